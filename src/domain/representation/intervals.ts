/** The normal quantile for 95%. */
const Z = 1.959963984540054;

/** Both 0–1. */
export type Interval = { readonly low: number; readonly high: number };

/**
 * The 95% interval of a share by E. B. Wilson (1927), Newcombe's (1998) method 3: how far chance
 * alone could move it. Null when `total` is 0. At 0 of n it begins at exactly 0, at n of n it ends
 * at exactly 1.
 */
export function readWilsonInterval(count: number, total: number): Interval | null {
  if (total === 0) return null;
  const square = Z * Z;
  const centre = 2 * count + square;
  const spread = Z * Math.sqrt(square + (4 * count * (total - count)) / total);
  const divisor = 2 * (total + square);
  return {
    low: count === 0 ? 0 : (centre - spread) / divisor,
    high: count === total ? 1 : (centre + spread) / divisor,
  };
}

/** How many were chosen, and of how many. */
export type Rate = { readonly count: number; readonly total: number };

/**
 * The 95% interval of the difference between two shares, first less second, by Newcombe (1998),
 * method 10. From −1 to 1; null when either total is 0.
 */
export function readDifferenceInterval(first: Rate, second: Rate): Interval | null {
  const one = readWilsonInterval(first.count, first.total);
  const two = readWilsonInterval(second.count, second.total);
  if (one === null || two === null) return null;
  const share = (rate: Rate) => rate.count / rate.total;
  const difference = share(first) - share(second);
  return {
    low: difference - Math.hypot(share(first) - one.low, two.high - share(second)),
    high: difference + Math.hypot(one.high - share(first), share(second) - two.low),
  };
}

/** How many times as likely the first group is to be chosen as the second. */
export type Likelihood = { readonly times: number; readonly interval: Interval };

/**
 * Relative likelihood with its 95% interval on the logarithmic scale (D. Katz and others, 1978).
 * Null when a group is empty or nobody of a group was chosen: then no ratio can be given.
 */
export function readRelativeLikelihood(first: Rate, second: Rate): Likelihood | null {
  if (first.count === 0 || second.count === 0) return null;
  const times = first.count / first.total / (second.count / second.total);
  const spread = Math.sqrt(
    1 / first.count - 1 / first.total + (1 / second.count - 1 / second.total),
  );
  return {
    times,
    interval: { low: times * Math.exp(-Z * spread), high: times * Math.exp(Z * spread) },
  };
}

/** The same the other way round: how many times as likely the second group is as the first. */
export function turnLikelihood({ times, interval }: Likelihood): Likelihood {
  return { times: 1 / times, interval: { low: 1 / interval.high, high: 1 / interval.low } };
}
