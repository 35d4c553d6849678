import { type TableFault, type TableLimits } from '#domain/table-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** The bytes of a table's file, and whether its name says that it is an .xlsx workbook. */
export async function readBytes(
  file: File,
  { maxMegabytes }: TableLimits,
): Promise<
  Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly isWorkbook: boolean }, TableFault>
> {
  if (file.size > maxMegabytes * 1_000_000) return fail({ kind: 'too-large' });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return succeed({ bytes, isWorkbook: file.name.toLowerCase().endsWith('.xlsx') });
  } catch {
    // the file was moved, or its disk taken away, after it was chosen
    return fail({ kind: 'cannot-be-read' });
  }
}
