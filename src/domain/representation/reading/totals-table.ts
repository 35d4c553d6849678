import { type NameMatcher } from '#domain/representation/reading/match-name.ts';
import { type FigureUnit } from '#domain/representation/reading/read-figure-cell.ts';
import {
  findRepeatedGroups,
  type NameChoices,
  readTotalsLines,
  TOTAL,
  type TotalsName,
} from '#domain/representation/reading/totals-lines.ts';
import {
  readTotalsSeries,
  type TotalsFault,
  type TotalsSeries,
} from '#domain/representation/reading/totals-series.ts';
import { findTotalsShape } from '#domain/representation/reading/totals-shape.ts';
import { type TableRows } from '#domain/table-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

export type TotalsTable = {
  readonly isAcross: boolean;
  readonly series: readonly TotalsSeries[];
  /** Every name that has a figure, each once, in the order of the file. */
  readonly names: readonly TotalsName[];
  /** Names that stand for no group of the scheme, for a person to place. */
  readonly unmatched: readonly string[];
  /** Headings of columns of shares, which are not read. */
  readonly skipped: readonly string[];
  readonly faults: readonly TotalsFault[];
};

/**
 * Reads a table of totals: the groups of a scheme down a column or across a row, and one or more
 * series of counts. Names are matched and what cannot be is given back in `unmatched`; `choices` are
 * what a person has said of names, and several names given to one group are added up. The row of
 * totals is not a group: the sum is checked against it.
 */
export function readTotalsTable(
  rows: TableRows,
  matchName: NameMatcher,
  unit: Exclude<FigureUnit, 'percent'>,
  choices: NameChoices = {},
): Result<TotalsTable, { readonly kind: 'no-groups' }> {
  const shape = findTotalsShape(rows, matchName);
  if (shape === null || shape.series.length === 0) return fail({ kind: 'no-groups' });
  const lines = readTotalsLines(shape, matchName, choices);
  const repeated = findRepeatedGroups(lines, choices);
  const series = shape.series.map((each) => readTotalsSeries(each, lines, repeated, unit));
  return succeed({
    isAcross: shape.isAcross,
    series: series.map((each) => each.series),
    names: [...new Map(lines.map(({ name, place }) => [name, { name, place }])).values()],
    unmatched: [
      ...new Set(lines.flatMap(({ name, place }) => (place.kind === 'unknown' ? [name] : []))),
    ],
    skipped: shape.skipped,
    faults: [
      ...[...repeated].map(([groupId, names]): TotalsFault =>
        groupId === TOTAL ? { kind: 'total-twice' } : { kind: 'group-twice', groupId, names },
      ),
      ...series.flatMap((each) => each.faults),
    ],
  });
}
