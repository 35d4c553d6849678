import { fail, type Result, succeed } from '#shared/result.ts';

export const WORKBOOK_MAX_ROWS = 20_000;
const UNPACKED_MAX_BYTES = 200_000_000;

export type WorkbookFault = { readonly kind: 'not-a-workbook' | 'too-large' };

/**
 * The first sheet of an .xlsx workbook as text: days as ISO 8601, an empty cell as empty text. What
 * is not a workbook, or unpacks to something huge, is a fault.
 */
export async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<readonly (readonly string[])[], WorkbookFault>> {
  const size = await measureUnpacked(bytes);
  if (size === null) return fail({ kind: 'not-a-workbook' });
  if (size > UNPACKED_MAX_BYTES) return fail({ kind: 'too-large' });
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const rows = await readSheet(new Blob([bytes]));
    if (rows.length > WORKBOOK_MAX_ROWS) return fail({ kind: 'too-large' });
    return succeed(rows.map((row) => row.map(toText)));
  } catch {
    // whatever a damaged or foreign file makes the library throw, the answer is the same
    return fail({ kind: 'not-a-workbook' });
  }
}

/** How many bytes the zip says it unpacks to; null when it is no zip. Nothing is unpacked. */
async function measureUnpacked(bytes: Uint8Array): Promise<number | null> {
  const { unzipSync } = await import('fflate');
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return false;
      },
    });
  } catch {
    return null;
  }
  return total;
}

function toText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const isPlain = ['string', 'number', 'boolean'].includes(typeof cell);
  return isPlain ? String(cell).trim() : '';
}
