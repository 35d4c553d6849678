import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from 'pdf-lib';

import { readEntry, readName } from '../ua-check/structure-reader.ts';
import { type OpenedPdf, type ReadPage, readStream, readStreamBytes } from './opened-pdf.ts';
import { readCodes, showsText } from './read-content.ts';
import { readTrueType, type TrueType } from './true-type.ts';

/** A font of the file with the codes that are shown in it. */
export type ReadFont = {
  readonly dict: PDFDict;
  readonly name: string;
  readonly kind: string;
  /** Of a Type0 font: the font within it. */
  readonly inner: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
  /** Two-byte codes, which are glyph numbers in the fonts we write. */
  readonly codes: ReadonlySet<number>;
  /** By code, as UTF-16 in hexadecimal; null where the font has none. */
  readonly unicode: ReadonlyMap<number, string> | null;
  /** By code, in thousandths of an em; 1,000 where none is given. */
  readonly widthOf: (code: number) => number;
  /** The embedded TrueType program, or null. */
  readonly program: TrueType | null;
};

/** A check of each font on its own, which finds the names of those that are wrong. */
export function ofFonts(isWrong: (font: ReadFont) => boolean) {
  return (pdf: OpenedPdf): string[] =>
    readFonts(pdf)
      .filter(isWrong)
      .map(({ name }) => name);
}

/** Every font that a page may use. */
export function readFonts(pdf: OpenedPdf): ReadFont[] {
  const codesOf = new Map<PDFDict, Set<number>>();
  for (const page of pdf.pages) {
    const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    for (const key of fonts?.keys() ?? []) {
      const dict = fonts?.lookupMaybe(key, PDFDict);
      if (!dict) continue;
      const codes = codesOf.get(dict) ?? new Set();
      for (const code of listCodes(page, key.decodeText())) codes.add(code);
      codesOf.set(dict, codes);
    }
  }
  return [...codesOf].map(([dict, codes]) => readFont(dict, codes));
}

/** The codes that a page shows in the font of this name. */
function listCodes({ operations }: ReadPage, font: string): number[] {
  return operations
    .filter((operation) => operation.font === font && showsText(operation))
    .flatMap(({ operands }) => operands.filter((each) => /^[(<]/.test(each)).flatMap(readCodes));
}

function readFont(dict: PDFDict, codes: ReadonlySet<number>): ReadFont {
  const inner = dict.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict);
  const descriptor = (inner ?? dict).lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const file = readEntry(descriptor, 'FontFile2');
  const toUnicode = readEntry(dict, 'ToUnicode');
  const widths = readWidths(inner);
  return {
    dict,
    name: readName(readEntry(dict, 'BaseFont')),
    kind: readName(readEntry(dict, 'Subtype')),
    inner,
    descriptor,
    codes,
    unicode: toUnicode ? readUnicodeMap(readStream(toUnicode)) : null,
    widthOf: (code) => widths.get(code) ?? 1000,
    program: file ? readTrueType(readStreamBytes(file)) : null,
  };
}

const entries: Readonly<Record<string, RegExp>> = {
  char: /<(\w+)>\s*<(\w+)>/g,
  range: /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
};

function readUnicodeMap(map: string): Map<number, string> {
  const unicode = new Map<number, string>();
  for (const [, kind, body = ''] of map.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
    for (const [, from = '', second = '', third] of body.matchAll(entries[kind ?? ''] ?? /$^/g)) {
      const value = (kind === 'char' ? second : third) ?? '';
      const first = Number.parseInt(from, 16);
      const last = kind === 'char' ? first : Number.parseInt(second, 16);
      for (let code = first; code <= last; code += 1) {
        const number = Number.parseInt(value, 16) + code - first;
        unicode.set(code, number.toString(16).padStart(value.length, '0'));
      }
    }
  }
  return unicode;
}

/** The W array: a code and the widths from there on, or two codes and one width for all between. */
function readWidths(inner: PDFDict | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const list = inner?.lookupMaybe(PDFName.of('W'), PDFArray);
  for (let index = 0; index < (list?.size() ?? 0);) {
    const first = asNumber(list?.lookup(index));
    const next = list?.lookup(index + 1);
    if (next instanceof PDFArray) {
      for (const [place, width] of next.asArray().entries()) {
        widths.set(first + place, asNumber(width));
      }
      index += 2;
    } else {
      const width = asNumber(list?.lookup(index + 2));
      for (let code = first; code <= asNumber(next); code += 1) widths.set(code, width);
      index += 3;
    }
  }
  return widths;
}

function asNumber(object: PDFObject | undefined): number {
  return object instanceof PDFNumber ? object.asNumber() : Number.NaN;
}
