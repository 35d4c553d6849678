import { readTexts } from '#report/scripts/read-texts.ts';
import { type ReportDocument } from '#report/report-block.ts';
import { isPlain, normaliseText } from '#report/scripts/normalise-text.ts';
import { findUnprintable } from '#report/scripts/unprintable.ts';

/** One passage that the PDF cannot print rightly. */
export type UnprintablePassage = {
  /** Where it stands, for reading: headings, table, row and column. */
  readonly place: string;
  readonly passage: string;
  /** What it is, as in "text in Arabic script". */
  readonly what: string;
};

/**
 * Every passage that the PDF of the report replaces by a note, in reading order; one that comes twice in
 * one place is given once. Empty for nearly every report.
 */
export function listUnprintable(document: ReportDocument): UnprintablePassage[] {
  const found = new Map<string, UnprintablePassage>();
  for (const { place, text } of readTexts(document)) {
    if (isPlain(text)) continue;
    const normal = normaliseText(text);
    for (const { start, end, kind } of findUnprintable(normal)) {
      const passage = normal.slice(start, end);
      const key = JSON.stringify([place, passage]);
      if (!found.has(key)) found.set(key, { place, passage, what: kind.words });
    }
  }
  return [...found.values()];
}
