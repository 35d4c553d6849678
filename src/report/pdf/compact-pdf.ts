import { deflate } from '#report/pdf/fast-deflate.ts';
import { splitLatin1 } from '#report/pdf/latin1.ts';
import { findBody, parseClassicPdf } from '#report/pdf/parse-classic-pdf.ts';

const objectsPerStream = 1000;

/** An object that is not in jsPDF's file: its number, taken there before, and what it holds (Latin-1). */
export type PackedObject = { readonly number: number; readonly body: string };

/** A stream, deflated already, that jsPDF never saw, or that takes the place of its own of that number. */
export type PackedStream = {
  readonly number: number;
  /** Its entries but for length and filter. */
  readonly dictionary: string;
  readonly data: Uint8Array;
};

/** Kind of entry and its two fields, as a cross-reference stream keeps them. */
type Entry = readonly [kind: 0 | 1 | 2, first: number, second: number];

/**
 * Packs the small objects of a file written by jsPDF into compressed streams (PDF 1.5), which makes
 * a tagged file about three times smaller, and adds objects that jsPDF never saw. Nothing that is
 * shown or read changes.
 */
export function compactPdf(
  bytes: Uint8Array,
  packedObjects: readonly PackedObject[] = [],
  packedStreams: readonly PackedStream[] = [],
): Uint8Array {
  const { size, headerEnd, objects, trailerEntries } = parseClassicPdf(bytes);
  const parts: Uint8Array[] = [];
  const entries = new Map<number, Entry>([[0, [0, 0, 65_535]]]);
  let position = 0;
  const append = (part: Uint8Array) => {
    parts.push(part);
    position += part.length;
  };
  const appendStream = ({ number, dictionary, data }: PackedStream) => {
    entries.set(number, [1, position, 0]);
    const head = `${number} 0 obj\n<<${dictionary}/Length ${data.length}/Filter/FlateDecode>>`;
    append(splitLatin1(`${head}\nstream\n`));
    append(data);
    append(splitLatin1('\nendstream\nendobj\n'));
  };
  append(bytes.subarray(0, headerEnd));
  const small: { readonly number: number; readonly body: Uint8Array | string }[] = [];
  const replaced = new Set(packedStreams.map(({ number }) => number));
  for (const object of objects) {
    if (replaced.has(object.number)) continue;
    if (object.isStream) {
      entries.set(object.number, [1, position, 0]);
      append(bytes.subarray(object.start, object.end));
    } else {
      small.push({ number: object.number, body: bytes.subarray(...findBody(bytes, object)) });
    }
  }
  for (const stream of packedStreams) appendStream(stream);
  for (const object of packedObjects) small.push(object);
  let nextNumber = size;
  for (let start = 0; start < small.length; start += objectsPerStream) {
    const group = small.slice(start, start + objectsPerStream);
    for (const [index, { number }] of group.entries()) entries.set(number, [2, nextNumber, index]);
    const { dictionary, content } = packObjects(group);
    appendStream({ number: nextNumber, dictionary, data: deflate(content) });
    nextNumber += 1;
  }
  const tableStart = position;
  entries.set(nextNumber, [1, tableStart, 0]);
  const tableSize = nextNumber + 1;
  const dictionary = `/Type/XRef/Size ${tableSize}/W[1 4 2]/DecodeParms<</Predictor 12/Columns ${entryBytes}>>${trailerEntries}`;
  const table = deflate(writeTable(entries, tableSize));
  appendStream({ number: nextNumber, dictionary, data: table });
  append(splitLatin1(`startxref\n${tableStart}\n%%EOF\n`));
  return joinBytes(parts, position);
}

function packObjects(
  group: readonly { readonly number: number; readonly body: Uint8Array | string }[],
) {
  let directory = '';
  let length = 0;
  for (const { number, body } of group) {
    directory += `${number} ${length} `;
    length += body.length + 1;
  }
  const content = new Uint8Array(directory.length + length);
  content.set(splitLatin1(directory));
  let position = directory.length;
  for (const { body } of group) {
    content.set(typeof body === 'string' ? splitLatin1(body) : body, position);
    position += body.length;
    content[position] = 0x0a;
    position += 1;
  }
  return {
    dictionary: `/Type/ObjStm/N ${group.length}/First ${directory.length}`,
    content,
  };
}

const entryBytes = 7;

/** Each row as its difference from the one above (PNG's "up"), which is nearly always the same. */
function writeTable(entries: ReadonlyMap<number, Entry>, tableSize: number): Uint8Array {
  const table = new DataView(new ArrayBuffer((tableSize + 1) * entryBytes));
  for (const [number, [kind, first, second]] of entries) {
    // one empty row comes first, for the first row to differ from
    const row = (number + 1) * entryBytes;
    table.setUint8(row, kind);
    table.setUint32(row + 1, first);
    table.setUint16(row + 5, second);
  }
  const rows = new Uint8Array(table.buffer);
  const differences = new Uint8Array(tableSize * (entryBytes + 1));
  let position = 0;
  for (let start = entryBytes; start < rows.length; start += entryBytes) {
    differences[position] = 2;
    position += 1;
    for (let column = start; column < start + entryBytes; column += 1) {
      differences[position] = (rows[column] ?? 0) - (rows[column - entryBytes] ?? 0);
      position += 1;
    }
  }
  return differences;
}

function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let position = 0;
  for (const part of parts) {
    joined.set(part, position);
    position += part.length;
  }
  return joined;
}
