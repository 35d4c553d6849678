import { readChanceOfAtLeast } from '#domain/representation/exact-tests.ts';
import { type Interval } from '#domain/representation/intervals.ts';

/**
 * The exact interval of a share (C. Clopper and E. Pearson, 1934), 0–1: all shares that a one-sided
 * exact test at (1 − confidence) / 2 does not rule out. It covers at least what it promises, and so
 * is wider than Wilson's. Null when `total` is 0. At 0 of n it begins at exactly 0, at n of n it ends
 * at exactly 1. Counts must be whole; `confidence` is above 0 and below 1.
 */
export function readExactInterval(
  count: number,
  total: number,
  confidence = 0.95,
): Interval | null {
  if (total === 0) return null;
  const chance = (1 - confidence) / 2;
  return {
    low: findLowEnd(count, total, chance),
    high: 1 - findLowEnd(total - count, total, chance),
  };
}

/** The share at which this many or more have just this chance, to the last digit. */
function findLowEnd(count: number, total: number, chance: number): number {
  if (count === 0) return 0;
  let [low, high] = [0, count / total];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    // the larger the share, the larger the chance
    if (readChanceOfAtLeast(count, total, middle) < chance) low = middle;
    else high = middle;
  }
}
