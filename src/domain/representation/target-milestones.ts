import { countDays } from '#domain/day-arithmetic.ts';
import { type Goal, readPath, type Workforce } from '#domain/representation/stock-flow.ts';
import { type YearStep } from '#domain/representation/target-years.ts';

/** In percent to a tenth of a point, or in whole people, as the target's record has it; by a day, ISO 8601. */
export type Milestone = { readonly day: string; readonly value: number };

/** Milestones nearer to the target's day than this say nothing beside it. */
const LEAST_DAYS_APART = 30;

/**
 * Where the expected path stands at each year's end before the last step, to be milestones on the
 * way: with the share of starters (0–1) that just reaches the goal. Not a straight line: early years
 * move most.
 */
export function suggestMilestones(
  workforce: Workforce,
  goal: Goal,
  starterShare: number,
  steps: readonly YearStep[],
): Milestone[] {
  const lastDay = steps.at(-1)?.day ?? '';
  return readPath(workforce, starterShare, steps)
    .slice(0, -1)
    .filter(({ day }) => countDays(day, lastDay) >= LEAST_DAYS_APART)
    .map(({ day, share, groupCount }) => ({
      day,
      value: goal.kind === 'share' ? Math.round(share * 1000) / 10 : Math.round(groupCount),
    }));
}
