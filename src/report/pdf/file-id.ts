import { type ReportDocument } from '#report/report-block.ts';

/** 32 hexadecimal digits that depend only on what the document says. */
export async function makeFileId(document: ReportDocument): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.subarray(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
