import { addYears } from '#domain/day-years.ts';
import {
  type Goal,
  planHeadcount,
  readPath,
  reachesGoal,
  type Workforce,
} from '#domain/representation/stock-flow.ts';
import { listYearSteps, MOST_YEARS, type YearStep } from '#domain/representation/target-years.ts';

/** Whom it is about, what is wanted by when, and what is assumed of those who start. */
export type FeasibilityCase = {
  readonly workforce: Workforce;
  readonly goal: Goal;
  /** The day of the figures, ISO 8601. */
  readonly day: string;
  /** From there to the day of the target; empty when that is no later. */
  readonly steps: readonly YearStep[];
  /** The group's share of starters, 0–1; null when nothing is assumed. */
  readonly starterShare: number | null;
  /** Everybody, silent or not, over those whose group is known: at least 1. */
  readonly peoplePerKnown: number;
};

/** With fewer planned than this nobody is left. */
const HALF_A_PERSON = 0.5;

/** Whether anybody is planned to be there on the target's day. */
export function isAnybodyLeft({ workforce, steps }: FeasibilityCase): boolean {
  return planHeadcount(workforce, steps.at(-1)?.years ?? 0) >= HALF_A_PERSON;
}

/**
 * The day (ISO 8601) from which the goal is expected to be met until the last step, with this share
 * of starters: the end of a year, or the last day. Null when it is not met then.
 */
export function findReachedDay(
  { workforce, goal, steps }: FeasibilityCase,
  starterShare: number,
): string | null {
  const path = readPath(workforce, starterShare, steps);
  const missed = path.findLastIndex((each) => !reachesGoal(goal, each.groupCount, each.knownCount));
  return path[missed + 1]?.day ?? null;
}

/**
 * The first day after the target's, at a year's end within 100 years of the figures, on which the
 * goal is expected to be met with this share of starters; null when there is none.
 */
export function findLaterDay(
  { workforce, goal, day, steps }: FeasibilityCase,
  starterShare: number,
): string | null {
  const last = steps.at(-1)?.day ?? day;
  const path = readPath(workforce, starterShare, listYearSteps(day, addYears(day, MOST_YEARS)));
  const found = path.find(
    (each) => each.day > last && reachesGoal(goal, each.groupCount, each.knownCount),
  );
  return found?.day ?? null;
}
