import { readBinomialProbability } from '#domain/representation/binomial-probability.ts';

/** Outcomes this much more probable than the one seen still count as "as improbable": R's rule. */
const TIE_SLACK = 1 + 1e-7;

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
  // the other half of the outcomes is the same test of those not in the group
  if (count > total * benchmark) return testLowerHalf(total - count, total, 1 - benchmark);
  return testLowerHalf(count, total, benchmark);
}

/** The same for a count of at most what is expected, and a share between 0 and 1. */
function testLowerHalf(count: number, total: number, share: number): number {
  const seen = readBinomialProbability(count, total, share);
  const limit = seen * TIE_SLACK;
  const far = findFarEnd(count, total, share, limit);
  const lower = sumTail(count, seen, (each) => ((each / (total - each + 1)) * (1 - share)) / share);
  if (far > total) return Math.min(1, lower);
  const upper = sumTail(
    total - far,
    readBinomialProbability(far, total, share),
    (left) => ((left / (total - left + 1)) * share) / (1 - share),
  );
  return Math.min(1, lower + upper);
}

/** The first outcome above what is expected that is no more probable than `limit`; total + 1 if none is. */
function findFarEnd(count: number, total: number, share: number, limit: number): number {
  let low = Math.max(count, Math.ceil(total * share) - 1);
  let high = total + 1;
  // beyond what is expected the probabilities only fall, so halving finds it
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (readBinomialProbability(middle, total, share) <= limit) high = middle;
    else low = middle;
  }
  return high;
}

/** A term and all that follow it down to 0, each the one before times `ratioOf` its place. */
function sumTail(place: number, first: number, ratioOf: (place: number) => number): number {
  let term = first;
  let sum = first;
  for (let each = place; each > 0 && term > sum * 1e-18; each -= 1) {
    term *= ratioOf(each);
    sum += term;
  }
  return sum;
}

/** Two groups, each with how many were chosen and how many were not. */
export type TwoByTwo = {
  readonly chosen: readonly [number, number];
  readonly notChosen: readonly [number, number];
};

/**
 * Fisher's exact test, two-sided: how probable a table at least as improbable as this one is when
 * both groups have the same chance and all totals are as they are. 0–1; null when a row or a column
 * is empty, since then no other table is possible.
 */
export function testTwoGroups({ chosen, notChosen }: TwoByTwo): number | null {
  const [a, b] = chosen;
  const [c, d] = notChosen;
  const [first, second] = [a + c, b + d];
  const drawn = a + b;
  if ([first, second, drawn, c + d].includes(0)) return null;
  const lowest = Math.max(0, drawn - second);
  const highest = Math.min(first, drawn);
  const share = drawn / (first + second);
  const whole = readBinomialProbability(drawn, first + second, share);
  const probabilities = Array.from({ length: highest - lowest + 1 }, (_, index) => {
    const outcome = lowest + index;
    return (
      (readBinomialProbability(outcome, first, share) *
        readBinomialProbability(drawn - outcome, second, share)) /
      whole
    );
  });
  return sumAsImprobable(probabilities, a - lowest);
}

function sumAsImprobable(probabilities: readonly number[], index: number): number {
  const limit = (probabilities[index] ?? 0) * TIE_SLACK;
  // the smallest first, so that they are not lost beside the large ones
  const counted = probabilities.filter((each) => each <= limit).toSorted((a, b) => a - b);
  return Math.min(
    1,
    counted.reduce((sum, each) => sum + each, 0),
  );
}

/**
 * Corrects the results of several tests made together (S. Holm, 1979), in the order given: the
 * chance of even one false alarm among all of them stays what it was for one. Each 0–1.
 */
export function correctTogether(results: readonly number[]): number[] {
  const corrected = Array.from(results);
  const order = results
    .map((_, index) => index)
    .toSorted((a, b) => (results[a] ?? 0) - (results[b] ?? 0));
  let highest = 0;
  for (const [rank, index] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (results.length - rank) * (results[index] ?? 0)));
    corrected[index] = highest;
  }
  return corrected;
}
