import { testAgainstShare } from '#domain/representation/exact-tests.ts';
import {
  compareWithBenchmark,
  type GroupCounts,
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
 * not-whole: parts of people were counted, for which there is no exact test;
 * could-be-chance: the difference could be chance alone; lower, higher: chance alone seldom does this.
 */
export type Conclusion =
  | 'no-data'
  | 'incomplete'
  | 'too-few'
  | 'no-benchmark'
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
  readonly benchmark: number | null;
};

/** One group before the tests of all groups are corrected together. */
export function profileGroup(input: GroupInput): GroupProfile {
  const { groupId, name, isCombination, count, notInGroup, silentCount, benchmark } = input;
  const named = { groupId, name, isCombination, count, benchmark };
  if (count === null || notInGroup === null) {
    const conclusion = count === null ? 'no-data' : 'incomplete';
    return { ...named, ...noFigures, conclusion };
  }
  const counts: GroupCounts = {
    inGroup: count,
    notInGroup,
    preferNotToSay: silentCount ?? 0,
    notKnown: 0,
  };
  const figures = readGroupFigures(counts);
  const { shareOfKnown, knownCount } = figures;
  const isWhole = Number.isInteger(count) && Number.isInteger(knownCount);
  const bounds = silentCount === null ? null : figures.bounds;
  return {
    ...named,
    shareOfKnown,
    shareOfAll: silentCount === null ? null : figures.shareOfAll,
    bounds,
    parity: benchmark === null ? null : compareWithBenchmark(counts, benchmark),
    interval: isWhole ? readWilsonInterval(count, knownCount) : null,
    chance: isWhole && benchmark !== null ? testAgainstShare(count, knownCount, benchmark) : null,
    chanceTogether: null,
    conclusion: knownCount === 0 ? 'no-data' : 'could-be-chance',
    couldTheSilentChangeIt: isOnBothSides(shareOfKnown, benchmark, bounds),
  };
}

const noFigures = {
  shareOfKnown: null,
  shareOfAll: null,
  bounds: null,
  parity: null,
  interval: null,
  chance: null,
  chanceTogether: null,
  couldTheSilentChangeIt: false,
};

function isOnBothSides(
  share: number | null,
  benchmark: number | null,
  bounds: Interval | null,
): boolean {
  if (share === null || benchmark === null || bounds === null) return false;
  return share < benchmark ? bounds.high >= benchmark : bounds.low < benchmark;
}

/** The group with its corrected chance, and what can be said of it. */
export function concludeGroup(
  group: GroupProfile,
  knownCount: number | null,
  chanceTogether: number | null,
): GroupProfile {
  const corrected = { ...group, chanceTogether };
  return { ...corrected, conclusion: conclude(corrected, knownCount) };
}

function conclude(group: GroupProfile, knownCount: number | null): Conclusion {
  const { conclusion, benchmark, chanceTogether, shareOfKnown } = group;
  if (conclusion === 'no-data' || conclusion === 'incomplete') return conclusion;
  if (knownCount === null || shareOfKnown === null) return 'no-data';
  if (knownCount < LEAST_KNOWN) return 'too-few';
  if (benchmark === null) return 'no-benchmark';
  if (chanceTogether === null) return 'not-whole';
  if (chanceTogether >= SMALL_CHANCE) return 'could-be-chance';
  return shareOfKnown < benchmark ? 'lower' : 'higher';
}
