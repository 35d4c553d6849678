import { type FileFault } from '#domain/assessment-file.ts';
import {
  isPartContent,
  parsePartContent,
  type PartFile,
  writePartFile,
} from '#domain/merge/part.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { hashBytes } from '#storage/hash-bytes.ts';
import { type StoredFile } from '#storage/stored-file.ts';

const PART_NAME = 'part.json';
const FILES_FOLDER = 'files/';
const TEXT_MAX_BYTES = 200_000_000;
const UNPACKED_MAX_BYTES = 1_000_000_000;

/** A part with the evidence files that go with it. */
export type PackedPart = { readonly part: PartFile; readonly files: readonly StoredFile[] };

/** Why a file is not taken for a part. "not-a-part": it is something else altogether. */
export type PartFault =
  FileFault | { readonly kind: 'not-a-part' | 'too-large' | 'damaged-file' | 'cannot-be-read' };

/** The part as one zip: its JSON, and each evidence file under its SHA-256. */
export async function packPart(part: PartFile, files: readonly StoredFile[]): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const stored = files.map(({ sha256, bytes }) => [
    `${FILES_FOLDER}${sha256}`,
    [new Uint8Array(bytes), { level: 0 }] as const,
  ]);
  return zipSync({ [PART_NAME]: strToU8(writePartFile(part)), ...Object.fromEntries(stored) });
}

/** Reads a part from a file's bytes: zipped, or the JSON alone. Every evidence file is checked by its SHA-256. */
export async function unpackPart(bytes: Uint8Array): Promise<Result<PackedPart, PartFault>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) {
    if (bytes.byteLength > TEXT_MAX_BYTES) return fail({ kind: 'too-large' });
    return readPart(new TextDecoder().decode(bytes), new Map());
  }
  const { strFromU8, unzipSync } = await import('fflate');
  const entries: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, size: originalSize });
        return false;
      },
    });
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > UNPACKED_MAX_BYTES) return fail({ kind: 'too-large' });
    if (!entries.some(({ name }) => name === PART_NAME)) return fail({ kind: 'not-a-part' });
    const unpacked = unzipSync(bytes, {
      filter: ({ name }) => name === PART_NAME || name.startsWith(FILES_FOLDER),
    });
    const { [PART_NAME]: text = new Uint8Array(), ...held } = unpacked;
    const files = await checkFiles(held);
    return files === null ? fail({ kind: 'damaged-file' }) : await readPart(strFromU8(text), files);
  } catch {
    return fail({ kind: 'not-a-part' });
  }
}

/** Null when one of them is not what its name says. */
async function checkFiles(
  held: Readonly<Record<string, Uint8Array>>,
): Promise<ReadonlyMap<string, ArrayBuffer> | null> {
  const files = new Map<string, ArrayBuffer>();
  for (const [name, data] of Object.entries(held)) {
    const copy = new Uint8Array(data);
    // oxlint-disable-next-line no-await-in-loop -- one after the other keeps memory low
    const sha256 = await hashBytes(copy);
    if (name !== `${FILES_FOLDER}${sha256}`) return null;
    files.set(sha256, copy.buffer);
  }
  return files;
}

async function readPart(
  text: string,
  held: ReadonlyMap<string, ArrayBuffer>,
): Promise<Result<PackedPart, PartFault>> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ kind: 'not-json' });
  }
  if (!isPartContent(content)) return fail({ kind: 'not-a-part' });
  const parsed = parsePartContent(content);
  if (!parsed.ok) return parsed;
  const { sent, returned } = parsed.value;
  const evidence = [sent, returned?.content].flatMap((file) => file?.records.evidence ?? []);
  const mediaTypes = new Map(
    evidence.flatMap((item) =>
      item.fileVersions.map(({ sha256, mediaType }) => [sha256, mediaType]),
    ),
  );
  // a file that no evidence names is not taken
  const files = [...held].flatMap(([sha256, bytes]) => {
    const mediaType = mediaTypes.get(sha256);
    return mediaType === undefined
      ? []
      : [{ sha256, bytes, mediaType, sizeBytes: bytes.byteLength }];
  });
  return succeed({ part: parsed.value, files });
}
