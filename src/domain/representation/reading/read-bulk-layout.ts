import { isFilledRow, type TableRows } from '#domain/table-rows.ts';
import { tidyText } from '#domain/representation/reading/fold-text.ts';
import {
  findHeadingRow,
  isPercentHead,
  type LayoutReading,
  listDistinct,
  toHead,
} from '#domain/representation/reading/raw-census.ts';
import { succeed } from '#shared/result.ts';

/** Columns that say where and when; all others are counts. */
const idHeads: ReadonlySet<string> = new Set([
  'date',
  'geography',
  'geography code',
  'rural urban',
  '',
]);

/** Layout A: one row a place under `date, geography, geography code` and one column a category. */
export function readBulkLayout(rows: TableRows): LayoutReading {
  const headingRow = findHeadingRow(rows, ['geography', 'geography code']);
  if (headingRow === -1) return null;
  const heads = rows[headingRow] ?? [];
  const positionOf = (head: string) => heads.findIndex((each) => toHead(each) === head);
  const datePosition = positionOf('date');
  const namePosition = positionOf('geography');
  const codePosition = positionOf('geography code');
  const columns = heads.flatMap((head, position) =>
    idHeads.has(toHead(head)) || isPercentHead(head) ? [] : [position],
  );
  const below = rows.slice(headingRow + 1).filter(isFilledRow);
  const isPlace = (row: readonly string[]) => (row[codePosition] ?? '').trim() !== '';
  const places = below.filter(isPlace);
  return succeed({
    layout: 'bulk',
    tableCode: null,
    title: null,
    population: null,
    dates: listDistinct(places.map((row) => row[datePosition] ?? '')),
    heads: columns.map((position) => heads[position] ?? ''),
    places: places.map((row) => ({
      code: tidyText(row[codePosition] ?? ''),
      name: tidyText(row[namePosition] ?? ''),
      cells: columns.map((position) => row[position] ?? ''),
    })),
    limits: [],
    notes: listDistinct(below.filter((row) => !isPlace(row)).map((row) => row.join(' '))),
  });
}
