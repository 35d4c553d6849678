import { deflate } from '#report/pdf/fast-deflate.ts';
import { joinLatin1, splitLatin1 } from '#report/pdf/latin1.ts';
import { type ClassicObject, parseClassicPdf } from '#report/pdf/parse-classic-pdf.ts';

const objectsPerStream = 200;

/** Kind of entry and its two fields, as a cross-reference stream keeps them. */
type Entry = readonly [kind: 0 | 1 | 2, first: number, second: number];

/**
 * Packs the small objects of a file written by jsPDF into compressed streams (PDF 1.5), which makes
 * a tagged file about three times smaller. Nothing that is shown or read changes.
 */
export function compactPdf(bytes: Uint8Array): Uint8Array {
  const { size, headerEnd, objects, trailerEntries } = parseClassicPdf(bytes);
  const parts: Uint8Array[] = [];
  const entries = new Map<number, Entry>([[0, [0, 0, 65_535]]]);
  let position = 0;
  const append = (part: Uint8Array) => {
    parts.push(part);
    position += part.length;
  };
  const appendStream = (number: number, dictionary: string, content: Uint8Array) => {
    const data = deflate(content);
    entries.set(number, [1, position, 0]);
    const head = `${number} 0 obj\n<<${dictionary}/Length ${data.length}/Filter/FlateDecode>>`;
    append(splitLatin1(`${head}\nstream\n`));
    append(data);
    append(splitLatin1('\nendstream\nendobj\n'));
  };
  append(bytes.subarray(0, headerEnd));
  for (const object of objects.filter(({ isStream }) => isStream)) {
    entries.set(object.number, [1, position, 0]);
    append(bytes.subarray(object.start, object.end));
  }
  const small = objects.filter(({ isStream }) => !isStream);
  let nextNumber = size;
  for (let start = 0; start < small.length; start += objectsPerStream) {
    const group = small.slice(start, start + objectsPerStream);
    for (const [index, { number }] of group.entries()) entries.set(number, [2, nextNumber, index]);
    const { dictionary, content } = packObjects(bytes, group);
    appendStream(nextNumber, dictionary, content);
    nextNumber += 1;
  }
  const tableStart = position;
  entries.set(nextNumber, [1, tableStart, 0]);
  const tableSize = nextNumber + 1;
  const dictionary = `/Type/XRef/Size ${tableSize}/W[1 4 2]${trailerEntries}`;
  appendStream(nextNumber, dictionary, writeTable(entries, tableSize));
  append(splitLatin1(`startxref\n${tableStart}\n%%EOF\n`));
  return joinBytes(parts, position);
}

function packObjects(bytes: Uint8Array, group: readonly ClassicObject[]) {
  let directory = '';
  let bodies = '';
  for (const { number, start, end } of group) {
    const body = joinLatin1(bytes.subarray(start, end))
      .replace(/^\d+ 0 obj\s*/, '')
      .replace(/\s*endobj\s*$/, '');
    directory += `${number} ${bodies.length} `;
    bodies += `${body}\n`;
  }
  return {
    dictionary: `/Type/ObjStm/N ${group.length}/First ${directory.length}`,
    content: splitLatin1(directory + bodies),
  };
}

function writeTable(entries: ReadonlyMap<number, Entry>, tableSize: number): Uint8Array {
  const table = new DataView(new ArrayBuffer(tableSize * 7));
  for (const [number, [kind, first, second]] of entries) {
    table.setUint8(number * 7, kind);
    table.setUint32(number * 7 + 1, first);
    table.setUint16(number * 7 + 5, second);
  }
  return new Uint8Array(table.buffer);
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
