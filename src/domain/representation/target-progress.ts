/** How far a figure has come since it was first taken. */
export type TargetProgress = {
  /** In the figure's own unit; below 0 when it fell. */
  readonly change: number;
  /** Of the first figure; null when that is 0. */
  readonly changePercent: number | null;
  /** Of the way to what is wanted: 100 is reached; null when there is no way to go up. */
  readonly wayPercent: number | null;
};

/** From the first figure by way of the latest to the one wanted, all in one unit. */
export function readTargetProgress(first: number, latest: number, wanted: number): TargetProgress {
  const change = latest - first;
  return {
    change,
    changePercent: first === 0 ? null : (change / first) * 100,
    wayPercent: wanted <= first ? null : (change / (wanted - first)) * 100,
  };
}
