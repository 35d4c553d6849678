import { readBinomialProbability } from '#domain/representation/binomial-probability.ts';
import { type Distribution, sumBothTails, sumTail } from '#domain/representation/tails.ts';

/**
 * The exact two-sided binomial test: how probable an outcome at least as improbable as `count` of
 * `total` is when the share is `benchmark` (0–1). 0–1; null when `total` is 0: there is nothing to
 * test. Every outcome whose probability is at most that of the one seen is added up, as R and scipy
 * do. Counts must be whole.
 */
export function testAgainstShare(count: number, total: number, benchmark: number): number | null {
  if (total === 0) return null;
  if (benchmark <= 0) return count === 0 ? 1 : 0;
  if (benchmark >= 1) return count === total ? 1 : 0;
  const rest = 1 - benchmark;
  // the upper half of the outcomes is the same test of those not in the group
  return count > total * benchmark
    ? sumBothTails(total - count, toBinomial(total, rest, benchmark))
    : sumBothTails(count, toBinomial(total, benchmark, rest));
}

/**
 * How probable `count` or more of `total` are when the share is `share` (0–1): the one-sided exact
 * test. 0–1. Counts must be whole.
 */
export function readChanceOfAtLeast(count: number, total: number, share: number): number {
  if (count <= 0) return 1;
  if (count > total || share <= 0) return 0;
  if (share >= 1) return 1;
  const { probabilityOf, ratioAbove, ratioBelow } = toBinomial(total, share, 1 - share);
  // the smaller side is the one that keeps its digits
  if (count > total * share) return sumTail(count, 1, probabilityOf(count), ratioAbove);
  return 1 - sumTail(count - 1, -1, probabilityOf(count - 1), ratioBelow);
}

function toBinomial(total: number, share: number, rest: number): Distribution {
  return {
    highest: total,
    expected: total * share,
    probabilityOf: (outcome) => readBinomialProbability(outcome, total, share, rest),
    ratioBelow: (outcome) => ((outcome / (total - outcome + 1)) * rest) / share,
    ratioAbove: (outcome) => (((total - outcome) / (outcome + 1)) * share) / rest,
  };
}

/** Two groups, each with how many were chosen and how many were not. */
export type TwoByTwo = {
  readonly chosen: readonly [number, number];
  readonly notChosen: readonly [number, number];
};

/**
 * Fisher's exact test, two-sided: how probable a table at least as improbable as this one is when
 * both groups have the same chance and all totals are as they are. 0–1; null when a row or a column
 * is empty, since then no other table is possible. Counts must be whole.
 */
export function testTwoGroups({ chosen, notChosen }: TwoByTwo): number | null {
  const [a, b] = chosen;
  const [c, d] = notChosen;
  const [first, second] = [a + c, b + d];
  const [drawn, left] = [a + b, c + d];
  if ([first, second, drawn, left].includes(0)) return null;
  // more than expected in the one group is fewer in the other
  return a * (second + first) > drawn * first
    ? sumBothTails(b, toHypergeometric(second, first, drawn))
    : sumBothTails(a, toHypergeometric(first, second, drawn));
}

/** How many of those drawn are of the first group. */
function toHypergeometric(first: number, second: number, drawn: number): Distribution {
  const all = first + second;
  const [share, rest] = [drawn / all, (all - drawn) / all];
  const whole = readBinomialProbability(drawn, all, share, rest);
  return {
    highest: Math.min(first, drawn),
    expected: (drawn * first) / all,
    probabilityOf: (outcome) =>
      (readBinomialProbability(outcome, first, share, rest) / whole) *
      readBinomialProbability(drawn - outcome, second, share, rest),
    ratioBelow: (outcome) =>
      (outcome / (first - outcome + 1)) * ((second - drawn + outcome) / (drawn - outcome + 1)),
    ratioAbove: (outcome) =>
      ((first - outcome) / (outcome + 1)) * ((drawn - outcome) / (second - drawn + outcome + 1)),
  };
}

/**
 * Corrects the results of several tests made together (S. Holm, 1979), in the order given: the
 * chance of even one false alarm among all of them stays what it was for one. Each 0–1. `testCount`
 * is how many tests there were in all, where these are only some of them.
 */
export function correctTogether(
  results: readonly number[],
  testCount: number = results.length,
): number[] {
  const corrected = Array.from(results);
  const order = results
    .map((_, index) => index)
    .toSorted((a, b) => (results[a] ?? 0) - (results[b] ?? 0));
  let highest = 0;
  for (const [rank, index] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (testCount - rank) * (results[index] ?? 0)));
    corrected[index] = highest;
  }
  return corrected;
}
