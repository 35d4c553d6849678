import { testAgainstShare } from '#domain/representation/exact-tests.ts';
import {
  compareWithBenchmark,
  type ParityFigures,
  readGroupFigures,
} from '#domain/representation/group-figures.ts';
import { type Interval, readWilsonInterval } from '#domain/representation/intervals.ts';

/** Fewer people known than this are too few to say anything of a share (HESA: under 22.5). */
export const LEAST_KNOWN = 22.5;
/** A chance below this is called small. */
export const SMALL_CHANCE = 0.05;

/**
 * What can be said of one group:
 * no-data: it has not been counted; incomplete: another group has not, so no share is known;
 * too-few: too few people are known; no-benchmark: there is nothing to compare with;
 * benchmark-at-end: a benchmark of 0% or 100%, which a single person contradicts: nothing to test;
 * not-whole: parts of people were counted, for which there is no exact test;
 * could-be-chance: the difference could be chance alone; lower, higher: chance alone seldom does this.
 */
export type Conclusion =
  | 'no-data'
  | 'incomplete'
  | 'too-few'
  | 'no-benchmark'
  | 'benchmark-at-end'
  | 'not-whole'
  | 'could-be-chance'
  | 'lower'
  | 'higher';

/** All figures of one group. Shares, rates and chances are 0–1; null is "no data", never 0. */
export type GroupProfile = {
  readonly groupId: string;
  readonly name: string;
  readonly isCombination: boolean;
  readonly count: number | null;
  readonly shareOfKnown: number | null;
  readonly shareOfAll: number | null;
  /** What the share of all could be, were none or all of the silent in the group. */
  readonly bounds: Interval | null;
  readonly benchmark: number | null;
  readonly parity: ParityFigures | null;
  readonly interval: Interval | null;
  /** How often chance alone would give a count at least as far from the benchmark. */
  readonly chance: number | null;
  /** The same, corrected for the groups tested together. */
  readonly chanceTogether: number | null;
  readonly conclusion: Conclusion;
  /**
   * Where the two rules in use disagree. only-four-fifths: below four fifths of the benchmark, and yet
   * it could be chance; only-chance: chance alone seldom does this, and yet it is within four fifths.
   * Null when they agree, or when one of them says nothing.
   */
  readonly disagreement: 'only-four-fifths' | 'only-chance' | null;
  /** Those who did not say could bring the group to the other side of the benchmark. */
  readonly couldTheSilentChangeIt: boolean;
};

export type GroupInput = {
  readonly groupId: string;
  readonly name: string;
  readonly isCombination: boolean;
  readonly count: number | null;
  /** Null when another group has not been counted. */
  readonly notInGroup: number | null;
  /** Those who preferred not to say or are not known; null when that was not recorded. */
  readonly silentCount: number | null;
  /** Whether people were counted, each of them once: otherwise there is no interval and no test. */
  readonly isWhole: boolean;
  readonly benchmark: number | null;
};

/** A hair's breadth of binary arithmetic. */
const SLACK = 1e-9;

/** The figures of a group before the tests of all groups are corrected together. */
export type GroupMeasures = Omit<GroupProfile, 'chanceTogether' | 'conclusion' | 'disagreement'>;

/** What the counts say of one group; without a share while a group, this one or another, is missing. */
export function measureGroup(input: GroupInput): GroupMeasures {
  const { count, notInGroup, silentCount, isWhole, benchmark } = input;
  if (count === null || notInGroup === null) return withoutFigures(input);
  const counts = { inGroup: count, notInGroup, preferNotToSay: silentCount ?? 0, notKnown: 0 };
  const figures = readGroupFigures(counts);
  const { shareOfKnown, knownCount } = figures;
  const bounds = silentCount === null ? null : figures.bounds;
  const isTestable = isWhole && isBetweenEnds(benchmark);
  // field by field: spreading thousands of these takes most of the time
  return {
    groupId: input.groupId,
    name: input.name,
    isCombination: input.isCombination,
    count,
    shareOfKnown,
    shareOfAll: silentCount === null ? null : figures.shareOfAll,
    bounds,
    benchmark,
    parity: benchmark === null ? null : compareWithBenchmark(counts, benchmark),
    interval: isWhole ? readWilsonInterval(count, knownCount) : null,
    chance: isTestable ? testAgainstShare(count, knownCount, benchmark) : null,
    couldTheSilentChangeIt: isOnBothSides(shareOfKnown, benchmark, bounds),
  };
}

function withoutFigures({
  groupId,
  name,
  isCombination,
  count,
  benchmark,
}: GroupInput): GroupMeasures {
  return {
    groupId,
    name,
    isCombination,
    count,
    shareOfKnown: null,
    shareOfAll: null,
    bounds: null,
    benchmark,
    parity: null,
    interval: null,
    chance: null,
    couldTheSilentChangeIt: false,
  };
}

/** Whether there is a benchmark that leaves anything to chance. */
export function isBetweenEnds(benchmark: number | null): benchmark is number {
  return benchmark !== null && benchmark > 0 && benchmark < 1;
}

function isOnBothSides(
  share: number | null,
  benchmark: number | null,
  bounds: Interval | null,
): boolean {
  if (share === null || benchmark === null || bounds === null) return false;
  return share < benchmark - SLACK
    ? bounds.high >= benchmark - SLACK
    : bounds.low < benchmark - SLACK;
}
