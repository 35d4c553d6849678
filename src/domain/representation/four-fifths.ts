import { type Rate } from '#domain/representation/intervals.ts';

/** What the four-fifths rule says of a group (EEOC 1979). It is about being chosen for what is wanted. */
export type FourFifths = {
  /** Its rate over the highest rate of any group; null where the rule says nothing. */
  readonly ratioToBest: number | null;
  readonly isBelowFourFifths: boolean;
  /** How many more would have had to go on to reach four fifths of the best rate, whole people. */
  readonly shortOfFourFifths: number | null;
};

/** Sets a rate against the best one; where there is none, or it is 0, the rule says nothing. */
export function readFourFifths(own: Rate | null, best: Rate | null): FourFifths {
  if (
    own === null ||
    best === null ||
    best.count === 0 ||
    own.total === 0 ||
    own.count > own.total
  ) {
    return { ratioToBest: null, isBelowFourFifths: false, shortOfFourFifths: null };
  }
  const needed = (best.count * 4 * own.total) / (best.total * 5);
  return {
    ratioToBest: own.count / own.total / (best.count / best.total),
    isBelowFourFifths: isRateBelowFourFifths(own, best),
    shortOfFourFifths: Math.max(0, Math.ceil(needed * (1 - SLACK) - own.count)),
  };
}

/** A hair's breadth of binary arithmetic; nothing for whole people. */
const SLACK = 1e-12;

/**
 * Whether a rate is below four fifths of the best one; exactly four fifths is not (EEOC 1979). Whole
 * people are compared as whole numbers.
 */
function isRateBelowFourFifths(own: Rate, best: Rate): boolean {
  return own.count * 5 * best.total < best.count * 4 * own.total * (1 - SLACK);
}

/**
 * Whether the group's rate is outside four fifths to five quarters of the reference's, the range beyond
 * which NHS England asks for a reason; exactly at an end is within. Null without a rate above 0 to
 * set it against.
 */
export function isOutsideUsualRange(own: Rate, reference: Rate): boolean | null {
  if (own.total === 0 || reference.count === 0) return null;
  const isAbove = own.count * 4 * reference.total * (1 - SLACK) > reference.count * 5 * own.total;
  return isAbove || isRateBelowFourFifths(own, reference);
}
