import { Unzlib, zlibSync } from 'fflate';

import { type CrestFault, type CrestImage } from '#report/crest/crest-image.ts';
import { joinBytes, type PngChunk, readPngChunks, writePngFile } from '#report/crest/png-chunks.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** Samples a pixel, by colour type: grey, colour, palette, grey and colour with transparency. */
const samplesByType: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);
const PALETTE = 3;
const LAST_FILTER = 4;
const UNPACK_BYTES = 4096;

type Header = {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly depth: number;
  readonly colourType: number;
};

/** Reads a PNG (ISO/IEC 15948) and writes it anew: its header, palette and pixels alone. */
export function readPng(
  bytes: Uint8Array,
  checkSize: (widthPixels: number, heightPixels: number) => CrestFault | null,
): Result<CrestImage, CrestFault> {
  const chunks = readPngChunks(bytes) ?? [];
  const [first] = chunks;
  if (first?.type !== 'IHDR' || first.data.length !== 13) return fail({ kind: 'damaged' });
  const view = new DataView(first.data.buffer, first.data.byteOffset);
  const [widthPixels, heightPixels] = [view.getUint32(0), view.getUint32(4)];
  const header = {
    widthPixels,
    heightPixels,
    depth: view.getUint8(8),
    colourType: view.getUint8(9),
  };
  const fault = checkSize(widthPixels, heightPixels) ?? findUnusual(header, first.data, chunks);
  if (fault !== null) return fail(fault);
  const palette = header.colourType === PALETTE ? readPalette(chunks, header.depth) : [];
  const rows = unpackRows(header, chunks);
  if (palette === null || rows === null) return fail({ kind: 'damaged' });
  const written = writePngFile([
    { type: 'IHDR', data: first.data },
    ...palette,
    { type: 'IDAT', data: zlibSync(rows) },
  ]);
  return succeed({ mediaType: 'image/png', widthPixels, heightPixels, bytes: written });
}

function findUnusual(
  { depth, colourType }: Header,
  header: Uint8Array,
  chunks: readonly PngChunk[],
): CrestFault | null {
  if (!samplesByType.has(colourType)) return { kind: 'damaged' };
  if (depth === 16) return { kind: 'unusual', sort: 'deep' };
  if (header[12] === 1) return { kind: 'unusual', sort: 'interlaced' };
  const hasSmallDepth = colourType === 0 || colourType === PALETTE;
  const isKnown = depth === 8 || (hasSmallDepth && [1, 2, 4].includes(depth));
  // compression, filter and interlace methods, each of which has to be the first
  if (!isKnown || header.subarray(10).some((method) => method !== 0)) return { kind: 'damaged' };
  const isSeeThrough = chunks.some(({ type }) => type === 'tRNS');
  // jsPDF passes over the bits that fill up a row
  return depth < 8 && isSeeThrough ? { kind: 'unusual', sort: 'few-colours' } : null;
}

/** The palette, filled up so that every number has a colour, and its transparency; null for none. */
function readPalette(chunks: readonly PngChunk[], depth: number): PngChunk[] | null {
  const colours = chunks.find(({ type }) => type === 'PLTE')?.data ?? new Uint8Array();
  const most = 3 * 2 ** depth;
  if (colours.length === 0 || colours.length % 3 !== 0 || colours.length > most) return null;
  const filled = new Uint8Array(most);
  filled.set(colours);
  const alphas = chunks.find(({ type }) => type === 'tRNS')?.data;
  const palette = { type: 'PLTE', data: filled };
  if (alphas === undefined) return [palette];
  return alphas.length > most / 3 ? null : [palette, { type: 'tRNS', data: alphas }];
}

/** The rows of pixels, each after the number of its filter; null unless they are all there and no more. */
function unpackRows(header: Header, chunks: readonly PngChunk[]): Uint8Array | null {
  const packed = joinBytes(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const bits = (samplesByType.get(header.colourType) ?? 0) * header.depth;
  const rowBytes = 1 + Math.ceil((header.widthPixels * bits) / 8);
  const rows = new Uint8Array(rowBytes * header.heightPixels);
  let at = 0;
  try {
    const unzlib = new Unzlib((piece) => {
      // throws when it is more than the picture holds
      rows.set(piece, at);
      at += piece.length;
    });
    // a little at a time, so that what swells out of proportion is stopped early
    for (let start = 0; start < packed.length; start += UNPACK_BYTES) {
      const end = Math.min(packed.length, start + UNPACK_BYTES);
      unzlib.push(packed.subarray(start, end), end === packed.length);
    }
  } catch {
    return null;
  }
  if (at !== rows.length) return null;
  for (let row = 0; row < rows.length; row += rowBytes) {
    if ((rows[row] ?? 0) > LAST_FILTER) return null;
  }
  return rows;
}
