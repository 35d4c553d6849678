import { type Parser, type ParseResult } from 'papaparse';

import { type TableFault, type TableLimits, type TableRows } from '#domain/table-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { decodeText } from '#storage/table-file/decode-text.ts';
import { readBytes } from '#storage/table-file/read-bytes.ts';
import { guessDelimiter } from '#storage/table-file/read-csv.ts';
import { readWorkbook } from '#storage/table-file/read-workbook.ts';

/** Several times the staff of the largest council. */
export const PEOPLE_LIMITS: TableLimits = { maxMegabytes: 40, maxRows: 200_000 };
/** An .xlsx workbook takes several times as long to read as a CSV file. */
const WORKBOOK_MAX_ROWS = 50_000;
const COLUMNS_MAX = 300;
/** About 5,000 rows at a time. */
const CHUNK_CHARACTERS = 1_000_000;

/** Hands on all rows of a file piece by piece, from the first, as often as it is asked to. */
export type PeopleRows = (onRows: (rows: TableRows) => void) => Promise<Result<null, TableFault>>;

/**
 * Opens a file with one row a person. The text of a CSV file stays in memory and is taken apart anew
 * each time; a workbook is taken apart once. Empty rows may be among the rows.
 */
export async function openPeopleRows(file: File): Promise<Result<PeopleRows, TableFault>> {
  const read = await readBytes(file, PEOPLE_LIMITS);
  if (!read.ok) return read;
  const { bytes, isWorkbook } = read.value;
  if (!isWorkbook) return openCsv(decodeText(bytes));
  const rows = await readWorkbook(bytes, WORKBOOK_MAX_ROWS);
  if (!rows.ok) return rows;
  return succeed(async (onRows) => {
    onRows(rows.value);
    return succeed(null);
  });
}

async function openCsv(text: string): Promise<Result<PeopleRows, TableFault>> {
  if (text.includes('\u0000')) return fail({ kind: 'not-a-table' });
  const { default: papa } = await import('papaparse');
  const delimiter = await guessDelimiter(text.slice(0, CHUNK_CHARACTERS));
  return succeed(async (onRows) => {
    let fault: TableFault | null = null;
    let rowCount = 0;
    papa.parse<string[]>(text, {
      delimiter,
      skipEmptyLines: true,
      chunkSize: CHUNK_CHARACTERS,
      chunk: ({ data, errors }: ParseResult<string[]>, parser: Parser) => {
        rowCount += data.length;
        if (errors.some((error) => error.type === 'Quotes')) fault = { kind: 'not-a-table' };
        else if (rowCount > PEOPLE_LIMITS.maxRows || data.some((row) => row.length > COLUMNS_MAX)) {
          fault = { kind: 'too-large' };
        }
        if (fault === null) onRows(data);
        else parser.abort();
      },
      // text is taken apart at once, so nothing waits for the end
      complete: () => undefined,
    });
    return fault === null ? succeed(null) : fail(fault);
  });
}
