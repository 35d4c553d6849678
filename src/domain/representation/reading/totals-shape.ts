import { tidyText } from '#domain/representation/reading/fold-text.ts';
import { type NameMatcher } from '#domain/representation/reading/match-name.ts';
import { readFigureCell } from '#domain/representation/reading/read-figure-cell.ts';
import { isFilledRow, type TableRows } from '#domain/table-rows.ts';

/** Where names and figures stand in a table of totals, its groups one under the other. */
export type TotalsShape = {
  readonly rows: TableRows;
  /** Whether the groups were beside one another in the file, and the rows were turned round. */
  readonly isAcross: boolean;
  readonly nameColumn: number;
  /** The first row of figures. */
  readonly firstRow: number;
  /** The columns of figures, and what each is headed ("" for nothing). */
  readonly series: readonly { readonly column: number; readonly name: string }[];
  /** Headings of the columns that hold shares, which are not read. */
  readonly skipped: readonly string[];
};

/** What is searched for names; a table of totals is never larger. */
const ROWS_MAX = 500;
const COLUMNS_MAX = 100;
/** Fewer could be chance: "White" may stand anywhere. */
const NAMES_MIN = 2;

/**
 * Finds the column, or the row, in which most groups of the scheme are named, and the figures beside
 * it. Null when there is none with at least two of them.
 */
export function findTotalsShape(rows: TableRows, matchName: NameMatcher): TotalsShape | null {
  const down = rows.slice(0, ROWS_MAX).map((row) => row.slice(0, COLUMNS_MAX).map(tidyText));
  const across = turnRound(down);
  const [best] = [down, across]
    .map((each) => ({ each, found: findNameColumn(each, matchName) }))
    .toSorted((one, other) => other.found.nameCount - one.found.nameCount);
  if (best === undefined || best.found.nameCount < NAMES_MIN) return null;
  const nameColumn = best.found.column;
  const firstRow = findFirstRow(best.each, nameColumn, matchName);
  const columns = listFigureColumns(best.each, nameColumn, firstRow, matchName);
  const named = columns.map((column) => ({ column, name: readHead(best.each, column, firstRow) }));
  const isShare = ({ column, name }: (typeof named)[number]) =>
    /%|per ?cent/i.test(name) ||
    best.each.slice(firstRow).some((row) => /\d\s*%$/.test(row[column] ?? ''));
  return {
    rows: best.each,
    isAcross: best.each === across,
    nameColumn,
    firstRow,
    series: named.filter((each) => !isShare(each)),
    skipped: named.filter(isShare).map(({ name }) => name),
  };
}

function turnRound(rows: TableRows): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

function findNameColumn(rows: TableRows, matchName: NameMatcher) {
  const width = Math.max(0, ...rows.map((row) => row.length));
  let best = { column: 0, nameCount: 0 };
  for (let column = 0; column < width; column += 1) {
    const ids = rows.flatMap((row) => {
      const place = matchName(row[column] ?? '');
      return place.kind === 'group' || place.kind === 'silent' ? [place.groupId] : [];
    });
    const nameCount = new Set(ids).size;
    if (nameCount > best.nameCount) best = { column, nameCount };
  }
  return best;
}

/** The first row with a name that is known, or the row of figures of an unknown name above it. */
function findFirstRow(rows: TableRows, nameColumn: number, matchName: NameMatcher): number {
  const known = rows.findIndex((row) => matchName(row[nameColumn] ?? '').kind !== 'unknown');
  let first = known;
  while (first > 0 && isRowOfFigures(rows[first - 1] ?? [], nameColumn)) first -= 1;
  return first;
}

/** A row of years is one of headings. */
function isRowOfFigures(row: readonly string[], nameColumn: number): boolean {
  const cells = row.filter((cell, column) => column !== nameColumn && isFigure(cell));
  return cells.length > 0 && !cells.every((cell) => /^(?:19|20)\d\d$/.test(cell));
}

function isFigure(cell: string): boolean {
  const read = readFigureCell(cell.replace(/\s*%$/, ''), 'full-time-equivalents');
  return read.ok && read.value.figure !== null;
}

function listFigureColumns(
  rows: TableRows,
  nameColumn: number,
  firstRow: number,
  matchName: NameMatcher,
): number[] {
  const named = rows
    .slice(firstRow)
    .filter((row) => matchName(row[nameColumn] ?? '').kind !== 'unknown');
  const width = Math.max(0, ...named.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) => column !== nameColumn && named.some((row) => isFigure(row[column] ?? '')),
  );
}

/** What stands above a column of figures, up to the next empty row. */
function readHead(rows: TableRows, column: number, firstRow: number): string {
  const heads: string[] = [];
  for (let row = firstRow - 1; row >= 0 && isFilledRow(rows[row] ?? []); row -= 1) {
    heads.unshift(rows[row]?.[column] ?? '');
  }
  return tidyText(heads.join(' '));
}
