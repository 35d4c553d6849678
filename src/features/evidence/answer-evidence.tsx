import { useState } from 'react';

import { type Evidence } from '#domain/records/evidence.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Select } from '#ui/select.tsx';

type AnswerEvidenceProps = {
  readonly assessmentId: string;
  readonly answerKey: string;
  /** In use. */
  readonly evidence: readonly Evidence[];
  /** Each gives words for the page when it fails, null when it is done. */
  readonly onAdd: (title: string) => Promise<string | null>;
  readonly onLink: (evidenceId: string, isLinked: boolean) => Promise<string | null>;
};

/** The evidence that backs one answer: link what is registered, or register something new. */
export function AnswerEvidence(props: AnswerEvidenceProps) {
  const { assessmentId, answerKey, evidence, onAdd, onLink } = props;
  const [wantedId, setWantedId] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const linked = evidence.filter((item) => item.answerKeys.includes(answerKey));
  const others = evidence.filter((item) => !item.answerKeys.includes(answerKey));
  const nameOf = (item: Evidence) => item.title || 'Evidence without a title';

  async function link(id: string, isLinked: boolean): Promise<void> {
    const words = await onLink(id, isLinked);
    setProblem(words);
    // what could not be linked stays chosen, to be tried again
    if (words === null) setWantedId('');
    // the Unlink button is gone: the focus goes to where it can be linked again
    if (words === null && !isLinked) document.getElementById('link-evidence')?.focus();
  }

  return (
    <>
      <h2 className="govuk-heading-m">Evidence</h2>
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      {linked.length === 0 && <p className="govuk-body">Nothing backs this answer yet.</p>}
      <ul className="govuk-list">
        {linked.map((item) => (
          <li key={item.id} className="app-actions">
            <a
              className="govuk-link"
              href={toHref(pathTo.record(assessmentId, 'evidence', item.id))}
            >
              {nameOf(item)}
            </a>
            <button
              type="button"
              className="app-link-button"
              onClick={() => void link(item.id, false)}
            >
              Unlink<span className="govuk-visually-hidden"> {nameOf(item)}</span>
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div className="app-actions app-actions--foot">
          <Select
            id="link-evidence"
            label="Link evidence from the register"
            options={[
              { value: '', label: 'Choose' },
              ...others.map((item) => ({ value: item.id, label: nameOf(item) })),
            ]}
            value={wantedId}
            onChange={(event) => setWantedId(event.target.value)}
          />
          <Button
            look="secondary"
            onClick={() => {
              if (wantedId === '') setProblem('Choose what to link');
              else void link(wantedId, true);
            }}
          >
            Link
          </Button>
        </div>
      )}
      <AddByName
        label="Title of new evidence for this answer"
        buttonText="Add evidence"
        emptyError="Enter a title"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAdd}
      />
    </>
  );
}
