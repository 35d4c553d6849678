import { type YearStep } from '#domain/representation/target-years.ts';

/**
 * People whose group is known, and what a year brings (targets.md §5). Rates are 0–1; growth may be
 * below 0, down to but not −1. Leavers' rates are of those there at the year's beginning.
 */
export type Workforce = {
  readonly groupCount: number;
  readonly otherCount: number;
  readonly growthRate: number;
  readonly groupLeavingRate: number;
  readonly otherLeavingRate: number;
};

/** What is wanted: a share, 0–1, or a number of people. */
export type Goal = { readonly kind: 'share' | 'headcount'; readonly value: number };

/** What is to be expected on one day, in parts of people. */
export type PathPoint = {
  /** ISO 8601. */
  readonly day: string;
  readonly groupCount: number;
  readonly knownCount: number;
  /** 0–1. */
  readonly share: number;
  /** Who start in the year, or part of a year, that ends on this day. */
  readonly starters: number;
};

/**
 * What is to be expected after each step with this share of starters (0–1) from the group. As many
 * start as leave and as the planned headcount grows by; a headcount that is to shrink shrinks only
 * as people leave, so where too few leave nobody starts and nobody is sent away. In part of a year
 * rates work as they would over the whole: 1 − (1 − rate)^part leave, (1 + growth)^part is the growth.
 */
export function readPath(
  workforce: Workforce,
  starterShare: number,
  steps: readonly YearStep[],
): PathPoint[] {
  let { groupCount, otherCount } = workforce;
  return steps.map(({ day, years, part }) => {
    groupCount *= (1 - workforce.groupLeavingRate) ** part;
    otherCount *= (1 - workforce.otherLeavingRate) ** part;
    const starters = Math.max(0, planHeadcount(workforce, years) - groupCount - otherCount);
    groupCount += starters * starterShare;
    otherCount += starters * (1 - starterShare);
    const knownCount = groupCount + otherCount;
    return { day, groupCount, knownCount, share: groupCount / knownCount, starters };
  });
}

/** How many are to be there after some years, which need not be whole. */
export function planHeadcount(
  { groupCount, otherCount, growthRate }: Workforce,
  years: number,
): number {
  return (groupCount + otherCount) * (1 + growthRate) ** years;
}

/** Whether so many of so many are what is wanted. Nobody at all reaches no share. */
export function reachesGoal(goal: Goal, groupCount: number, knownCount: number): boolean {
  const wanted = goal.kind === 'share' ? goal.value * knownCount : goal.value;
  // a hair's breadth of binary arithmetic is not a missed target
  return knownCount > 0 && groupCount >= wanted - 1e-12 * Math.max(1, knownCount);
}

/**
 * The smallest share of starters, 0–1, that is expected to be enough after the last step; null when
 * not even all starters are. Every person who leaves may be replaced by another, so the count rises
 * with the share of starters, and halving finds it.
 */
export function findStarterShare(
  workforce: Workforce,
  goal: Goal,
  steps: readonly YearStep[],
): number | null {
  const isEnough = (starterShare: number) => {
    const end = readPath(workforce, starterShare, steps).at(-1);
    return end !== undefined && reachesGoal(goal, end.groupCount, end.knownCount);
  };
  if (isEnough(0)) return 0;
  if (!isEnough(1)) return null;
  let [low, high] = [0, 1];
  // sixty halvings are all a number can hold
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
