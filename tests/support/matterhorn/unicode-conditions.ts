import { type PDFDocument, PDFName } from 'pdf-lib';

import { type Condition } from './condition.ts';
import { addStream, deleteEntry, findFont, showGlyph } from './mutate.ts';
import { ofFonts, type ReadFont } from './read-fonts.ts';

/** Checkpoint 31-027 to 31-030 and 10-001: every letter shown can be read as text. */
export const unicodeConditions: readonly Condition[] = [
  {
    id: '10-001',
    rule: 'Every code that is shown has its letter.',
    find: ofFonts(({ codes, unicode }) =>
      [...codes].some((code) => (unicode?.get(code) ?? '') === ''),
    ),
    mutants: [(document) => showGlyph(document, 'fff0'), (document) => setUnicode(document, '')],
  },
  {
    id: '31-027',
    rule: 'Every font says which letters its codes are.',
    find: ofFonts(({ unicode }) => unicode === null),
    mutants: [(document) => deleteEntry(findFont(document).font, 'ToUnicode')],
  },
  {
    id: '31-028',
    rule: 'No code stands for U+0000.',
    find: ofFonts(({ unicode }) => hasValue(unicode, /^(0000)+$/)),
    mutants: [(document) => setUnicode(document, '<0041> <0000>')],
  },
  {
    id: '31-029',
    rule: 'No code stands for a byte order mark.',
    find: ofFonts(({ unicode }) => hasValue(unicode, /^(....)*(feff|fffe)/i)),
    mutants: [
      (document) => setUnicode(document, '<0041> <FEFF>'),
      (document) => setUnicode(document, '<0041> <fffe>'),
    ],
  },
  {
    id: '31-030',
    rule: 'No text shows the glyph that stands for a missing one.',
    find: ofFonts(({ codes }) => codes.has(0)),
    mutants: [(document) => showGlyph(document, '0000')],
  },
];

function hasValue(unicode: ReadFont['unicode'], pattern: RegExp): boolean {
  return [...(unicode?.values() ?? [])].some((value) => pattern.test(value));
}

function setUnicode(document: PDFDocument, pairs: string): void {
  const count = pairs === '' ? 0 : 1;
  const map = addStream(document, `${count} beginbfchar\n${pairs}\nendbfchar`);
  findFont(document).font.set(PDFName.of('ToUnicode'), map);
}
