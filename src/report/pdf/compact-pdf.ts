import { deflate } from '#report/pdf/fast-deflate.ts';
import { joinLatin1, splitLatin1 } from '#report/pdf/latin1.ts';
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

type SmallObject = { readonly number: number; readonly body: string };

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
  const replaced = new Set(packedStreams.map(({ number }) => number));
  const own = objects.filter(({ number }) => !replaced.has(number));
  const small: SmallObject[] = own
    .filter(({ isStream }) => !isStream)
    .map((object) => ({
      number: object.number,
      body: joinLatin1(bytes.subarray(...findBody(bytes, object))),
    }));
  for (const object of packedObjects) small.push(object);
  const ownNumbers = new Set(own.map(({ number }) => number));
  if (packedObjects.some(({ number }) => ownNumbers.has(number))) {
    throw new Error('jsPDF took the number of a packed object');
  }
  const firstGroup = findFirstFree(size, [...packedObjects, ...packedStreams]);
  const tableNumber = firstGroup + Math.ceil(small.length / objectsPerStream);
  const table = createTable(tableNumber + 1);
  const parts: Uint8Array[] = [];
  let position = 0;
  const append = (part: Uint8Array) => {
    parts.push(part);
    position += part.length;
  };
  const appendStream = ({ number, dictionary, data }: PackedStream) => {
    table.set(number, [1, position, 0]);
    const head = `${number} 0 obj\n<<${dictionary}/Length ${data.length}/Filter/FlateDecode>>`;
    append(splitLatin1(`${head}\nstream\n`));
    append(data);
    append(splitLatin1('\nendstream\nendobj\n'));
  };
  append(bytes.subarray(0, headerEnd));
  for (const { number, start, end } of own.filter(({ isStream }) => isStream)) {
    table.set(number, [1, position, 0]);
    append(bytes.subarray(start, end));
  }
  for (const stream of packedStreams) appendStream(stream);
  for (let start = 0, number = firstGroup; start < small.length; start += objectsPerStream) {
    const group = small.slice(start, start + objectsPerStream);
    for (const [index, object] of group.entries()) table.set(object.number, [2, number, index]);
    appendStream({ number, ...packObjects(group) });
    number += 1;
  }
  const tableStart = position;
  table.set(tableNumber, [1, tableStart, 0]);
  appendStream({
    number: tableNumber,
    dictionary: `/Type/XRef/Size ${tableNumber + 1}/W[1 4 2]/DecodeParms<</Predictor 12/Columns ${entryBytes}>>${trailerEntries}`,
    data: deflate(table.write()),
  });
  append(splitLatin1(`startxref\n${tableStart}\n%%EOF\n`));
  return joinBytes(parts, position);
}

/** One more than the highest object number; the objects jsPDF never saw may go past its own. */
function findFirstFree(size: number, packed: readonly { readonly number: number }[]): number {
  let highest = size - 1;
  for (const { number } of packed) highest = Math.max(highest, number);
  return highest + 1;
}

function packObjects(group: readonly SmallObject[]): Pick<PackedStream, 'dictionary' | 'data'> {
  const directory: string[] = [];
  let length = 0;
  for (const { number, body } of group) {
    directory.push(`${number} ${length} `);
    length += body.length + 1;
  }
  const first = directory.join('');
  const bodies = group.map(({ body }) => body).join('\n');
  return {
    dictionary: `/Type/ObjStm/N ${group.length}/First ${first.length}`,
    data: deflate(splitLatin1(`${first}${bodies}\n`)),
  };
}

const entryBytes = 7;

/** A cross-reference table of so many entries; those not set are free. */
function createTable(entryCount: number) {
  // one empty row comes first, for the first row to differ from
  const view = new DataView(new ArrayBuffer((entryCount + 1) * entryBytes));
  const set = (number: number, [kind, first, second]: Entry) => {
    const row = (number + 1) * entryBytes;
    view.setUint8(row, kind);
    view.setUint32(row + 1, first);
    view.setUint16(row + 5, second);
  };
  set(0, [0, 0, 65_535]);
  return { set, write: () => writeDifferences(new Uint8Array(view.buffer)) };
}

/** Each row as its difference from the one above (PNG's "up"), which is nearly always the same. */
function writeDifferences(rows: Uint8Array): Uint8Array {
  const differences = new Uint8Array((rows.length / entryBytes - 1) * (entryBytes + 1));
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
