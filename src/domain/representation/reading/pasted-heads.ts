import { type NameMatcher } from '#domain/representation/reading/match-name.ts';
import { readFigureCell } from '#domain/representation/reading/read-figure-cell.ts';
import { type TableRows } from '#domain/table-rows.ts';

/** Whether the first of several columns holds names: most of what stands in it is no figure. */
export function hasNames(rows: TableRows): boolean {
  if (!rows.some((row) => row.length > 1)) return false;
  const filled = rows.map(([first = '']) => first).filter((cell) => cell.trim() !== '');
  return filled.filter(isName).length * 2 > filled.length;
}

/**
 * The headings of the columns when the first row holds them, without that of the names. It does when
 * its cells are names ("2024/25", "March"), and when they are years beside or above what cannot be
 * people: a heading for the names in front of them, or each a year after the last. Null when not.
 */
export function findPastedHeads(
  rows: TableRows,
  isByName: boolean,
  matchName: NameMatcher,
): readonly string[] | null {
  const [first = []] = rows;
  if (rows.length < 2) return null;
  const heads = first.slice(isByName ? 1 : 0);
  const filled = heads.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return null;
  const isNamed = isByName && matchName(first[0] ?? '').kind !== 'unknown';
  if (isNamed) return null;
  if (filled.every(isName)) return heads;
  return filled.every(isYear) && (isByName || areFollowing(filled)) ? heads : null;
}

/** Neither a figure, nor a mark in place of one, nor empty. */
function isName(cell: string): boolean {
  const read = readFigureCell(cell, 'full-time-equivalents');
  return !read.ok && read.failure === 'not-a-number';
}

function isYear(cell: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(cell);
}

function areFollowing(years: readonly string[]): boolean {
  const steps = years.slice(1).map((year, index) => Number(year) - Number(years[index]));
  return (
    steps.length > 0 && (steps.every((step) => step === 1) || steps.every((step) => step === -1))
  );
}
