import { readBinomialProbability } from '#domain/representation/binomial-probability.ts';

/** Outcomes this much more probable than the one seen still count as "as improbable": R's rule. */
const TIE_SLACK = 1 + 1e-7;

/**
 * The exact two-sided binomial test: how probable an outcome at least as improbable as `count` of
 * `total` is when the share is `benchmark` (0–1). 0–1; null when `total` is 0: there is nothing to
 * test. Every outcome whose probability is at most that of the one seen is added up, as R and scipy
 * do.
 */
export function testAgainstShare(count: number, total: number, benchmark: number): number | null {
  if (total === 0) return null;
  const probabilities = Array.from({ length: total + 1 }, (_, outcome) =>
    readBinomialProbability(outcome, total, benchmark),
  );
  return sumAsImprobable(probabilities, count);
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
