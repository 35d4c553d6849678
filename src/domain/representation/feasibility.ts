import { findAnswer, type OutlookAnswer } from '#domain/representation/feasibility-answer.ts';
import { type FeasibilityCase, isAnybodyLeft } from '#domain/representation/feasibility-case.ts';
import { findNeed } from '#domain/representation/feasibility-need.ts';
import { readPathRange } from '#domain/representation/path-range.ts';
import { type Goal, planHeadcount, readPath } from '#domain/representation/stock-flow.ts';
import { type Milestone, suggestMilestones } from '#domain/representation/target-milestones.ts';
import { listYearSteps } from '#domain/representation/target-years.ts';

/** What a year brings. Rates and shares are 0–1; growth may be below 0, down to −1. */
export type Assumptions = {
  readonly growthRate: number;
  readonly groupLeavingRate: number;
  readonly otherLeavingRate: number;
  /** Null when it is only asked what it takes. */
  readonly starterShare: number | null;
};

/** Where the group stands, and what is wanted by when. Days are ISO 8601, at most 100 years apart. */
export type OutlookSetting = {
  readonly day: string;
  readonly groupCount: number;
  /** Those whose group is known, above 0: the people that the share is of. */
  readonly knownCount: number;
  /** Everybody, silent or not; null when that was not counted. */
  readonly headcount: number | null;
  readonly targetDay: string;
  readonly goal: Goal;
};

/** Shares are 0–1. */
export type OutlookPoint = {
  readonly day: string;
  readonly share: number;
  /** In nineteen of twenty runs chance leaves the share between these. */
  readonly low: number;
  readonly high: number;
};

/** What some assumptions come to. */
export type Outlook = {
  /** The start, each year's end up to the target's day, and that day; the start alone where nothing can be run. */
  readonly points: readonly OutlookPoint[];
  /** The share wanted, 0–1: of a number of people, of those planned for the day; null when nobody is. */
  readonly targetShare: number | null;
  /** How often chance ends at the target or above on its day, 0–1; null where nothing can be run. */
  readonly chance: number | null;
  readonly answer: OutlookAnswer;
  /** On the way to a target not reached yet, with what it takes; empty where nothing is enough. */
  readonly milestones: readonly Milestone[];
};

/**
 * What becomes of a group's share under some assumptions (targets.md §5): the path that is to be
 * expected, how far chance alone can carry it from there, how often it meets the target on its day,
 * and whether and by what the target is reached. Shares are of those whose group is known; starters
 * are counted with the silent, who are taken to be like the others. With a share of starters that is
 * just enough chance meets the target about every other time: what is expected is the middle.
 */
export function readOutlook(setting: OutlookSetting, assumptions: Assumptions): Outlook {
  const asked = toCase(setting, assumptions);
  const { workforce, goal, steps } = asked;
  const need = findNeed(asked);
  const answer = findAnswer(asked, need);
  const planned = planHeadcount(workforce, steps.at(-1)?.years ?? 0);
  const isOnItsWay = need !== null && (answer.kind === 'reached' || answer.kind === 'only-if');
  return {
    ...runPath(asked),
    targetShare: goal.kind === 'share' ? goal.value : planned > 0 ? goal.value / planned : null,
    answer,
    milestones: isOnItsWay ? suggestMilestones(workforce, goal, need.starterShare, steps) : [],
  };
}

function toCase(setting: OutlookSetting, assumptions: Assumptions): FeasibilityCase {
  const { day, targetDay, groupCount, knownCount, headcount, goal } = setting;
  const { starterShare, ...rates } = assumptions;
  return {
    workforce: { groupCount, otherCount: knownCount - groupCount, ...rates },
    goal,
    day,
    steps: listYearSteps(day, targetDay),
    starterShare,
    peoplePerKnown: Math.max(1, (headcount ?? knownCount) / knownCount),
  };
}

/** The expected path with its range, and how often it meets the goal. */
function runPath(asked: FeasibilityCase): Pick<Outlook, 'points' | 'chance'> {
  const { workforce, goal, day, steps, starterShare } = asked;
  const share = workforce.groupCount / (workforce.groupCount + workforce.otherCount);
  const start = { day, share, low: share, high: share };
  if (starterShare === null || steps.length === 0 || !isAnybodyLeft(asked)) {
    return { points: [start], chance: null };
  }
  const { shares, chance } = readPathRange(workforce, starterShare, goal, steps);
  const points = readPath(workforce, starterShare, steps).map((each, index) => ({
    day: each.day,
    share: each.share,
    ...(shares[index] ?? { low: each.share, high: each.share }),
  }));
  return { points: [start, ...points], chance };
}
