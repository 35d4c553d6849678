import { useState } from 'react';

import { type Answer } from '#domain/answer.ts';
import { indexAnswers } from '#domain/answer-index.ts';
import { type Assessment } from '#domain/assessment.ts';
import { type Criterion, type Framework, type Level } from '#domain/framework.ts';
import { readStanding } from '#domain/standing.ts';
import { type Unit } from '#domain/unit.ts';
import { findPreviousId, listOfArea } from '#features/answering/area-position.ts';
import {
  type CriterionFilter,
  findNextUnanswered,
  isUnanswered,
  passesFilter,
} from '#features/answering/criterion-filter.ts';
import { ContinueLink } from '#features/answering/continue-link.tsx';
import { CriterionList } from '#features/answering/criterion-list.tsx';
import { type AnswerPort } from '#features/answering/use-answer-form.ts';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { Select } from '#ui/select.tsx';

type AreaPageProps = {
  readonly assessment: Assessment;
  readonly framework: Framework;
  readonly unit: Unit;
  readonly level: Level;
  readonly area: { readonly id: string; readonly title: string };
  readonly answers: readonly Answer[];
  /** Criteria whose stored answer cannot be read; they are kept and cannot be changed here. */
  readonly unreadableIds: readonly string[];
  readonly port: AnswerPort;
  readonly focusedCriterionId: string | null;
};

const filters = [
  { value: 'all', label: 'All criteria' },
  { value: 'unanswered', label: 'Unanswered' },
  { value: 'in-progress', label: 'In progress' },
  { value: 'not-met', label: 'Not met yet' },
  { value: 'confirm-again', label: 'Carried over, to confirm again' },
] as const;

/** One page of answering: a unit's criteria of one level and area, in one compact list. */
export function AreaPage(props: AreaPageProps) {
  const { assessment, framework, unit, level, area, port, focusedCriterionId } = props;
  const { strandIds } = assessment;
  const [filter, setFilter] = useState<CriterionFilter>('all');
  // the filter chooses when it is set: a criterion never leaves the page because it was answered
  const [shownIds, setShownIds] = useState<ReadonlySet<string> | null>(null);
  const answers = indexAnswers(props.answers);
  const own = listOfArea(framework, unit, level.number, area.id);
  const shown = own.filter((criterion) => shownIds?.has(criterion.id) ?? true);
  const standingOf = (criterion: Criterion) =>
    readStanding(answers.find(unit.id, criterion.id), strandIds);
  const isToConfirm = (criterion: Criterion) =>
    answers.find(unit.id, criterion.id)?.confirmAgain ?? false;
  const openCount = own.filter((item) => isUnanswered(standingOf(item))).length;
  const next = findNextUnanswered(
    framework,
    unit,
    strandIds,
    answers,
    focusedCriterionId ?? findPreviousId(framework, unit, own[0]?.id),
  );

  function applyFilter(chosen: CriterionFilter): void {
    setFilter(chosen);
    const passing = own.filter((criterion) =>
      passesFilter(chosen, standingOf(criterion), isToConfirm(criterion)),
    );
    setShownIds(chosen === 'all' ? null : new Set(passing.map((criterion) => criterion.id)));
  }

  return (
    <>
      <title>{`Level ${level.number}, ${area.title}: ${unit.name} – Equality Standard self-assessment`}</title>
      <a className="govuk-back-link" href={toHref(pathTo.unitTasks(assessment.id, unit.id))}>
        Task list for {unit.name}
      </a>
      <span className="govuk-caption-l">
        {unit.name}: level {level.number}, {level.title}
      </span>
      <h1 className="govuk-heading-l">{area.title}</h1>
      <p className="govuk-body">{describeOpen(openCount, own.length)}</p>
      {next !== null && (
        <p className="govuk-body">
          <a
            className="govuk-link"
            href={toHref(pathTo.criterion(assessment.id, unit.id, next.id))}
          >
            Next unanswered: {next.id}
          </a>
        </p>
      )}
      <Select
        label="Show"
        options={filters}
        value={filter}
        onChange={(event) => {
          const chosen = filters.find((each) => each.value === event.target.value);
          if (chosen) applyFilter(chosen.value);
        }}
      />
      <CriterionList
        criteria={shown}
        framework={framework}
        unit={unit}
        strandIds={strandIds}
        answers={answers}
        unreadableIds={props.unreadableIds}
        port={port}
        focusedCriterionId={focusedCriterionId}
      />
      <ContinueLink
        assessment={assessment}
        framework={framework}
        unit={unit}
        level={level}
        area={area}
      />
    </>
  );
}

function describeOpen(openCount: number, count: number): string {
  const criteria = formatCount(count, 'criterion', 'criteria');
  return openCount === 0
    ? `All ${criteria} on this page answered.`
    : `${openCount} of ${criteria} on this page still to answer.`;
}
