import { useRef, useState } from 'react';

import { type Scrutiny } from '#domain/records/scrutiny.ts';
import { nameReviewer } from '#features/scrutiny/scrutiny-words.ts';
import { type Reviewer, ReviewerFields } from '#features/scrutiny/reviewer-fields.tsx';
import { VerdictTag } from '#features/scrutiny/verdict-tag.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

type AnswerScrutinyProps = {
  readonly assessmentId: string;
  /** What reviewers have said of this answer, in use. */
  readonly scrutiny: readonly Scrutiny[];
  /** Who reviews on this device. */
  readonly reviewer: Reviewer;
  readonly onSetReviewer: (reviewer: Reviewer) => void;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (verdict: 'agree' | 'challenge', reviewer: Reviewer) => Promise<string | null>;
};

/** What reviewers say of one answer, and the way to agree with it or to challenge it. */
export function AnswerScrutiny(props: AnswerScrutinyProps) {
  const { assessmentId, scrutiny, reviewer, onSetReviewer, onAdd } = props;
  const [typed, setTyped] = useState(reviewer);
  const [nameError, setNameError] = useState<string>();
  const [problem, setProblem] = useState<string | null>(null);
  const isAdding = useRef(false);

  async function add(verdict: 'agree' | 'challenge'): Promise<void> {
    // a second press must not say it twice
    if (isAdding.current) return;
    if (typed.reviewerName.trim() === '') {
      setNameError('Enter the reviewer’s name');
      return;
    }
    setNameError(undefined);
    isAdding.current = true;
    try {
      setProblem(await onAdd(verdict, typed));
    } finally {
      isAdding.current = false;
    }
  }

  return (
    <>
      <h2 className="govuk-heading-m">Scrutiny</h2>
      {scrutiny.length === 0 && <p className="govuk-body">Not looked at by a reviewer yet.</p>}
      {scrutiny.map((each) => (
        <section key={each.id} className="app-criterion">
          <p className="govuk-body">
            <strong>{nameReviewer(each)}</strong> <VerdictTag scrutiny={each} />
          </p>
          {each.comment && <p className="govuk-body app-history__text">{each.comment}</p>}
          {each.reply && (
            <p className="govuk-body app-history__text">
              Reply{each.repliedBy && ` by ${each.repliedBy}`}: {each.reply}
            </p>
          )}
          {each.outcome && <p className="govuk-body app-history__text">Settled: {each.outcome}</p>}
          <a className="govuk-link" href={toHref(pathTo.record(assessmentId, 'scrutiny', each.id))}>
            Comment, reply or settle
            <span className="govuk-visually-hidden">: {nameReviewer(each)}</span>
          </a>
        </section>
      ))}
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <ReviewerFields
        reviewer={typed}
        error={nameError}
        onChange={(next) => {
          setTyped(next);
          onSetReviewer(next);
        }}
      />
      <div className="app-actions">
        <Button look="secondary" onClick={() => void add('agree')}>
          Agree with this answer
        </Button>
        <Button look="secondary" onClick={() => void add('challenge')}>
          Challenge this answer
        </Button>
      </div>
    </>
  );
}
