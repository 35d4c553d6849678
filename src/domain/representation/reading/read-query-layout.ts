import { isFilledRow, type TableRows } from '#domain/table-rows.ts';
import { tidyText } from '#domain/representation/reading/fold-text.ts';
import { isTotalName } from '#domain/representation/reading/plain-names.ts';
import {
  findHeadingRow,
  isPercentHead,
  type LayoutReading,
  listDistinct,
  type RawPlace,
  toHead,
} from '#domain/representation/reading/raw-census.ts';
import { fail, succeed } from '#shared/result.ts';

/**
 * Layout B: lines about the table, then a heading row whose first cell names the kind of place and
 * whose second is usually "mnemonic", then one row a place, then notes. A "%" column may follow each
 * count; a place may be "code : name" instead.
 */
export function readQueryLayout(rows: TableRows): LayoutReading {
  const headingRow = findQueryHeading(rows);
  if (headingRow === -1) return null;
  const heads = rows[headingRow] ?? [];
  const below = rows.slice(headingRow + 1);
  if (below.some((row) => isQueryHeading(row) || isCopyright(row))) {
    return fail({ kind: 'several-tables' });
  }
  const codePosition = heads.findIndex((head) => toHead(head) === 'mnemonic');
  const columns = heads.flatMap((head, position) =>
    position === 0 || position === codePosition || head.trim() === '' || isPercentHead(head)
      ? []
      : [position],
  );
  const isPlace = (row: readonly string[]) =>
    (row[0] ?? '').trim() !== '' && columns.some((each) => (row[each] ?? '').trim() !== '');
  return succeed({
    layout: 'query',
    ...readPreamble(rows.slice(0, headingRow)),
    heads: columns.map((position) => heads[position] ?? ''),
    places: below.filter(isPlace).map((row) => ({
      ...readPlaceName(row[0] ?? '', codePosition === -1 ? '' : (row[codePosition] ?? '')),
      cells: columns.map((position) => row[position] ?? ''),
    })),
    notes: listDistinct(below.filter((row) => !isPlace(row)).map((row) => row.join(' '))),
  });
}

function findQueryHeading(rows: TableRows): number {
  const withCode = findHeadingRow(rows, ['mnemonic']);
  if (withCode !== -1) return withCode;
  const copyright = rows.findIndex(isCopyright);
  if (copyright === -1) return -1;
  const after = rows
    .slice(copyright + 1)
    .findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1 && !isAbout(row));
  return after === -1 ? -1 : copyright + 1 + after;
}

function isQueryHeading(row: readonly string[]): boolean {
  return row.some((cell) => toHead(cell) === 'mnemonic');
}

/** "ONS Crown Copyright Reserved [from Nomis on 1 May 2026]" */
function isCopyright([first = '']: readonly string[]): boolean {
  return /\[from nomis\b/i.test(first);
}

/** Lines that stand above every table; any other says what it is limited to. */
const usualLines: ReadonlySet<string> = new Set(['population', 'units', 'unit', 'date']);

/** A line above the table such as `"Units      :","Persons"`. */
function isAbout([first = '']: readonly string[]): boolean {
  return /:\s*$/.test(first);
}

function readPreamble(rows: TableRows) {
  const titleRow = rows.find(isFilledRow) ?? [];
  const title = tidyText(titleRow[0] ?? '');
  const [, code, words] = /^([A-Z]{2}\d{2,4}[A-Z]*)\s*[-–:]\s*(.+)$/.exec(title) ?? [];
  const about = new Map(
    rows.filter(isAbout).map(([first = '', second = '']) => {
      return [tidyText(first).replace(/\s*:$/, '').toLowerCase(), tidyText(second)] as const;
    }),
  );
  return {
    tableCode: code ?? null,
    title: words ?? (title === '' ? null : title),
    population: about.get('population') ?? null,
    dates: listDistinct([about.get('date') ?? '']),
    limits: [...about]
      .filter(([name, text]) => !usualLines.has(name) && text !== '' && !isTotalName(text))
      .map(([name, text]) => ({ name, text })),
  };
}

/** `E07000177 : Cherwell`, or a name with its code in a column of its own. */
function readPlaceName(cell: string, code: string): Pick<RawPlace, 'code' | 'name'> {
  const name = tidyText(cell);
  const [, codeInName, bareName] = /^([A-Z]\w*\d\w*)\s*:\s*(.+)$/.exec(name) ?? [];
  const ownCode = tidyText(code) || (codeInName ?? '');
  return { code: ownCode === '' ? null : ownCode, name: bareName ?? name };
}
