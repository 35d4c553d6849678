/** What the content of a column asks for, in points with its padding. */
export type ColumnDemand = {
  /** The widest word, below which a word has to be broken. */
  readonly leastPt: number;
  /** The longest line, beyond which more width is of no use; at least `leastPt`. */
  readonly mostPt: number;
  /** How the width is shared among columns that could use more; above 0. */
  readonly weight: number;
};

/**
 * Widths in points that fill `widthPt`. Each column gets its widest word first; what is left is
 * shared by weight, no column taking more than its longest line needs. Where all lines fit, the rest
 * goes to the columns by weight too. Where not even the words fit, the columns shrink alike.
 */
export function sizeColumns(demands: readonly ColumnDemand[], widthPt: number): number[] {
  const leastTotal = sum(demands.map(({ leastPt }) => leastPt));
  if (leastTotal >= widthPt) return demands.map(({ leastPt }) => (leastPt / leastTotal) * widthPt);
  const widths = demands.map(({ leastPt }) => leastPt);
  let rest = widthPt - leastTotal;
  let open = demands.map((_demand, index) => index);
  // each pass fills at least one column or shares out all that is left
  while (open.length > 0 && rest > 0) {
    const share = rest / sum(open.map((index) => demands[index]?.weight ?? 0));
    const full = open.filter((index) => {
      const { leastPt = 0, mostPt = 0, weight = 0 } = demands[index] ?? {};
      return mostPt - leastPt <= share * weight;
    });
    const growing = full.length > 0 ? full : open;
    for (const index of growing) {
      const { leastPt = 0, mostPt = 0, weight = 0 } = demands[index] ?? {};
      const growth = full.length > 0 ? mostPt - leastPt : share * weight;
      widths[index] = leastPt + growth;
      rest -= growth;
    }
    open = open.filter((index) => !growing.includes(index));
  }
  const weightTotal = sum(demands.map(({ weight }) => weight));
  const left = widthPt - sum(widths);
  return widths.map((width, index) => width + (left * (demands[index]?.weight ?? 0)) / weightTotal);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
