import {
  dropRowsAboveHeading,
  isFilledRow,
  type TableFault,
  type TableLimits,
  type TableRows,
} from '#domain/table-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { decodeText } from '#storage/table-file/decode-text.ts';
import { readBytes } from '#storage/table-file/read-bytes.ts';
import { readCsv } from '#storage/table-file/read-csv.ts';
import { readWorkbook } from '#storage/table-file/read-workbook.ts';

/** What a person can look through: services, actions, totals by group. */
export const TABLE_LIMITS: TableLimits = { maxMegabytes: 20, maxRows: 20_000 };
/** Census tables down to small areas; those of output areas are larger. */
export const CENSUS_LIMITS: TableLimits = { maxMegabytes: 20, maxRows: 50_000 };

/**
 * The rows of an .xlsx or CSV file as text, the heading row first. Empty rows between others stay, so
 * that a row's number is the one the spreadsheet shows. Nothing is changed.
 */
export async function readTableFile(
  file: File,
  limits: TableLimits = TABLE_LIMITS,
): Promise<Result<TableRows, TableFault>> {
  const bytes = await readBytes(file, limits);
  if (!bytes.ok) return bytes;
  const read = bytes.value.isWorkbook
    ? await readWorkbook(bytes.value.bytes, limits.maxRows)
    : await readCsv(decodeText(bytes.value.bytes));
  if (!read.ok) return read;
  const rows = dropRowsAboveHeading(read.value);
  const filledCount = rows.filter(isFilledRow).length;
  if (filledCount > limits.maxRows) return fail({ kind: 'too-large' });
  return filledCount < 2 ? fail({ kind: 'empty' }) : succeed(rows);
}
