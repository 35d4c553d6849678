import { joinLatin1 } from '#report/pdf/latin1.ts';

/** A file of the old form: every object written out, then a table of where each starts. */
export type ClassicPdf = {
  /** One more than the highest object number. */
  readonly size: number;
  /** Where the first object starts. */
  readonly headerEnd: number;
  /** In the order of the file; `end` is where the next one starts. */
  readonly objects: readonly ClassicObject[];
  /** The trailer's /Root, /Info and /ID entries. */
  readonly trailerEntries: string;
};

export type ClassicObject = {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly isStream: boolean;
};

const entryLength = 20;
const usedMark = 0x6e;
const lastBlank = 0x20;
const streamEnding = 'endstream';
const objectEnding = 'endobj';

/**
 * Reads where the objects of a file written by jsPDF are; throws on a file of another kind. A number
 * that was taken and never written is left out: jsPDF lets it point at the table itself.
 */
export function parseClassicPdf(bytes: Uint8Array): ClassicPdf {
  const tail = joinLatin1(bytes.subarray(Math.max(0, bytes.length - 1024)));
  const tableStart = Number(findGroup(tail, /startxref\s+(\d+)/));
  const trailer = findGroup(tail, /trailer\s*<<([\s\S]*?)>>\s*startxref/);
  const head = joinLatin1(bytes.subarray(tableStart, tableStart + 64));
  const [opening = '', count] = /^xref\s+0 (\d+)\s*\n/.exec(head) ?? [];
  if (count === undefined) throw new Error('Not a file of jsPDF: no table of objects');
  const size = Number(count);
  const starts: { number: number; start: number }[] = [];
  for (let number = 1; number < size; number += 1) {
    const entry = tableStart + opening.length + number * entryLength;
    const start = readDigits(bytes, entry, 10);
    if (bytes[entry + 17] === usedMark && start < tableStart) starts.push({ number, start });
  }
  starts.sort((a, b) => a.start - b.start);
  const objects = starts.map(({ number, start }, index) => {
    const end = starts[index + 1]?.start ?? tableStart;
    return { number, start, end, isStream: endsAsStream(bytes, end) };
  });
  const entries = [/(\/Root \d+ 0 R)/, /(\/Info \d+ 0 R)/, /(\/ID \[[^\]]*\])/];
  return {
    size,
    headerEnd: objects[0]?.start ?? 0,
    objects,
    trailerEntries: entries.map((entry) => findGroup(trailer, entry)).join(''),
  };
}

/** Where the body of an object starts and ends, without "12 0 obj" and "endobj". */
export function findBody(
  bytes: Uint8Array,
  { start, end }: ClassicObject,
): readonly [start: number, end: number] {
  // the "j" of "obj"
  const bodyStart = bytes.indexOf(0x6a, start) + 1;
  return [bodyStart, skipBlanksBack(bytes, end) - objectEnding.length];
}

/** Looks only at the last few bytes: "endstream", blanks, "endobj", blanks. */
function endsAsStream(bytes: Uint8Array, end: number): boolean {
  const ending = skipBlanksBack(bytes, skipBlanksBack(bytes, end) - objectEnding.length);
  const start = ending - streamEnding.length;
  return joinLatin1(bytes.subarray(Math.max(0, start), ending)) === streamEnding;
}

function skipBlanksBack(bytes: Uint8Array, end: number): number {
  let position = end;
  while (position > 0 && (bytes[position - 1] ?? 0) <= lastBlank) position -= 1;
  return position;
}

function readDigits(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index += 1) {
    value = value * 10 + (bytes[index] ?? 0) - 0x30;
  }
  return value;
}

function findGroup(text: string, pattern: RegExp): string {
  const group = pattern.exec(text)?.[1];
  if (group === undefined) throw new Error(`Not a file of jsPDF: no ${pattern.source}`);
  return group;
}
