import { type CrestFault, type CrestImage } from '#report/crest/crest-image.ts';
import { joinBytes } from '#report/crest/png-chunks.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

const START = 0xd8;
const END = 0xd9;
const END_MARK = 0xff00 + END;
const SCAN = 0xda;
/** Baseline, extended and progressive, all with Huffman codes: what a PDF may hold. */
const knownFrames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** Frames of other sorts: lossless, differential, arithmetic. */
const otherFrames: ReadonlySet<number> = new Set([
  0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);

type Segment = {
  readonly marker: number;
  readonly start: number;
  /** Where its own bytes begin, after its marker and length. */
  readonly bodyStart: number;
  /** Where the next begins; for a scan that is after its picture data. */
  readonly end: number;
};

/** Whether the bytes begin as every JPEG does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff;
}

/** Reads a JPEG (ISO/IEC 10918-1) and writes it anew without notes, thumbnails and what comes after its end. */
export function readJpeg(
  bytes: Uint8Array,
  checkSize: (widthPixels: number, heightPixels: number) => CrestFault | null,
): Result<CrestImage, CrestFault> {
  const segments = listSegments(bytes) ?? [];
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const [frame] = frames;
  const hasScan = segments.some(({ marker }) => marker === SCAN);
  if (frame === undefined || frames.length > 1 || !hasScan) return fail({ kind: 'damaged' });
  const head = readFrame(bytes, frame);
  const fault = head.fault ?? checkSize(head.widthPixels, head.heightPixels);
  if (fault !== null) return fail(fault);
  const kept = segments.filter(({ marker }) => !isNote(marker));
  const written = joinBytes([
    Uint8Array.of(0xff, START),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
    Uint8Array.of(0xff, END),
  ]);
  const { widthPixels, heightPixels } = head;
  return succeed({ mediaType: 'image/jpeg', widthPixels, heightPixels, bytes: written });
}

function readFrame(bytes: Uint8Array, { marker, bodyStart, end }: Segment) {
  const head = bytes.slice(bodyStart, Math.min(bodyStart + 6, end));
  // a frame that is too short reads as nothing
  const view = new DataView(joinBytes([head, new Uint8Array(6)]).buffer);
  const [depth, components] = [view.getUint8(0), view.getUint8(5)];
  const size = { heightPixels: view.getUint16(1), widthPixels: view.getUint16(3) };
  return { ...size, fault: findUnusual(marker, depth, components) };
}

function findUnusual(marker: number, depth: number, components: number): CrestFault | null {
  if (!knownFrames.has(marker) || depth > 8) return { kind: 'unusual', sort: 'deep' };
  if (components === 4) return { kind: 'unusual', sort: 'four-inks' };
  return depth === 8 && [1, 3].includes(components) ? null : { kind: 'damaged' };
}

function isFrame(marker: number): boolean {
  return knownFrames.has(marker) || otherFrames.has(marker);
}

/** Comments and what programs add for themselves; JFIF's and Adobe's own say how to read the colours. */
function isNote(marker: number): boolean {
  return marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee);
}

/** The segments between start and end; null when the file is cut short or is something else inside. */
function listSegments(bytes: Uint8Array): Segment[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    // any number of these may stand before a marker
    if (view.getUint16(at) === 0xffff) at += 1;
    else {
      const segment = readSegment(bytes, view, at);
      if (segment === null) return null;
      segments.push(segment);
      at = segment.end;
      if (at + 2 <= bytes.length && view.getUint16(at) === END_MARK) return segments;
    }
  }
  return null;
}

function readSegment(bytes: Uint8Array, view: DataView, at: number): Segment | null {
  const mark = view.getUint16(at);
  const marker = mark % 256;
  // what has no length stands nowhere between segments
  const hasLength = mark > 0xffbf && (marker < 0xd0 || marker > END);
  const end = at + 2 + view.getUint16(at + 2);
  if (!hasLength || end < at + 4 || end > bytes.length) return null;
  const scanEnd = marker === SCAN ? findScanEnd(bytes, end) : end;
  return { marker, start: at, bodyStart: at + 4, end: scanEnd };
}

/** Picture data goes on to the next marker; a byte of 255 within it is followed by 0 or a restart. */
function findScanEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
