import { addYears } from '#domain/day-years.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { type Assumptions, type Outlook, readOutlook } from '#domain/representation/feasibility.ts';
import { type GroupReading } from '#domain/representation/group-readings.ts';
import { MOST_YEARS } from '#domain/representation/target-years.ts';

type Lever = RepresentationTarget['levers'][number];

/** What one lever comes to, or which of its figures are missing. */
export type LeverOutlook =
  | { readonly kind: 'known'; readonly lever: Lever; readonly outlook: Outlook }
  | { readonly kind: 'missing'; readonly lever: Lever; readonly missing: readonly string[] };

/**
 * What each lever of a target comes to from the latest reading, side by side; a lever without the
 * group's share of starters is asked what it takes. Empty while there is nothing to start from.
 */
export function readLevers(
  target: RepresentationTarget,
  latest: GroupReading | undefined,
): LeverOutlook[] {
  const { value, valueKind, day } = target;
  if (latest === undefined || latest.knownCount === 0 || value === null || day === null) return [];
  const isTooFar = day > addYears(latest.day, MOST_YEARS);
  return target.levers.map((lever) => {
    const assumptions = isTooFar ? ['a day within 100 years'] : readAssumptions(lever);
    if (Array.isArray(assumptions)) return { kind: 'missing', lever, missing: assumptions };
    const outlook = readOutlook(
      {
        day: latest.day,
        groupCount: latest.count,
        knownCount: latest.knownCount,
        headcount: latest.headcount,
        targetDay: day,
        goal: { kind: valueKind, value: valueKind === 'share' ? value / 100 : value },
      },
      assumptions,
    );
    return { kind: 'known', lever, outlook };
  });
}

/** The lever as rates, or the names of the figures it lacks. */
function readAssumptions(lever: Lever): Assumptions | string[] {
  const { growthPercent, leavingPercent, groupLeavingPercent, starterPercent } = lever;
  if (growthPercent === null || leavingPercent === null) {
    return [
      ...(growthPercent === null ? ['growth of the headcount'] : []),
      ...(leavingPercent === null ? ['leavers, of everybody else'] : []),
    ];
  }
  return {
    growthRate: growthPercent / 100,
    otherLeavingRate: leavingPercent / 100,
    groupLeavingRate: (groupLeavingPercent ?? leavingPercent) / 100,
    starterShare: starterPercent === null ? null : starterPercent / 100,
  };
}
