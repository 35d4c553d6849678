const LN_TWO_PI = Math.log(2 * Math.PI);
/** Up to here the error of Stirling's formula is taken from the factorial itself. */
const EXACT_UP_TO = 15;

/**
 * The probability of exactly `count` among `total` when each belongs to the group with probability
 * `share` (0–1), by Loader's saddle-point expansion (C. Loader, "Fast and accurate computation of
 * binomial probabilities", 2000), which keeps its accuracy for hundreds of thousands. A count
 * outside 0–`total` has probability 0. `rest` is 1 − share: whoever knows it more exactly than
 * subtracting gives, hands it over.
 */
export function readBinomialProbability(
  count: number,
  total: number,
  share: number,
  rest = 1 - share,
): number {
  if (count < 0 || count > total) return 0;
  if (share <= 0) return count === 0 ? 1 : 0;
  if (rest <= 0) return count === total ? 1 : 0;
  if (count === 0) return Math.exp(total * takeLogarithm(rest, share));
  if (count === total) return Math.exp(total * takeLogarithm(share, rest));
  const logarithm =
    measureStirlingError(total) -
    measureStirlingError(count) -
    measureStirlingError(total - count) -
    measureDeviance(count, total * share) -
    measureDeviance(total - count, total * rest);
  const scale = LN_TWO_PI + Math.log(count) + Math.log1p(-count / total);
  return Math.exp(logarithm - scale / 2);
}

/** ln `share`, with all its digits where the share is near 1. */
function takeLogarithm(share: number, rest: number): number {
  return share > 0.5 ? Math.log1p(-rest) : Math.log(share);
}

/** ln n! less Stirling's formula ½ ln 2πn + n ln n − n, for whole n of at least 1. */
function measureStirlingError(n: number): number {
  const exact = exactErrors[n];
  if (exact !== undefined) return exact;
  const square = n * n;
  // the asymptotic series of ln Γ
  const inner = 1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square;
  return (1 / 12 - (1 / 360 - inner / square) / square) / n;
}

/** The same for 0 (never asked for) to 15, where the series is not exact enough. */
const exactErrors = Array.from({ length: EXACT_UP_TO + 1 }, (_, n) => {
  let logFactorial = 0;
  for (let factor = 2; factor <= n; factor += 1) logFactorial += Math.log(factor);
  return logFactorial - (LN_TWO_PI + Math.log(n)) / 2 - n * Math.log(n) + n;
});

/** x ln(x / m) + m − x, without the loss of digits where x is near m. */
function measureDeviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const ratio = difference / (x + m);
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let j = 1; j < 1000; j += 1) {
    term *= ratio * ratio;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return next;
    sum = next;
  }
  return sum;
}
