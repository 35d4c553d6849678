import { DATA_HASH_MARK, DATA_MARK } from '#report/pdf/attached-data.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { hashBytes } from '#storage/hash-bytes.ts';

/** Far more than any assessment takes; a larger one is kept as a copy. */
const DATA_MAX_BYTES = 200_000_000;
const CHUNK_BYTES = 8192;

export type ReportPdfFault = { readonly kind: 'pdf-without-data' | 'pdf-changed' | 'too-large' };

/** Whether the bytes begin as every PDF does. */
export function isPdf(bytes: Uint8Array): boolean {
  return findText(bytes.subarray(0, 8), '%PDF-') === 0;
}

/**
 * The text of the assessment that a report's PDF carries. Reads nothing of the file but the one
 * stream marked as data, which has to be what the file's metadata says, by SHA-256. It unpacks no
 * further than the size stated.
 */
export async function readReportPdf(
  bytes: Uint8Array,
): Promise<Result<{ readonly text: string }, ReportPdfFault>> {
  const found = findData(bytes);
  if (!found.ok) return found;
  const { packed, sizeBytes, sha256 } = found.value;
  if (sizeBytes > DATA_MAX_BYTES) return fail({ kind: 'too-large' });
  const data = await unpack(packed, sizeBytes);
  if (data === null || (await hashBytes(data)) !== sha256) return fail({ kind: 'pdf-changed' });
  return succeed({ text: new TextDecoder().decode(data) });
}

type FoundData = {
  readonly packed: Uint8Array;
  readonly sizeBytes: number;
  readonly sha256: string;
};

function findData(bytes: Uint8Array): Result<FoundData, ReportPdfFault> {
  const mark = findText(bytes, DATA_MARK);
  if (mark === -1) return fail({ kind: 'pdf-without-data' });
  const hashMark = findText(bytes, DATA_HASH_MARK);
  const head = readText(bytes, mark, mark + 200);
  const [opening, sizeBytes, length] =
    /^[^>]*\/Size (\d{1,12})>>\/Length (\d{1,12})\/Filter\/FlateDecode>>\nstream\n/.exec(head) ??
    [];
  const isTwice =
    findText(bytes, DATA_MARK, mark + 1) !== -1 ||
    findText(bytes, DATA_HASH_MARK, hashMark + 1) !== -1;
  if (opening === undefined || hashMark === -1 || isTwice) return fail({ kind: 'pdf-changed' });
  const start = mark + opening.length;
  const end = start + Number(length);
  const hashStart = hashMark + DATA_HASH_MARK.length;
  const sha256 = readText(bytes, hashStart, hashStart + 64);
  // a file cut short or with bytes put in has no "endstream" there
  if (readText(bytes, end, end + 10) !== '\nendstream') return fail({ kind: 'pdf-changed' });
  return succeed({ packed: bytes.subarray(start, end), sizeBytes: Number(sizeBytes), sha256 });
}

/** The data unpacked; null when it is not `sizeBytes` long or cannot be unpacked. */
async function unpack(
  packed: Uint8Array,
  sizeBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { Unzlib } = await import('fflate');
  const data = new Uint8Array(sizeBytes);
  let position = 0;
  try {
    const unzlib = new Unzlib((chunk) => {
      if (position + chunk.length > sizeBytes) throw new RangeError('More than the size stated');
      data.set(chunk, position);
      position += chunk.length;
    });
    // a little at a time, so that what swells out of proportion is stopped early
    for (let start = 0; start < packed.length; start += CHUNK_BYTES) {
      const end = Math.min(packed.length, start + CHUNK_BYTES);
      unzlib.push(packed.subarray(start, end), end === packed.length);
    }
  } catch {
    return null;
  }
  return position === sizeBytes ? data : null;
}

/** Where the text, of ASCII characters, next stands; -1 where it does not. */
function findText(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (
    let start = bytes.indexOf(first, from);
    start !== -1;
    start = bytes.indexOf(first, start + 1)
  ) {
    let length = 1;
    while (length < text.length && bytes[start + length] === text.charCodeAt(length)) length += 1;
    if (length === text.length) return start;
  }
  return -1;
}

function readText(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
