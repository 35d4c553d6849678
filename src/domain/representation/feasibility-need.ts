import { type FeasibilityCase } from '#domain/representation/feasibility-case.ts';
import { findStarterShare, readPath } from '#domain/representation/stock-flow.ts';

/** What it takes: a share of starters, 0–1, and people a year. */
export type StarterNeed = {
  readonly starterShare: number;
  /** All who start, known or silent, in an average year up to the target's day; rounded up. */
  readonly startersAYear: number;
  /** Those of the group among them, the silent taken to be like the others; rounded up. */
  readonly ofGroupAYear: number;
};

/**
 * What it takes to be expected at the goal on its day; null when not even all starters are enough, or
 * the day is not after that of the figures. No growth and everybody leaving alike, it is H·l starters
 * a year, and a*·H·l of the group (targets.md §5).
 */
export function findNeed(asked: FeasibilityCase): StarterNeed | null {
  const { workforce, goal, steps, peoplePerKnown } = asked;
  const years = steps.at(-1)?.years;
  if (years === undefined) return null;
  const starterShare = findStarterShare(workforce, goal, steps);
  if (starterShare === null) return null;
  const startersAYear = (countStarters(asked, starterShare) / years) * peoplePerKnown;
  return {
    starterShare,
    startersAYear: roundUp(startersAYear),
    ofGroupAYear: roundUp(starterShare * startersAYear),
  };
}

/** How many of those whose group is known are expected to start up to the target's day. */
export function countStarters({ workforce, steps }: FeasibilityCase, starterShare: number): number {
  const path = readPath(workforce, starterShare, steps);
  return path.reduce((sum, { starters }) => sum + starters, 0);
}

function roundUp(people: number): number {
  // a hair's breadth of binary arithmetic is nobody
  return Math.max(0, Math.ceil(people - 1e-6));
}
