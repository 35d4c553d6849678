/** Random numbers between 0 and 1, never either, the same ones for the same seed (mulberry32, T. Ettinger). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 0x100000000;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 0x100000000;
  };
}

/** From this variance on the curve below is within one person of the exact number, and seldom off. */
const LEAST_VARIANCE = 20;

/**
 * How many of `total` people something happens to, each with probability `share` (0–1), when chance
 * has drawn `chance` (between 0 and 1): the binomial quantile. Inverting one number a draw, and not
 * rejecting, keeps runs of two plans alike but for the plans. Where the variance is below 20 it is
 * counted up exactly; above, it is the normal quantile corrected for skewness, kurtosis (E. A.
 * Cornish and R. A. Fisher, 1937) and whole people (W. F. Sheppard): at most one person off, for
 * about one draw in a thousand.
 */
export function drawCount(total: number, share: number, chance: number): number {
  if (total <= 0 || share <= 0) return 0;
  if (share >= 1) return total;
  if (share > 0.5) return total - drawCount(total, 1 - share, 1 - chance);
  return total * share * (1 - share) < LEAST_VARIANCE
    ? countUp(total, share, chance)
    : readCurve(total, share, readNormalQuantile(chance));
}

function countUp(total: number, share: number, chance: number): number {
  const odds = share / (1 - share);
  let probability = Math.exp(total * Math.log1p(-share));
  let left = chance - probability;
  let count = 0;
  // probabilities that no number can hold any more end it too
  while (left > 0 && count < total && probability > 0) {
    probability *= ((total - count) / (count + 1)) * odds;
    left -= probability;
    count += 1;
  }
  return count;
}

function readCurve(total: number, share: number, z: number): number {
  const rest = 1 - share;
  const spread = Math.sqrt(total * share * rest);
  const skewness = (rest - share) / spread;
  const kurtosis = (1 - 6 * share * rest) / (spread * spread);
  const cube = z * z * z;
  const bend =
    (skewness * (z * z - 1)) / 6 +
    (kurtosis * (cube - 3 * z)) / 24 -
    (skewness * skewness * (2 * cube - 5 * z)) / 36;
  const drawn = Math.ceil(total * share + spread * (z + bend) - z / (24 * spread) - 0.5);
  return Math.min(total, Math.max(0, drawn));
}

/**
 * The normal quantile to seven digits (M. J. Wichura, algorithm AS 241, PPND7, 1988), for chances
 * from 1e-10 to 1 − 1e-10; the numbers above are never nearer to 0 or 1.
 */
export function readNormalQuantile(chance: number): number {
  const centred = chance - 0.5;
  if (Math.abs(centred) <= 0.425) {
    const r = 0.180625 - centred * centred;
    return (
      (centred * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    );
  }
  const r = Math.sqrt(-Math.log(Math.min(chance, 1 - chance))) - 1.6;
  const size =
    (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
    ((0.12021132975 * r + 0.7370016425) * r + 1);
  return centred < 0 ? -size : size;
}
