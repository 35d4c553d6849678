import { CREST_MAX_BYTES, CREST_MAX_SIDE_PIXELS } from '#domain/report-identity.ts';
import { encodeBase64 } from '#report/crest/base64.ts';
import { type CrestFault } from '#report/crest/crest-image.ts';
import { readCrestImage } from '#report/crest/read-crest-image.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { type CrestPicture } from '#storage/crest-repository.ts';

const MEGABYTE = 1024 * 1024;

/**
 * A chosen file as a crest to be kept, or one sentence on why it cannot be one. `canShow` says
 * whether the browser itself can show the picture at this address.
 */
export async function prepareCrest(
  file: File,
  canShow: (address: string) => Promise<boolean>,
): Promise<Result<CrestPicture, string>> {
  const refuse = (fault: CrestFault) => fail(describeCrestFault(file.name, file.size, fault));
  if (file.size > CREST_MAX_BYTES) return refuse({ kind: 'too-large' });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail(`“${file.name}” could not be read from the disk.`);
  }
  const read = readCrestImage(bytes);
  if (!read.ok) return refuse(read.failure);
  const { bytes: picture, ...image } = read.value;
  const isShown = await canShow(`data:${image.mediaType};base64,${encodeBase64(picture)}`);
  if (!isShown) return refuse({ kind: 'damaged' });
  return succeed({ ...image, fileName: file.name, bytes: picture.buffer });
}

function describeCrestFault(fileName: string, sizeBytes: number, fault: CrestFault): string {
  const name = `“${fileName}”`;
  switch (fault.kind) {
    case 'too-large':
      return `${name} is ${(sizeBytes / MEGABYTE).toFixed(1)} MB. Choose a picture of at most ${CREST_MAX_BYTES / MEGABYTE} MB.`;
    case 'other-kind':
      return `${name} is neither a PNG nor a JPEG picture, whatever its name says.`;
    case 'damaged':
      return `${name} is damaged, and cannot be shown.`;
    case 'too-many-pixels':
      return `${name} is ${fault.widthPixels} by ${fault.heightPixels} pixels. Choose a picture of at most ${CREST_MAX_SIDE_PIXELS} a side.`;
    case 'unusual':
      return `${name} ${unusualWords[fault.sort]}`;
  }
}

const unusualWords = {
  interlaced: 'is an interlaced PNG. Save it again without interlacing.',
  deep: 'has finer colours than every reader of reports can show. Save it again with 8 bits a colour.',
  'few-colours':
    'is a PNG of very few colours that can be seen through. Save it again in full colour.',
  'four-inks': 'has the colours of print (CMYK). Save it again in those of a screen (RGB).',
} as const;
