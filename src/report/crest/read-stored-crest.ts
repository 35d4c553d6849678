import { type CrestFault, type CrestImage } from '#report/crest/crest-image.ts';
import { readCrestImage } from '#report/crest/read-crest-image.ts';
import { type Result } from '#shared/result.ts';

/** A large picture takes a good part of a second, and pages ask for it whenever they are drawn. */
const known = new WeakMap<ArrayBuffer, Result<CrestImage, CrestFault>>();

/** The stored bytes of a crest as a picture to be shown; read once as long as the bytes are held. */
export function readStoredCrest(bytes: ArrayBuffer): Result<CrestImage, CrestFault> {
  const read = known.get(bytes) ?? readCrestImage(new Uint8Array(bytes));
  known.set(bytes, read);
  return read;
}
