import { useDeferredValue } from 'react';

import { type AnswerIndex } from '#domain/answer-index.ts';
import { type Criterion, type Framework } from '#domain/framework.ts';
import { type Unit } from '#domain/unit.ts';
import { CriterionCard } from '#features/answering/criterion-card.tsx';
import { type AnswerPort } from '#features/answering/use-answer-form.ts';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';

type CriterionListProps = {
  readonly criteria: readonly Criterion[];
  readonly framework: Framework;
  readonly unit: Unit;
  readonly strandIds: readonly string[];
  readonly answers: AnswerIndex;
  /** Criteria whose stored answer cannot be read; they are kept and cannot be changed here. */
  readonly unreadableIds: readonly string[];
  readonly port: AnswerPort;
  readonly focusedCriterionId: string | null;
};

/** Cards drawn before the rest, so that the first can be answered at once. */
const FIRST_CARDS = 2;

/** The cards of the criteria given, in one compact list. */
export function CriterionList(props: CriterionListProps) {
  const { criteria, framework, unit, strandIds, answers, port, focusedCriterionId } = props;
  // a criterion that the address names must be there from the start, to take the focus
  const atFirst = focusedCriterionId === null ? FIRST_CARDS : criteria.length;
  const drawnCount = useDeferredValue(criteria.length, atFirst);
  return (
    <>
      <h2 className="govuk-heading-m">
        {formatCount(criteria.length, 'criterion', 'criteria')} shown
      </h2>
      {criteria.slice(0, drawnCount).map((criterion) =>
        props.unreadableIds.includes(criterion.id) ? (
          <p key={criterion.id} className="govuk-inset-text">
            {criterion.id} {criterion.statement} The stored answer cannot be read. It has been kept
            as it is and counts as unanswered.
          </p>
        ) : (
          <CriterionCard
            key={criterion.id}
            criterion={criterion}
            framework={framework}
            strandIds={strandIds}
            answer={answers.find(unit.id, criterion.id)}
            href={toHref(pathTo.criterion(unit.assessmentId, unit.id, criterion.id))}
            recordHref={toHref(pathTo.answer(unit.assessmentId, unit.id, criterion.id))}
            port={port}
            isFocusedFirst={criterion.id === focusedCriterionId}
          />
        ),
      )}
    </>
  );
}
