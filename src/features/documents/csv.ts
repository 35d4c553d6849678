import { type Sheet, type SheetCell } from '#features/documents/sheet.ts';
import { isFilledRow } from '#features/documents/table-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A sheet as CSV that spreadsheet programs open as UTF-8. Text that would run as a formula gets an
 * apostrophe in front, which `readCsv` takes off again; numbers are written as they are.
 */
export async function writeCsv(sheet: Sheet): Promise<string> {
  const { default: papa } = await import('papaparse');
  const rows = [sheet.columns.map((column) => column.head), ...sheet.rows];
  const cells = rows.map((row) => row.map(guardCell));
  return BYTE_ORDER_MARK + papa.unparse(cells, { newline: '\r\n' });
}

/** The rows of a CSV file as text, whatever separates its cells; an empty line is a row too. */
export async function readCsv(
  text: string,
): Promise<Result<readonly (readonly string[])[], { readonly kind: 'not-a-table' }>> {
  const { default: papa } = await import('papaparse');
  const bare = text.replace(/^\uFEFF/, '');
  // what separates the cells is guessed by rows of one length, so without the empty ones
  const { meta } = papa.parse(bare, { skipEmptyLines: 'greedy', preview: 1 });
  const { data, errors } = papa.parse<string[]>(bare, { delimiter: meta.delimiter });
  const isBroken = errors.some((error) => error.type === 'Quotes') || text.includes('\u0000');
  if (isBroken || !data.some(isFilledRow)) return fail({ kind: 'not-a-table' });
  return succeed(data.map((row) => row.map(unguardText)));
}

/** Text that a spreadsheet program would run, with any apostrophes already in front of it. */
const RUNS = /^'*[=+\-@\t\r]/;

function guardCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `${cell}`;
  return RUNS.test(cell) ? `'${cell}` : cell;
}

/** Takes back the apostrophe of `writeCsv`; all other text stays. */
function unguardText(text: string): string {
  return text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text;
}
