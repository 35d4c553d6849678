import { type ReactNode } from 'react';

import { standingWords } from '#content/judgement-words.ts';
import { type Answer } from '#domain/answer.ts';
import { type Criterion } from '#domain/framework.ts';
import { readStanding } from '#domain/standing.ts';
import { type Unit } from '#domain/unit.ts';
import { pathTo, toHref } from '#shared/paths.ts';

type AnswerPageProps = {
  readonly criterion: Criterion;
  readonly unit: Unit;
  readonly answer: Answer | undefined;
  readonly strandIds: readonly string[];
  /** Evidence, scrutiny, actions and history of the answer. */
  readonly children: ReactNode;
};

/** Everything that stands behind one answer: what it says, what proves it, who doubts it. */
export function AnswerPage({ criterion, unit, answer, strandIds, children }: AnswerPageProps) {
  return (
    <>
      <title>{`${criterion.id}, ${unit.name}: evidence, scrutiny and history – Equality Standard self-assessment`}</title>
      <a
        className="govuk-back-link"
        href={toHref(pathTo.criterion(unit.assessmentId, unit.id, criterion.id))}
      >
        Answer {criterion.id}
      </a>
      <span className="govuk-caption-l">{unit.name}</span>
      <h1 className="govuk-heading-l">Evidence, scrutiny and history of {criterion.id}</h1>
      <p className="govuk-body">{criterion.statement}</p>
      <p className="govuk-body">
        <strong>{standingWords[readStanding(answer, strandIds)]}.</strong>{' '}
        {answer?.commentary.trim() ? 'Commentary:' : 'No commentary yet.'}
      </p>
      {answer?.commentary.trim() && (
        <p className="govuk-inset-text app-history__text">{answer.commentary}</p>
      )}
      {children}
    </>
  );
}
