import { addYears } from '#domain/day-years.ts';
import { type FeasibilityCase, findLaterDay } from '#domain/representation/feasibility-case.ts';
import { readPath, type Workforce } from '#domain/representation/stock-flow.ts';
import { listYearSteps, MOST_YEARS } from '#domain/representation/target-years.ts';

/** What comes of a share of starters that does not reach the target by its day. Limits are shares, 0–1. */
export type Course =
  /** Reached, but only on this day (ISO 8601), at a year's end. */
  | { readonly kind: 'later'; readonly day: string }
  /** The share rises towards a limit below the target. */
  | { readonly kind: 'creeps-up-to'; readonly limit: number }
  /** It falls; `isLeavingFaster`: though the group's share of starters is no less than its share now. */
  | { readonly kind: 'falls-to'; readonly limit: number; readonly isLeavingFaster: boolean }
  /** It stays where it is, to a twentieth of a point. */
  | { readonly kind: 'stays' }
  /** A number of people, or a share that moves so slowly, that 100 years are not enough for. */
  | { readonly kind: 'not-in-100-years' };

/** Less than this, 0–1, is not seen in a percentage with one decimal. */
const UNSEEN = 0.0005;

/** What comes of this share of starters, 0–1, if all years are alike. */
export function findCourse(asked: FeasibilityCase, starterShare: number): Course {
  const { workforce, goal } = asked;
  const later = findLaterDay(asked, starterShare);
  if (later !== null) return { kind: 'later', day: later };
  const limit = findLimit(workforce, starterShare, asked.day);
  if (goal.kind === 'headcount' || limit >= goal.value) return { kind: 'not-in-100-years' };
  const { groupCount, otherCount } = workforce;
  const share = groupCount / (groupCount + otherCount);
  if (Math.abs(limit - share) < UNSEEN) return { kind: 'stays' };
  return limit > share
    ? { kind: 'creeps-up-to', limit }
    : { kind: 'falls-to', limit, isLeavingFaster: starterShare >= share };
}

/**
 * Where the share settles when all years are alike, 0–1: where a year's starters just make up for its
 * leavers, s = a(g + l₂) / (g + l₁(1 − a) + a·l₂), with g growth, l₁ and l₂ the leaving of the group and
 * of the others, and a the share of starters (targets.md §5, there without growth). Where nobody would
 * start any more there, the share after 100 years stands in.
 */
export function findLimit(workforce: Workforce, starterShare: number, day: string): number {
  const { growthRate, groupLeavingRate, otherLeavingRate } = workforce;
  const above = starterShare * (growthRate + otherLeavingRate);
  const below =
    growthRate + groupLeavingRate * (1 - starterShare) + starterShare * otherLeavingRate;
  const limit = above / below;
  const startersRate = growthRate + groupLeavingRate * limit + otherLeavingRate * (1 - limit);
  if (below > 0 && startersRate > 0) return limit;
  const century = listYearSteps(day, addYears(day, MOST_YEARS));
  return readPath(workforce, starterShare, century).at(-1)?.share ?? starterShare;
}
