import { readEntry } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { type Literal } from './literal.ts';
import { addFont } from './mutate.ts';
import { readFonts, type ReadFont } from './read-fonts.ts';

const SYMBOLIC = 4;
const NOT_SYMBOLIC = 32;

/** What the protocol asks of a TrueType font of one-byte codes, and one that breaks it. */
const rules: readonly (readonly [
  id: string,
  rule: string,
  isSymbolic: boolean,
  encoding: Literal | null,
])[] = [
  ['31-017', 'its program has a map for letters', false, 'WinAnsiEncoding'],
  ['31-018', 'its map finds every letter shown', false, 'WinAnsiEncoding'],
  ['31-019', 'it has an encoding', false, null],
  ['31-020', 'its own encoding builds on a known one', false, { Differences: [] }],
  ['31-021', 'the encoding is MacRoman or WinAnsi', false, 'StandardEncoding'],
  ['31-022', 'own letters have names that are listed', false, { Differences: [1, 'nosuch'] }],
  ['31-023', 'own letters need a map for Unicode', false, { Differences: [1, 'a'] }],
  ['31-024', 'a symbolic one has no encoding', true, 'WinAnsiEncoding'],
  ['31-025', 'a symbolic one has a map of codes', true, null],
  ['31-026', 'a symbolic one with two maps has one for symbols', true, null],
];

/**
 * Checkpoint 31-017 to 31-026. We write no TrueType font of one-byte codes, so each rule holds when
 * there is none of its sort.
 */
export const simpleFontConditions: readonly Condition[] = rules.map(
  ([id, rule, isSymbolic, encoding]) => ({
    id,
    rule: `Of a TrueType font of one-byte codes, ${rule} (we have no such font).`,
    find: (pdf) =>
      readFonts(pdf)
        .filter((font) => font.kind === 'TrueType' && isSymbol(font) === isSymbolic)
        .map(({ name }) => name),
    mutants: [
      (document) =>
        addFont(document, {
          Subtype: 'TrueType',
          BaseFont: 'Simple',
          FontDescriptor: { Flags: isSymbolic ? SYMBOLIC : NOT_SYMBOLIC },
          ...(encoding !== null && { Encoding: encoding }),
        }),
    ],
  }),
);

function isSymbol({ descriptor }: ReadFont): boolean {
  return (Number(readEntry(descriptor, 'Flags')?.toString() ?? 0) & SYMBOLIC) !== 0;
}
