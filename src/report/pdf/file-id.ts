import { type ReportDocument } from '#report/report-block.ts';

/** 32 hexadecimal digits that depend only on what the document says and on the data it carries. */
export async function makeFileId(
  document: ReportDocument,
  data: { readonly sha256: string } | null,
): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([document, data?.sha256 ?? null]));
  return (await hashHex(bytes)).slice(0, 32).toUpperCase();
}

/** SHA-256 of the bytes, as 64 hexadecimal digits. */
export async function hashHex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
