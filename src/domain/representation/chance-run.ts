/** Random numbers from 0 up to 1, the same ones for the same seed (mulberry32, T. Ettinger). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 0x100000000;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** Where counting up outcome by outcome takes too long, and the bell curve is as good. */
const MOST_COUNTED = 60;

/**
 * How many of `total` people something happens to, each with probability `share` (0–1), by chance.
 * Small numbers are drawn exactly, by inversion; where more than 60 are expected, from the normal
 * curve, rounded and kept between 0 and `total`.
 */
export function drawCount(total: number, share: number, random: () => number): number {
  if (total <= 0 || share <= 0) return 0;
  if (share >= 1) return total;
  if (share > 0.5) return total - drawCount(total, 1 - share, random);
  const mean = total * share;
  if (mean > MOST_COUNTED) {
    const spread = Math.sqrt(mean * (1 - share));
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const drawn = Math.round(mean + spread * radius * Math.cos(2 * Math.PI * random()));
    return Math.min(total, Math.max(0, drawn));
  }
  const odds = share / (1 - share);
  let probability = (1 - share) ** total;
  let left = random();
  let count = 0;
  while (left > probability && count < total) {
    left -= probability;
    probability *= ((total - count) / (count + 1)) * odds;
    count += 1;
  }
  return count;
}
