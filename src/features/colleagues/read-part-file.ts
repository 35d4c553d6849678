import { fail, type Result } from '#shared/result.ts';
import { type PackedPart, type PartFault, unpackPart } from '#storage/part-pack.ts';

const PART_MAX_BYTES = 1_000_000_000;

/** Reads a chosen file without changing anything. */
export async function readPartFile(file: File): Promise<Result<PackedPart, PartFault>> {
  if (file.size > PART_MAX_BYTES) return fail({ kind: 'too-large' });
  try {
    return await unpackPart(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return fail({ kind: 'cannot-be-read' });
  }
}
