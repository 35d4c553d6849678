/** Headcounts of one population for one group; all at least 0, halves for full-time equivalents. */
export type GroupCounts = {
  readonly inGroup: number;
  /** Known and not in the group. */
  readonly notInGroup: number;
  readonly preferNotToSay: number;
  readonly notKnown: number;
};

/** What the counts say of one group. A share is 0–1; null is "no data", never 0. */
export type GroupFigures = {
  /** Everybody, known or not. */
  readonly headcount: number;
  readonly knownCount: number;
  /** Those whose group is known, of everybody. */
  readonly declarationRate: number | null;
  /** Of those known: the share that councils publish as "of those who declared". */
  readonly shareOfKnown: number | null;
  readonly shareOfAll: number | null;
  /** What the share of all could be, were none or all of the silent in the group. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
};

/** The share set against, with what stands between it and the group. Points are percentage points. */
export type ParityFigures = {
  readonly gapPoints: number;
  /** Share over benchmark: 1 is parity. Null against a benchmark of 0. */
  readonly parityRatio: number | null;
  readonly expectedCount: number;
  /** People short at the same headcount, whole people. */
  readonly peopleShort: number;
  /** People short if posts are added for them; null against a benchmark of 1, which they never reach. */
  readonly peopleShortIfAdded: number | null;
  /** Below four fifths of the benchmark: exactly 0.8 is not. */
  readonly isBelowFourFifths: boolean;
};

/** Figures of one group from its counts (targets.md §3). */
export function readGroupFigures(counts: GroupCounts): GroupFigures {
  const { inGroup, notInGroup, preferNotToSay, notKnown } = counts;
  const knownCount = inGroup + notInGroup;
  const headcount = knownCount + preferNotToSay + notKnown;
  if (headcount === 0) {
    const nothing = { declarationRate: null, shareOfKnown: null, shareOfAll: null, bounds: null };
    return { headcount, knownCount, ...nothing };
  }
  return {
    headcount,
    knownCount,
    declarationRate: knownCount / headcount,
    shareOfKnown: knownCount === 0 ? null : inGroup / knownCount,
    shareOfAll: inGroup / headcount,
    bounds: {
      low: inGroup / headcount,
      high: (inGroup + preferNotToSay + notKnown) / headcount,
    },
  };
}

/** A hair's breadth of binary arithmetic is neither a person short nor a share too low. */
const SLACK = 1e-9;

/** The group of those known against a benchmark share (0–1); null when nobody's group is known. */
export function compareWithBenchmark(counts: GroupCounts, benchmark: number): ParityFigures | null {
  const { shareOfKnown, knownCount } = readGroupFigures(counts);
  if (shareOfKnown === null) return null;
  const expectedCount = benchmark * knownCount;
  const short = expectedCount - counts.inGroup;
  const parityRatio = benchmark === 0 ? null : shareOfKnown / benchmark;
  return {
    gapPoints: (shareOfKnown - benchmark) * 100,
    parityRatio,
    expectedCount,
    peopleShort: roundUp(short),
    peopleShortIfAdded: benchmark >= 1 && short > SLACK ? null : roundUp(short / (1 - benchmark)),
    isBelowFourFifths: isBelowFourFifths(shareOfKnown, benchmark),
  };
}

/**
 * How many standard deviations the group is from what is expected at a benchmark share (0–1): below 0
 * it is fewer. The form that courts in the United States note beyond 2 or 3 (Castaneda v. Partida,
 * 1977). Null when nobody is known, and against 0 or 1, where there is no deviation.
 */
export function countDeviations(
  count: number,
  knownCount: number,
  benchmark: number,
): number | null {
  const deviation = Math.sqrt(knownCount * benchmark * (1 - benchmark));
  return deviation > 0 ? (count - benchmark * knownCount) / deviation : null;
}

/** Whether one share is below four fifths of another: exactly four fifths is not (EEOC 1979). */
export function isBelowFourFifths(share: number, reference: number): boolean {
  return share < 0.8 * reference - SLACK;
}

function roundUp(people: number): number {
  return people <= SLACK || Number.isNaN(people) ? 0 : Math.ceil(people - SLACK);
}
