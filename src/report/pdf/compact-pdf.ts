import { deflate } from '#report/pdf/deflate/deflate.ts';
import { splitLatin1 } from '#report/pdf/latin1.ts';
import { ObjectPacker, OBJECTS_PER_STREAM, type PackedStream } from '#report/pdf/object-packer.ts';
import { findBody, parseClassicPdf } from '#report/pdf/parse-classic-pdf.ts';

/**
 * Packs the small objects of a file written by jsPDF into compressed streams (PDF 1.5), which makes
 * a tagged file about three times smaller. `packer` holds objects that jsPDF never saw; `streams` are
 * others it never saw, or that take the place of its own of that number. Nothing that is shown or
 * read changes.
 */
export function compactPdf(
  bytes: Uint8Array,
  packer = new ObjectPacker(),
  streams: readonly PackedStream[] = [],
): Uint8Array {
  const { size, headerEnd, objects, trailerEntries } = parseClassicPdf(bytes);
  const replaced = new Set(streams.map(({ number }) => number));
  const own = objects.filter(({ number }) => !replaced.has(number));
  for (const object of own) {
    if (object.isStream) continue;
    packer.start(object.number).bytes(bytes.subarray(...findBody(bytes, object)));
  }
  const packed = packer.finish();
  // after the objects jsPDF never saw, which may go past its own
  const firstPacked =
    Math.max(size - 1, packer.highestNumber, ...streams.map(({ number }) => number)) + 1;
  const tableNumber = firstPacked + packed.length;
  const table = createTable(tableNumber + 1);
  let place = 0;
  for (const number of packer.numbers) {
    const stream = Math.floor(place / OBJECTS_PER_STREAM);
    table.set(number, 2, firstPacked + stream, place % OBJECTS_PER_STREAM);
    place += 1;
  }
  const parts: Uint8Array[] = [];
  let position = 0;
  const append = (part: Uint8Array) => {
    parts.push(part);
    position += part.length;
  };
  const appendStream = ({ number, dictionary, data }: PackedStream) => {
    const head = `${number} 0 obj\n<<${dictionary}/Length ${data.length}/Filter/FlateDecode>>`;
    append(splitLatin1(`${head}\nstream\n`));
    append(data);
    append(splitLatin1('\nendstream\nendobj\n'));
  };
  append(bytes.subarray(0, headerEnd));
  for (const { number, start, end } of own.filter(({ isStream }) => isStream)) {
    table.set(number, 1, position, 0);
    append(bytes.subarray(start, end));
  }
  for (const stream of streams) {
    table.set(stream.number, 1, position, 0);
    appendStream(stream);
  }
  for (const [index, stream] of packed.entries()) {
    const number = firstPacked + index;
    table.set(number, 1, position, 0);
    appendStream({ number, ...stream });
  }
  const tableStart = position;
  table.set(tableNumber, 1, tableStart, 0);
  appendStream({
    number: tableNumber,
    dictionary: `/Type/XRef/Size ${tableNumber + 1}/W[1 4 2]/DecodeParms<</Predictor 12/Columns ${entryBytes}>>${trailerEntries}`,
    data: deflate(table.write()),
  });
  append(splitLatin1(`startxref\n${tableStart}\n%%EOF\n`));
  return joinBytes(parts, position);
}

const entryBytes = 7;

/** A cross-reference table of so many entries; those not set are free. */
function createTable(entryCount: number) {
  // one empty row comes first, for the first row to differ from
  const view = new DataView(new ArrayBuffer((entryCount + 1) * entryBytes));
  const set = (number: number, kind: 0 | 1 | 2, first: number, second: number) => {
    const row = (number + 1) * entryBytes;
    if (view.getUint8(row) !== 0) {
      throw new Error(`Two objects of number ${number}: jsPDF took that of another`);
    }
    view.setUint8(row, kind);
    view.setUint32(row + 1, first);
    view.setUint16(row + 5, second);
  };
  set(0, 0, 0, 65_535);
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
