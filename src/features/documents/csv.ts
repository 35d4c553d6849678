import { type Sheet, type SheetCell } from '#features/documents/sheet.ts';
import { guardText } from '#storage/table-file/csv-guard.ts';

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

function guardCell(cell: SheetCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? `${cell}` : guardText(cell);
}
