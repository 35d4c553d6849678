import { CONTENT_NAME, FILES_FOLDER } from '#features/backup/pack-copy.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { hashBytes } from '#storage/hash-bytes.ts';

const UNPACKED_MAX_BYTES = 1_500_000_000;

export type UnpackedCopy = {
  readonly text: string;
  /** The bytes of each evidence file by its SHA-256, checked. */
  readonly files: ReadonlyMap<string, ArrayBuffer>;
};
export type PackFault = { readonly kind: 'not-a-copy' | 'too-large' | 'damaged-file' };

/** Whether the bytes begin as every zip does. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Unpacks a zipped copy. Every evidence file must be what its name says, by SHA-256. */
export async function unpackCopy(bytes: Uint8Array): Promise<Result<UnpackedCopy, PackFault>> {
  const { strFromU8, unzipSync } = await import('fflate');
  let total = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return false;
      },
    });
    if (total > UNPACKED_MAX_BYTES) return fail({ kind: 'too-large' });
    unpacked = unzipSync(bytes, {
      filter: ({ name }) => name === CONTENT_NAME || name.startsWith(FILES_FOLDER),
    });
  } catch {
    return fail({ kind: 'not-a-copy' });
  }
  const content = unpacked[CONTENT_NAME];
  if (content === undefined) return fail({ kind: 'not-a-copy' });
  const files = new Map<string, ArrayBuffer>();
  for (const [name, data] of Object.entries(unpacked)) {
    if (name === CONTENT_NAME) continue;
    const copy = new Uint8Array(data);
    // oxlint-disable-next-line no-await-in-loop -- one after the other keeps memory low
    const sha256 = await hashBytes(copy);
    if (name !== `${FILES_FOLDER}${sha256}`) return fail({ kind: 'damaged-file' });
    files.set(sha256, copy.buffer);
  }
  return succeed({ text: strFromU8(content), files });
}
