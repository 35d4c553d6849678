import { CREST_MAX_BYTES, CREST_MAX_SIDE_PIXELS } from '#domain/report-identity.ts';
import { type CrestFault, type CrestImage } from '#report/crest/crest-image.ts';
import { isJpeg, readJpeg } from '#report/crest/read-jpeg.ts';
import { isPng } from '#report/crest/png-chunks.ts';
import { readPng } from '#report/crest/read-png.ts';
import { fail, type Result } from '#shared/result.ts';

/**
 * Checks a PNG or JPEG by its bytes and writes it anew with nothing but the picture: no text, place
 * or camera that such files may carry. Reading the result again gives the same bytes. Takes memory
 * only for as many pixels as are allowed, whatever the file says or unpacks to.
 */
export function readCrestImage(bytes: Uint8Array): Result<CrestImage, CrestFault> {
  if (bytes.length > CREST_MAX_BYTES) return fail({ kind: 'too-large' });
  const read = readKnown(bytes);
  if (read === null) return fail({ kind: 'other-kind' });
  if (read.ok && read.value.bytes.length > CREST_MAX_BYTES) return fail({ kind: 'too-large' });
  return read;
}

function readKnown(bytes: Uint8Array): Result<CrestImage, CrestFault> | null {
  if (isPng(bytes)) return readPng(bytes, checkSize);
  return isJpeg(bytes) ? readJpeg(bytes, checkSize) : null;
}

/** What is wrong with a picture of this size; null when it will do. */
function checkSize(widthPixels: number, heightPixels: number): CrestFault | null {
  if (widthPixels === 0 || heightPixels === 0) return { kind: 'damaged' };
  return Math.max(widthPixels, heightPixels) > CREST_MAX_SIDE_PIXELS
    ? { kind: 'too-many-pixels', widthPixels, heightPixels }
    : null;
}
