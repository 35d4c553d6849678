/** Outcomes this much more probable than the one seen still count as "as improbable": R's rule. */
const TIE_SLACK = 1 + 1e-7;

/** A distribution over whole numbers that rises to one summit and then falls. */
export type Distribution = {
  readonly highest: number;
  readonly expected: number;
  /** How probable an outcome is. */
  readonly probabilityOf: (outcome: number) => number;
  /** How probable the outcome below is, over this one; 0 at the lowest. */
  readonly ratioBelow: (outcome: number) => number;
  /** How probable the outcome above is, over this one; 0 at the highest. */
  readonly ratioAbove: (outcome: number) => number;
};

/**
 * How probable an outcome at least as improbable as this one is, on either side; `outcome` is at most
 * what is expected. Only the tails are added up, outwards from their inner ends, until nothing more
 * comes of it; where the other tail begins is found by halving, as R's `binom.test` does in effect.
 * 0–1.
 */
export function sumBothTails(outcome: number, distribution: Distribution): number {
  const { highest, probabilityOf, ratioBelow, ratioAbove } = distribution;
  const seen = probabilityOf(outcome);
  const far = findFarEnd(outcome, distribution, seen * TIE_SLACK);
  const below = sumTail(outcome, -1, seen, ratioBelow);
  const above = far > highest ? 0 : sumTail(far, 1, probabilityOf(far), ratioAbove);
  return Math.min(1, below + above);
}

/** The first outcome not below what is expected that is no more probable than `limit`; highest + 1 if none is. */
function findFarEnd(outcome: number, distribution: Distribution, limit: number): number {
  const { highest, expected, probabilityOf } = distribution;
  let low = Math.max(outcome, Math.ceil(expected) - 1);
  let high = highest + 1;
  // most are nearly even on both sides: as far above as the outcome is below, then ever longer steps
  let next = Math.round(2 * expected - outcome);
  let step = 1;
  // beyond what is expected the probabilities only fall
  while (high - low > 1) {
    if (next <= low || next >= high) next = Math.floor((low + high) / 2);
    if (probabilityOf(next) <= limit) {
      high = next;
      next -= step;
    } else {
      low = next;
      next += step;
    }
    step *= 2;
  }
  return high;
}

/** A term and all beyond it, each the one before times its ratio, until they no longer matter. */
export function sumTail(
  start: number,
  step: 1 | -1,
  first: number,
  ratioOf: (outcome: number) => number,
): number {
  let term = first;
  let sum = first;
  for (let outcome = start; term > sum * 1e-18; outcome += step) {
    term *= ratioOf(outcome);
    sum += term;
  }
  return sum;
}
