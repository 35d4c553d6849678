/**
 * A workforce from year to year (targets.md §5). Rates are a year's, 0–1; growth may be negative.
 * Leavers' rates apply to the headcount at the year's beginning.
 */
export type Workforce = {
  /** Share in the group at the start, 0–1. */
  readonly share: number;
  readonly growthRate: number;
  readonly groupLeavingRate: number;
  readonly otherLeavingRate: number;
};

/** Whether a target can be met, and by what. Shares are 0–1. */
export type Feasibility =
  /** The planned share of starters reaches it, in this year, counted from 1 (0: it is reached already). */
  | { readonly kind: 'reached'; readonly year: number; readonly path: readonly number[] }
  /** It takes this larger share of starters, every year. */
  | { readonly kind: 'needs-more'; readonly starterShare: number; readonly path: readonly number[] }
  /** Even with every starter from the group it is not reached in time. */
  | { readonly kind: 'impossible'; readonly path: readonly number[] }
  /** Nobody is taken on, so hiring changes nothing. */
  | { readonly kind: 'no-starters' };

/** The share after one more year with this share of starters. */
export function readNextShare(share: number, starterShare: number, workforce: Workforce): number {
  const { growthRate, groupLeavingRate, otherLeavingRate } = workforce;
  const leaving = groupLeavingRate * share + otherLeavingRate * (1 - share);
  const starters = growthRate + leaving;
  return (share * (1 - groupLeavingRate) + starterShare * starters) / (1 + growthRate);
}

/** The shares at the start and after each of `years` years. */
export function readPath(workforce: Workforce, starterShare: number, years: number): number[] {
  const path = [workforce.share];
  for (let year = 0; year < years; year += 1) {
    path.push(readNextShare(path.at(-1) ?? workforce.share, starterShare, workforce));
  }
  return path;
}

/** The share of starters, 0–1, that just reaches the target after `years`; null when none does. */
export function findStarterShare(
  workforce: Workforce,
  target: number,
  years: number,
): number | null {
  const reach = (starterShare: number) => readPath(workforce, starterShare, years).at(-1) ?? 0;
  if (reach(0) >= target) return 0;
  if (reach(1) < target) return null;
  let [low, high] = [0, 1];
  // the path rises with the share of starters, so halving finds it; 60 halvings are all a number holds
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (reach(middle) < target) low = middle;
    else high = middle;
  }
  return high;
}

/** Whether `target` is reached within `years` when this share of starters is from the group. */
export function assessFeasibility(
  workforce: Workforce,
  starterShare: number,
  target: number,
  years: number,
): Feasibility {
  if (workforce.share >= target) return { kind: 'reached', year: 0, path: [workforce.share] };
  const { growthRate, groupLeavingRate, otherLeavingRate, share } = workforce;
  const startersRate = growthRate + groupLeavingRate * share + otherLeavingRate * (1 - share);
  // a hair's breadth of binary arithmetic is nobody
  if (startersRate <= 1e-12) return { kind: 'no-starters' };
  const path = readPath(workforce, starterShare, years);
  const year = path.findIndex((each) => each >= target);
  if (year > 0) return { kind: 'reached', year, path };
  const needed = findStarterShare(workforce, target, years);
  return needed === null
    ? { kind: 'impossible', path: readPath(workforce, 1, years) }
    : { kind: 'needs-more', starterShare: needed, path: readPath(workforce, needed, years) };
}
