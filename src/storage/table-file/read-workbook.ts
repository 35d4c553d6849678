import { type TableRows } from '#domain/table-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

const COLUMNS_MAX = 200;
const UNPACKED_MAX_BYTES = 100_000_000;

type WorkbookFault = { readonly kind: 'not-a-workbook' | 'too-large' };

/**
 * The first sheet of an .xlsx workbook as text: days as ISO 8601, an empty cell as empty text. What
 * is not a workbook, unpacks to something huge or has more rows than `maxRows` is a fault.
 */
export async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  maxRows: number,
): Promise<Result<TableRows, WorkbookFault>> {
  const fault = await findSizeFault(bytes, maxRows);
  if (fault !== null) return fail(fault);
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const rows = await readSheet(new Blob([bytes]));
    if (rows.length > maxRows) return fail({ kind: 'too-large' });
    return succeed(rows.map((row) => row.map(toText)));
  } catch {
    // whatever a damaged or foreign file makes the library throw, the answer is the same
    return fail({ kind: 'not-a-workbook' });
  }
}

/**
 * Refuses, before the library builds its grid, what would exhaust memory: a zip that unpacks to
 * something huge, and a cell far out at the edge of an otherwise empty sheet.
 */
async function findSizeFault(bytes: Uint8Array, maxRows: number): Promise<WorkbookFault | null> {
  const { strFromU8, unzipSync } = await import('fflate');
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return false;
      },
    });
    if (total > UNPACKED_MAX_BYTES) return { kind: 'too-large' };
    const sheets = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/[^/]+$/.test(name) });
    const isFarOut = Object.values(sheets).some((xml) => reachesFarOut(strFromU8(xml), maxRows));
    return isFarOut ? { kind: 'too-large' } : null;
  } catch {
    return { kind: 'not-a-workbook' };
  }
}

function reachesFarOut(xml: string, maxRows: number): boolean {
  for (const [, letters = '', row = ''] of xml.matchAll(/<c\b[^>]*?\br="([A-Z]+)(\d+)"/g)) {
    if (Number(row) > maxRows || readColumn(letters) > COLUMNS_MAX) return true;
  }
  return [...xml.matchAll(/<row\b[^>]*?\br="(\d+)"/g)].some(([, row]) => Number(row) > maxRows);
}

/** The number of a column, counted from 1: A, B … Z, AA. */
function readColumn(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function toText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const isPlain = ['string', 'number', 'boolean'].includes(typeof cell);
  return isPlain ? String(cell).trim() : '';
}
