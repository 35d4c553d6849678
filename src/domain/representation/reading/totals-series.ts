import { type Headcounts } from '#domain/representation/group-scheme.ts';
import {
  type FigureFault,
  type FigureUnit,
  readFigureCell,
} from '#domain/representation/reading/read-figure-cell.ts';
import { TOTAL, toGroupId, type TotalsLine } from '#domain/representation/reading/totals-lines.ts';
import { type TotalsShape } from '#domain/representation/reading/totals-shape.ts';

/** The counts of one column of figures, such as those of one year. */
export type TotalsSeries = {
  /** What the column is headed; empty when it is not. */
  readonly name: string;
  /** By group id and silent id; what has no data, or more than one row, is not there. */
  readonly counts: Headcounts;
  /** Everybody, as the table states it; null when it does not. */
  readonly statedTotal: number | null;
};

export type TotalsFault =
  /** A cell that is no figure; its group has no data in that series. */
  | {
      readonly kind: FigureFault;
      readonly series: string;
      readonly name: string;
      readonly text: string;
    }
  /** Several names are one group and nobody has said to add them up. */
  | { readonly kind: 'group-twice'; readonly groupId: string; readonly names: readonly string[] }
  | { readonly kind: 'total-twice' }
  | {
      readonly kind: 'sum-differs';
      readonly series: string;
      readonly sum: number;
      readonly stated: number;
    };

type SeriesReading = { readonly series: TotalsSeries; readonly faults: readonly TotalsFault[] };

/** Reads one column of figures. Groups among `repeated` have no figure. */
export function readTotalsSeries(
  { column, name: series }: TotalsShape['series'][number],
  lines: readonly TotalsLine[],
  repeated: ReadonlyMap<string, unknown>,
  unit: FigureUnit,
): SeriesReading {
  const faults: TotalsFault[] = [];
  const figuresOf = new Map<string, (number | null)[]>();
  for (const line of lines) {
    const id = toGroupId(line);
    if (id === null || repeated.has(id)) continue;
    const text = line.row[column] ?? '';
    const read = readFigureCell(text, unit);
    if (!read.ok) faults.push({ kind: read.failure, series, name: line.name, text });
    figuresOf.set(id, [...(figuresOf.get(id) ?? []), read.ok ? read.value.figure : null]);
  }
  const sums = new Map([...figuresOf].map(([id, figures]) => [id, addAll(figures)] as const));
  const statedTotal = sums.get(TOTAL) ?? null;
  sums.delete(TOTAL);
  const counts = Object.fromEntries(
    [...sums].flatMap(([id, sum]) => (sum === null ? [] : [[id, sum] as const])),
  );
  const isWhole = Object.keys(counts).length === sums.size && repeated.size === 0;
  const read = { name: series, counts, statedTotal };
  return { series: read, faults: [...faults, ...checkSum(read, isWhole)] };
}

/** A sum with a group left out can only be found to be too large. */
function checkSum({ name, counts, statedTotal }: TotalsSeries, isWhole: boolean): TotalsFault[] {
  if (statedTotal === null) return [];
  const sum = addAll(Object.values(counts)) ?? 0;
  const isSound = isWhole ? sum === statedTotal : sum <= statedTotal;
  return isSound ? [] : [{ kind: 'sum-differs', series: name, sum, stated: statedTotal }];
}

/** The sum, or null when one has no data. */
function addAll(figures: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const figure of figures) {
    if (figure === null) return null;
    sum += figure;
  }
  // what binary arithmetic adds beyond twelve digits is nobody
  return Number(sum.toPrecision(12));
}
