import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFStream } from 'pdf-lib';

import { readEntry, readName } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { type Literal } from './literal.ts';
import { addStream, deleteEntry, findFont, setEntry, text } from './mutate.ts';
import { readStream } from './opened-pdf.ts';
import { readFonts, type ReadFont } from './read-fonts.ts';

/** The maps every reader has (ISO 32000-1, table 118) that we could write; any other is refused. */
const knownMaps = new Set(['Identity-H', 'Identity-V']);

/** Checkpoint 31-001 to 31-008: from codes to glyphs. Ours are the same: Identity-H. */
export const cmapConditions: readonly Condition[] = [
  ...(['Registry', 'Ordering'] as const).map((key, index): Condition => ({
    id: `31-00${index + 1}`,
    rule: `A map of codes of one’s own has the ${key} of its font (we have no such map).`,
    find: ofOwnMaps((map, { inner }) => readSystem(map.dict, key) !== readSystem(inner, key)),
    mutants: [
      (document) => setMap(document, { CIDSystemInfo: { [key]: text('Other'), Supplement: 0 } }),
    ],
  })),
  {
    id: '31-003',
    rule: 'A font’s glyphs are of no earlier supplement than its map of codes (we have no such map).',
    find: ofOwnMaps(
      (map, { inner }) =>
        Number(readSystem(inner, 'Supplement')) < Number(readSystem(map.dict, 'Supplement')),
    ),
    mutants: [(document) => setMap(document, { CIDSystemInfo: { Supplement: 7 } })],
  },
  {
    id: '31-004',
    rule: 'The way from codes to glyphs is a table or Identity.',
    find: ofType2Fonts((map) => !(map instanceof PDFStream) && readName(map) !== 'Identity'),
    mutants: [(document) => setEntry(findFont(document).inner, 'CIDToGIDMap', 'Other')],
  },
  {
    id: '31-005',
    rule: 'The way from codes to glyphs is given.',
    find: ofType2Fonts((map) => map === undefined),
    mutants: [(document) => deleteEntry(findFont(document).inner, 'CIDToGIDMap')],
  },
  {
    id: '31-006',
    rule: 'The map of codes is one that every reader has, or in the file.',
    find: (pdf) =>
      readFonts(pdf).flatMap(({ name, kind, dict }) => {
        const encoding = readEntry(dict, 'Encoding');
        const isFound = encoding instanceof PDFStream || knownMaps.has(readName(encoding));
        return kind === 'Type0' && !isFound ? [name] : [];
      }),
    mutants: [
      (document) => setEntry(findFont(document).font, 'Encoding', 'Made-Up-H'),
      (document) => deleteEntry(findFont(document).font, 'Encoding'),
    ],
  },
  {
    id: '31-007',
    rule: 'A map of codes says the same of the writing’s direction in both places (we have no such map).',
    find: ofOwnMaps((map) => {
      const inside = /\/WMode\s+(\d)/.exec(readStream(map))?.[1] ?? '0';
      const outside = readEntry(map.dict, 'WMode');
      return inside !== (outside instanceof PDFNumber ? `${outside.asNumber()}` : '0');
    }),
    mutants: [(document) => setMap(document, { WMode: 1 }, '/WMode 0 def')],
  },
  {
    id: '31-008',
    rule: 'A map of codes builds on none that readers lack (we have no such map).',
    find: ofOwnMaps((map) => {
      const used = /\/(\S+)\s+usecmap/.exec(readStream(map))?.[1];
      return used !== undefined && !knownMaps.has(used);
    }),
    mutants: [(document) => setMap(document, {}, '/Made-Up-H usecmap')],
  },
];

function setMap(
  document: PDFDocument,
  dict: Readonly<Record<string, Literal>>,
  content = 'begincmap endcmap',
): void {
  findFont(document).font.set(PDFName.of('Encoding'), addStream(document, content, dict));
}

function ofOwnMaps(isWrong: (map: PDFStream, font: ReadFont) => boolean): Condition['find'] {
  return (pdf) =>
    readFonts(pdf).flatMap((font) => {
      const map = readEntry(font.dict, 'Encoding');
      return font.kind === 'Type0' && map instanceof PDFStream && isWrong(map, font)
        ? [font.name]
        : [];
    });
}

function ofType2Fonts(isWrong: (map: PDFObject | undefined) => boolean): Condition['find'] {
  return (pdf) =>
    readFonts(pdf).flatMap(({ inner, name }) =>
      readName(readEntry(inner, 'Subtype')) === 'CIDFontType2' &&
      isWrong(readEntry(inner, 'CIDToGIDMap'))
        ? [name]
        : [],
    );
}

function readSystem(dict: PDFDict | undefined, key: string): string {
  const system = dict?.lookupMaybe(PDFName.of('CIDSystemInfo'), PDFDict);
  return readEntry(system, key)?.toString() ?? '';
}
