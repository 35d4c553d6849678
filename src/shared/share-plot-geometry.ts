import { scaleLinear } from 'd3-scale';

/** One group in a plot of shares; shares are 0–1, null where there is none to show. */
export type ShareRow = {
  readonly label: string;
  readonly share: number | null;
  /** How far chance alone could move the share. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly benchmark: number | null;
  /** What stands in place of the share when there is none: "Withheld", "Too few people". */
  readonly note: string;
};

/** Where the marks of a row go, `x` from the left of the scale, in the unit of the width. */
export type PlottedRow = {
  readonly label: string;
  readonly shareX: number | null;
  readonly rangeX: { readonly low: number; readonly high: number } | null;
  readonly benchmarkX: number | null;
  readonly note: string;
};

export type SharePlot = {
  readonly rows: readonly PlottedRow[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
};

const TICKS_WANTED = 4;

/**
 * Lays shares out on one common scale of percent that begins at 0; null when no row has anything to
 * draw. The scale ends above the largest share, range or benchmark, at 100% at most.
 */
export function plotShares(rows: readonly ShareRow[], width: number): SharePlot | null {
  const values = rows.flatMap(({ share, range, benchmark }) =>
    [share, range?.high ?? null, benchmark].filter((each) => each !== null),
  );
  if (values.length === 0) return null;
  const most = Math.min(1, Math.max(...values, 0.01));
  const scale = scaleLinear([0, most * 100], [0, width]).nice(TICKS_WANTED);
  const place = (share: number) => Math.round(scale(share * 100) * 100) / 100;
  return {
    rows: rows.map(({ label, share, range, benchmark, note }) => ({
      label,
      shareX: share === null ? null : place(share),
      rangeX: range === null ? null : { low: place(range.low), high: place(range.high) },
      benchmarkX: benchmark === null ? null : place(benchmark),
      note,
    })),
    ticks: scale
      .ticks(TICKS_WANTED)
      .map((percent) => ({ x: place(percent / 100), label: `${percent}%` })),
  };
}
