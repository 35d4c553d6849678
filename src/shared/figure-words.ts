/** What stands in place of a figure that is not known. */
export const NO_DATA = 'No data';

/** A share (0–1) as a percentage to one decimal; "No data" for null. */
export function formatShare(share: number | null): string {
  if (share === null) return NO_DATA;
  return `${(share * 100).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`;
}

/** People, in full; halves only for full-time equivalents. */
export function formatPeople(count: number | null): string {
  return count === null ? NO_DATA : count.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

/** A gap in percentage points with its sign: "+1.2", "−3.4", "0.0". */
export function formatPoints(points: number | null): string {
  if (points === null) return NO_DATA;
  const text = Math.abs(points).toLocaleString('en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  if (Number(text.replaceAll(',', '')) === 0) return text;
  return points < 0 ? `−${text}` : `+${text}`;
}

/** A ratio as "0.78 times"; "No data" for null. */
export function formatRatio(ratio: number | null): string {
  if (ratio === null) return NO_DATA;
  return `${ratio.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} times`;
}

/** How often chance alone would do this (0–1): "12 in 100", "fewer than 1 in 1,000". */
export function formatChance(chance: number | null): string {
  if (chance === null) return NO_DATA;
  if (chance < 0.001) return 'fewer than 1 in 1,000';
  if (chance < 0.01) return `${Math.max(1, Math.round(chance * 1000))} in 1,000`;
  return `${Math.round(chance * 100)} in 100`;
}

/** An interval of shares: "4.1% to 7.9%". */
export function formatRange(range: { readonly low: number; readonly high: number } | null): string {
  return range === null ? NO_DATA : `${formatShare(range.low)} to ${formatShare(range.high)}`;
}
