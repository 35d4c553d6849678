import { DATA_FILE_NAME, DATA_MARK } from '#report/pdf/attached-data.ts';
import { deflate } from '#report/pdf/deflate/deflate.ts';
import { hashHex } from '#report/pdf/file-id.ts';
import { type PackingJsPdf } from '#report/pdf/jspdf-hooks.ts';
import { type PackedStream } from '#report/pdf/object-packer.ts';
import { writeReference, writeText } from '#report/pdf/pdf-syntax.ts';
import { takeNumbers, writeObject } from '#report/pdf/write-object.ts';

/** The data of a report, ready to be put into its file. */
export type AttachedData = {
  /** Of the data before it is packed: 64 hexadecimal digits. */
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly packed: Uint8Array;
};

const description = 'The data of this report, for opening it again in the app that made it';

/** Packs the text of an assessment file; the same text gives the same bytes, and null gives null. */
export async function prepareData(text: string | null): Promise<AttachedData | null> {
  if (text === null) return null;
  const bytes = new TextEncoder().encode(text);
  return {
    sha256: await hashHex(bytes),
    sizeBytes: bytes.length,
    packed: deflate(bytes),
  };
}

/**
 * Attaches the data to the file as an embedded file that belongs to the document as its data
 * (ISO 32000-2, 7.11.4 and 14.13); returns the entries for the catalog.
 */
export function attachData(doc: PackingJsPdf, data: AttachedData): string {
  const stream = takeNumbers(doc, 2);
  const specification = stream + 1;
  const packed: PackedStream = {
    number: stream,
    dictionary: `/Type/EmbeddedFile/Subtype/application#2Fjson${DATA_MARK}/Size ${data.sizeBytes}>>`,
    data: data.packed,
  };
  doc.packedStreams.push(packed);
  const file = writeReference(stream);
  const name = writeText(DATA_FILE_NAME);
  writeObject(
    doc,
    specification,
    `<</Type/Filespec/F(${DATA_FILE_NAME})/UF${name}/Desc${writeText(description)}/AFRelationship/Data/EF<</F ${file}/UF ${file}>>>>`,
  );
  const reference = writeReference(specification);
  return `/Names<</EmbeddedFiles<</Names[${name} ${reference}]>>>>/AF[${reference}]`;
}
