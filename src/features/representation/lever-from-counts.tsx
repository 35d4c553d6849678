import { useState } from 'react';

import { listSchemes } from '#content/group-schemes/list-schemes.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { findFlowCounts } from '#domain/representation/flow-counts.ts';
import {
  type FlowCounts,
  findUnexplained,
  suggestLever,
} from '#domain/representation/lever-from-counts.ts';
import { formatPeople } from '#shared/figure-words.ts';
import { formatDay } from '#shared/format.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

export type NewLever = Omit<RepresentationTarget['levers'][number], 'id'>;

type LeverFromCountsProps = {
  readonly target: RepresentationTarget;
  readonly stored: StoredAssessment;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (lever: NewLever) => Promise<string | null>;
};

/** Adds a lever with the figures that the counts of the last two days give. */
export function LeverFromCounts({ target, stored, onAdd }: LeverFromCountsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const { records } = stored;
  const counts = findFlowCounts(target, records, listSchemes(records.groupSchemes));
  if (counts === null) return null;
  const lever = toLever(counts);
  if (target.levers.some(({ name }) => name === lever.name)) return null;
  return (
    <>
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <p className="govuk-body">{describeSource(counts)}</p>
      <Button look="secondary" onClick={() => void onAdd(lever).then(setProblem)}>
        Use figures from the counts
      </Button>
    </>
  );
}

function toLever(counts: FlowCounts): NewLever {
  const { growthPercent, leavingPercent, groupLeavingPercent, starterPercent } =
    suggestLever(counts);
  return {
    name: `As counted, ${formatDay(counts.from)} to ${formatDay(counts.to)}`,
    growthPercent: round(growthPercent),
    leavingPercent: round(leavingPercent),
    groupLeavingPercent: round(groupLeavingPercent),
    starterPercent: round(starterPercent),
  };
}

/** To a tenth of a point, which is more than such figures bear. */
function round(percent: number | null): number | null {
  return percent === null ? null : Math.round(percent * 10) / 10;
}

function describeSource(counts: FlowCounts): string {
  const { from, to, leavers, starters } = counts;
  const missing = [
    ...(leavers === null ? ['leavers'] : []),
    ...(starters === null ? ['starters'] : []),
  ];
  const unexplained = findUnexplained(counts);
  return [
    `The counts of ${formatDay(from)} and ${formatDay(to)} give figures for a lever: growth${leavers === null ? '' : ', leaving'}${starters === null ? '' : ', the group’s share of starters'}.`,
    ...(missing.length === 0
      ? []
      : [
          `For ${missing.join(' and ')}, add a population of that kind that is part of this one, counted by the same groups for the same day or period.`,
        ]),
    ...(leavers === null && starters === null
      ? []
      : ['Leavers and starters are taken to be all of the time between.']),
    ...(unexplained === null || unexplained === 0
      ? []
      : [
          `Mind: ${formatPeople(Math.abs(unexplained))} people ${unexplained > 0 ? 'more' : 'fewer'} are there than starters and leavers explain.`,
        ]),
  ].join(' ');
}
