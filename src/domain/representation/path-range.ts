import { createRandom, drawCount } from '#domain/representation/chance-run.ts';
import { type Interval } from '#domain/representation/intervals.ts';
import {
  type Goal,
  planHeadcount,
  reachesGoal,
  type Workforce,
} from '#domain/representation/stock-flow.ts';
import { type YearStep } from '#domain/representation/target-years.ts';

/** How far chance alone can carry a path. */
export type PathRange = {
  /** For each step, where the share (0–1) ends in nineteen of twenty runs. */
  readonly shares: readonly Interval[];
  /** How often the goal is met on the last day, 0–1: to within about 0.01. */
  readonly chance: number;
};

const RUNS = 2000;
const SEED = 20_261_123;

/**
 * 2,000 runs of whole people, with a fixed seed: who leaves and whether a starter is from the group
 * is chance; how many there are to be is planned, and never fewer than one. Parts of people are
 * rounded first. Every plan meets the same chances, so that two plans side by side differ by what
 * they plan. Without a step there is nothing to run: the chance is 0 or 1.
 */
export function readPathRange(
  workforce: Workforce,
  starterShare: number,
  goal: Goal,
  steps: readonly YearStep[],
): PathRange {
  const group = new Float64Array(RUNS).fill(Math.round(workforce.groupCount));
  const others = new Float64Array(RUNS).fill(Math.round(workforce.otherCount));
  const random = createRandom(SEED);
  const shares = steps.map((step) => {
    liveOn(group, others, workforce, starterShare, step, random);
    return readRange(group, others);
  });
  let metCount = 0;
  for (const [run, groupCount] of group.entries()) {
    if (reachesGoal(goal, groupCount, groupCount + (others[run] ?? 0))) metCount += 1;
  }
  return { shares, chance: metCount / RUNS };
}

/** Takes every run one step on, in place: some leave, as many start as the plan has room for. */
function liveOn(
  group: Float64Array,
  others: Float64Array,
  workforce: Workforce,
  starterShare: number,
  { years, part }: YearStep,
  random: () => number,
): void {
  const planned = Math.max(1, Math.round(planHeadcount(workforce, years)));
  const groupLeaving = 1 - (1 - workforce.groupLeavingRate) ** part;
  const otherLeaving = 1 - (1 - workforce.otherLeavingRate) ** part;
  for (let run = 0; run < RUNS; run += 1) {
    const [inGroup, outside] = [group[run] ?? 0, others[run] ?? 0];
    const stayingIn = inGroup - drawCount(inGroup, groupLeaving, random());
    const stayingOut = outside - drawCount(outside, otherLeaving, random());
    const starters = Math.max(0, planned - stayingIn - stayingOut);
    const ofGroup = drawCount(starters, starterShare, random());
    group[run] = stayingIn + ofGroup;
    others[run] = stayingOut + starters - ofGroup;
  }
}

function readRange(group: Float64Array, others: Float64Array): Interval {
  const sorted = group
    .map((count, run) => count / Math.max(1, count + (others[run] ?? 0)))
    .toSorted();
  return {
    low: sorted[Math.floor(RUNS * 0.025)] ?? 0,
    high: sorted[Math.ceil(RUNS * 0.975) - 1] ?? 1,
  };
}
