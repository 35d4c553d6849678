import {
  type FeasibilityCase,
  findLaterDay,
  findReachedDay,
  isAnybodyLeft,
} from '#domain/representation/feasibility-case.ts';
import { type Course, findCourse } from '#domain/representation/feasibility-course.ts';
import { countStarters, type StarterNeed } from '#domain/representation/feasibility-need.ts';
import { readPath, reachesGoal } from '#domain/representation/stock-flow.ts';

/** Whether the target can be reached, and by what. Days are ISO 8601. */
export type OutlookAnswer =
  /**
   * The figures are at the target; above it when that is by a whole person or more. `isKept`: it is
   * expected to be met on its day too; null when that day is no later, or nothing is assumed.
   * `toKeep`: what it takes, unless it is kept anyway or nothing is enough.
   */
  | {
      readonly kind: 'reached-already' | 'already-above';
      readonly isKept: boolean | null;
      readonly toKeep: StarterNeed | null;
    }
  /** Its day is not after that of the figures, and it is not reached. */
  | { readonly kind: 'day-passed' }
  /** By the end of which year, and still on its day. */
  | { readonly kind: 'reached'; readonly day: string; readonly need: StarterNeed }
  /** `otherwise`: what comes of the share of starters assumed; null when none is. */
  | { readonly kind: 'only-if'; readonly need: StarterNeed; readonly otherwise: Course | null }
  | { readonly kind: 'never'; readonly why: 'nobody-left' | 'nobody-starts' }
  /** `best`: where all starters would bring it by its day; `laterDay`: when they would reach it, within 100 years. */
  | {
      readonly kind: 'never';
      readonly why: 'not-even-all-starters';
      readonly best: { readonly share: number; readonly groupCount: number };
      readonly laterDay: string | null;
    };

/** The answer, given what it takes (null: nothing is enough, or the day is not after the figures'). */
export function findAnswer(asked: FeasibilityCase, need: StarterNeed | null): OutlookAnswer {
  const { steps, starterShare } = asked;
  if (!isAnybodyLeft(asked)) return { kind: 'never', why: 'nobody-left' };
  const reachedDay = findReachedDay(asked, starterShare ?? 0);
  const now = compareNow(asked);
  if (now !== null) {
    const isKept = steps.length === 0 || starterShare === null ? null : reachedDay !== null;
    return { kind: now, isKept, toKeep: isKept === true ? null : need };
  }
  if (steps.length === 0) return { kind: 'day-passed' };
  if (need === null) return findHindrance(asked);
  if (reachedDay !== null) return { kind: 'reached', day: reachedDay, need };
  const otherwise = starterShare === null ? null : findCourse(asked, starterShare);
  return { kind: 'only-if', need, otherwise };
}

/** How the figures stand where they are at the goal; null where they are not. */
function compareNow({ goal, workforce }: FeasibilityCase) {
  const { groupCount, otherCount } = workforce;
  const knownCount = groupCount + otherCount;
  if (!reachesGoal(goal, groupCount, knownCount)) return null;
  return reachesGoal(goal, groupCount - 1, knownCount) ? 'already-above' : 'reached-already';
}

/**
 * Why not even all starters are enough. That the group leaves faster is never why: were all starters of
 * the group, all who leave it would be replaced, and only the leaving of the others counts.
 */
function findHindrance(asked: FeasibilityCase): OutlookAnswer {
  const end = readPath(asked.workforce, 1, asked.steps).at(-1);
  // a hair's breadth of binary arithmetic is nobody
  if (end === undefined || countStarters(asked, 1) <= 1e-9 * end.knownCount) {
    return { kind: 'never', why: 'nobody-starts' };
  }
  return {
    kind: 'never',
    why: 'not-even-all-starters',
    best: { share: end.share, groupCount: end.groupCount },
    laterDay: findLaterDay(asked, 1),
  };
}
