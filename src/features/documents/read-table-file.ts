import { readCsv } from '#features/documents/csv.ts';
import { readWorkbook, WORKBOOK_MAX_ROWS } from '#features/documents/read-workbook.ts';
import { dropRowsAboveHeading, isFilledRow } from '#features/documents/table-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

const FILE_MAX_MEGABYTES = 20;

export type TableFault = {
  readonly kind: 'cannot-be-read' | 'too-large' | 'not-a-table' | 'not-a-workbook' | 'empty';
};

/** The rows of an .xlsx or CSV file as text, the heading row first. Nothing is changed. */
export async function readTableFile(
  file: File,
): Promise<Result<readonly (readonly string[])[], TableFault>> {
  if (file.size > FILE_MAX_MEGABYTES * 1_000_000) return fail({ kind: 'too-large' });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return fail({ kind: 'cannot-be-read' });
  }
  const read = file.name.toLowerCase().endsWith('.xlsx')
    ? await readWorkbook(new Uint8Array(bytes))
    : await readCsv(new TextDecoder().decode(bytes));
  if (!read.ok) return read;
  // empty rows between others stay, so that a row's number is the one the spreadsheet shows
  const rows = dropRowsAboveHeading(read.value);
  const filledCount = rows.filter(isFilledRow).length;
  if (filledCount > WORKBOOK_MAX_ROWS) return fail({ kind: 'too-large' });
  return filledCount < 2 ? fail({ kind: 'empty' }) : succeed(rows);
}

/** One sentence on what is wrong; the page adds that nothing has been changed. */
export function describeTableFault({ kind }: TableFault): string {
  switch (kind) {
    case 'cannot-be-read':
      return 'The file could not be read from the disk.';
    case 'too-large':
      return `The file is larger than ${FILE_MAX_MEGABYTES} MB or has more than ${WORKBOOK_MAX_ROWS.toLocaleString('en-GB')} rows.`;
    case 'not-a-table':
      return 'The file is not a table: save it as .xlsx or as CSV.';
    case 'not-a-workbook':
      return 'The file is not an Excel workbook, or it is damaged.';
    case 'empty':
      return 'The file has no rows below its heading row.';
  }
}
