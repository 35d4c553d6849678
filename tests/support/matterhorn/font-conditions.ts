import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';

import { readEntry } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { addFont, addStream, deleteEntry, findFont, setEntry, showGlyph, text } from './mutate.ts';
import { openPdf, readStreamBytes } from './opened-pdf.ts';
import { ofFonts, readFonts, type ReadFont } from './read-fonts.ts';

/** Checkpoint 31-009 to 31-016: the letters shown are in the file and as wide as it says. */
export const fontConditions: readonly Condition[] = [
  {
    id: '31-009',
    rule: 'Every font is embedded.',
    find: ofFonts(
      ({ descriptor }) =>
        !['FontFile', 'FontFile2', 'FontFile3'].some((key) => readEntry(descriptor, key)),
    ),
    mutants: [
      (document) => {
        const { inner } = findFont(document);
        inner.delete(PDFName.of('FontDescriptor'));
      },
      (document) => addFont(document, { Subtype: 'Type1', BaseFont: 'Helvetica' }),
    ],
  },
  {
    id: '31-011',
    rule: 'The embedded font draws every letter that is shown; a space draws nothing.',
    find: ofFonts(({ codes, program, unicode }) =>
      [...codes].some(
        (code) =>
          program === null ||
          code >= program.glyphCount ||
          (!program.hasOutline(code) && !isSpace(unicode?.get(code))),
      ),
    ),
    mutants: [
      (document) => showGlyph(document, 'fff0'),
      // in the font, but taken out of it as nothing shows it
      (document) => showGlyph(document, findUnusedGlyph(document)),
    ],
  },
  ...(['31-012', '31-013'] as const).map((id): Condition => ({
    id,
    rule: 'A Type 1 font lists its glyphs rightly (we have no Type 1 fonts).',
    find: ofFonts(({ kind, descriptor }) => kind === 'Type1' || has(descriptor, 'CharSet')),
    mutants: [
      (document) =>
        addFont(document, { Subtype: 'Type1', FontDescriptor: { CharSet: text('/space') } }),
    ],
  })),
  ...(['31-014', '31-015'] as const).map((id): Condition => ({
    id,
    rule:
      id === '31-014'
        ? 'A set of glyphs, where there is one, lists all of the font (we write none).'
        : 'A set of glyphs, where there is one, lists none that is not in the font (we write none).',
    find: ofFonts(({ descriptor, program }) => {
      if (!has(descriptor, 'CIDSet')) return false;
      const bits = readStreamBytes(readEntry(descriptor, 'CIDSet'));
      const glyphs = Array.from({ length: program?.glyphCount ?? 0 }, (_, glyph) => glyph);
      const isListed = (glyph: number) =>
        ((bits[Math.floor(glyph / 8)] ?? 0) & (128 >> (glyph % 8))) !== 0;
      return glyphs.some((glyph) => {
        const isThere = glyph === 0 || program?.hasOutline(glyph) === true;
        return id === '31-014' ? isThere && !isListed(glyph) : !isThere && isListed(glyph);
      });
    }),
    mutants: [
      (document) => {
        const set = addStream(document, (id === '31-014' ? '\0' : '~').repeat(200));
        const descriptor = findFont(document).inner.lookup(PDFName.of('FontDescriptor'), PDFDict);
        descriptor.set(PDFName.of('CIDSet'), set);
      },
    ],
  })),
  {
    id: '31-016',
    rule: 'Each letter is as wide in the file as in its font, to a thousandth of an em.',
    find: ofFonts(({ codes, program, widthOf }) =>
      [...codes].some(
        (code) => program !== null && Math.abs(program.measureAdvance(code) - widthOf(code)) > 1,
      ),
    ),
    mutants: [
      (document) => deleteEntry(findFont(document).inner, 'W'),
      (document) => setEntry(findFont(document).inner, 'W', [0, 65535, 612]),
    ],
  },
];

function has(dict: ReadFont['descriptor'], key: string): boolean {
  return readEntry(dict, key) !== undefined;
}

function isSpace(hex: string | undefined): boolean {
  return hex !== undefined && /^\s$/u.test(String.fromCodePoint(Number.parseInt(hex, 16)));
}

function findUnusedGlyph(document: PDFDocument): string {
  const { font } = findFont(document);
  const read = readFonts(openPdf(document)).find(({ dict }) => dict === font);
  const glyphs = Array.from({ length: read?.program?.glyphCount ?? 0 }, (_, glyph) => glyph);
  const unused = glyphs.find(
    (glyph) => glyph > 0 && read?.program?.hasOutline(glyph) === false && !read.codes.has(glyph),
  );
  return (unused ?? 0).toString(16).padStart(4, '0');
}
