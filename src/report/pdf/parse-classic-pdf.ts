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

/** Reads where the objects of a file written by jsPDF are; throws on a file of another kind. */
export function parseClassicPdf(bytes: Uint8Array): ClassicPdf {
  const tail = joinLatin1(bytes.subarray(Math.max(0, bytes.length - 1024)));
  const tableStart = Number(findGroup(tail, /startxref\s+(\d+)/));
  const trailer = findGroup(tail, /trailer\s*<<([\s\S]*?)>>\s*startxref/);
  const table = joinLatin1(bytes.subarray(tableStart));
  const size = Number(findGroup(table, /^xref\s+0 (\d+)/));
  const starts = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)]
    .map((entry, number) => ({ number, start: Number(entry[1]), isUsed: entry[2] === 'n' }))
    .filter(({ number, isUsed }) => isUsed && number > 0)
    .toSorted((a, b) => a.start - b.start);
  const objects = starts.map(({ number, start }, index) => {
    const end = starts[index + 1]?.start ?? tableStart;
    const ending = joinLatin1(bytes.subarray(Math.max(start, end - 40), end));
    return { number, start, end, isStream: /endstream\s+endobj\s*$/.test(ending) };
  });
  const entries = [/(\/Root \d+ 0 R)/, /(\/Info \d+ 0 R)/, /(\/ID \[[^\]]*\])/];
  return {
    size,
    headerEnd: objects[0]?.start ?? 0,
    objects,
    trailerEntries: entries.map((entry) => findGroup(trailer, entry)).join(''),
  };
}

function findGroup(text: string, pattern: RegExp): string {
  const group = pattern.exec(text)?.[1];
  if (group === undefined) throw new Error(`Not a file of jsPDF: no ${pattern.source}`);
  return group;
}
