import { type Assessment } from '#domain/assessment.ts';
import { encodeBase64 } from '#report/crest/base64.ts';
import { readStoredCrest } from '#report/crest/read-stored-crest.ts';
import { type CoverCrest } from '#report/report-block.ts';

/**
 * The crest of an assessment for a report's cover. Null when there is none, its bytes are not here or
 * are no picture to be shown, or nobody has said in words what it shows.
 */
export function readCoverCrest(
  { crest, crestAlternative }: Pick<Assessment, 'crest' | 'crestAlternative'>,
  bytes: ArrayBuffer | null,
): CoverCrest | null {
  const alternative = crestAlternative.trim();
  if (crest === null || bytes === null || alternative === '') return null;
  const read = readStoredCrest(bytes);
  if (!read.ok) return null;
  const { bytes: picture, ...image } = read.value;
  return { ...image, base64: encodeBase64(picture), alternative };
}
