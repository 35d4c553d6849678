import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef, PDFString } from 'pdf-lib';

import { type Literal, toDict, toObject } from './literal.ts';
import { openPdf, readStream } from './opened-pdf.ts';

/** The first structure element of the type; throws when there is none. */
export function findElement(document: PDFDocument, type: string): PDFDict {
  const found = openPdf(document).elements.find((element) => element.type === type);
  if (!found) throw new Error(`No ${type}`);
  return found.dict;
}

export function readKids(element: PDFDict): PDFArray {
  return element.lookup(PDFName.of('K'), PDFArray);
}

export function setEntry(dict: PDFDict, key: string, value: Literal): void {
  dict.set(PDFName.of(key), toObject(dict.context, value));
}

export function deleteEntry(dict: PDFDict, key: string): void {
  dict.delete(PDFName.of(key));
}

/** Calls another type by the name of this one. */
export function retype(document: PDFDocument, from: string, to: string): void {
  findElement(document, from).set(PDFName.of('S'), PDFName.of(to));
}

/** Draws more at the end of the first page that has text. */
export function appendContent(document: PDFDocument, operators: string): void {
  const { node } = document.getPage(1);
  const whole = `${readStream(node.lookup(PDFName.of('Contents')))}\n${operators}`;
  node.set(PDFName.of('Contents'), document.context.register(document.context.stream(whole)));
}

export function findAnnotation(document: PDFDocument): PDFDict {
  const [found] = openPdf(document).pages.flatMap(({ annotations }) => annotations);
  if (!found) throw new Error('No annotation');
  return found.dict;
}

/** Gives a page a font that nothing uses. */
export function addFont(document: PDFDocument, font: Readonly<Record<string, Literal>>): void {
  const reference = document.context.register(toDict(document.context, { Type: 'Font', ...font }));
  const { node } = document.getPage(1);
  node.Resources()?.lookup(PDFName.of('Font'), PDFDict).set(PDFName.of('Fx'), reference);
}

/** The first font of a page that has text, and its descendant. */
export function findFont(document: PDFDocument): {
  readonly name: string;
  readonly font: PDFDict;
  readonly inner: PDFDict;
} {
  const { node } = document.getPage(1);
  const fonts = node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  const [name] = fonts?.keys() ?? [];
  if (!fonts || !name) throw new Error('No font');
  const font = fonts.lookup(name, PDFDict);
  const inner = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  return { name: name.toString(), font, inner };
}

export function addStream(
  document: PDFDocument,
  content: string,
  entries: Readonly<Record<string, Literal>> = {},
): PDFRef {
  const stream = document.context.stream(content);
  for (const [key, value] of Object.entries(entries)) setEntry(stream.dict, key, value);
  return document.context.register(stream);
}

export function text(words: string): PDFString {
  return PDFString.of(words);
}

/** Shows a glyph in the first font of the page. */
export function showGlyph(document: PDFDocument, hex: string): void {
  const { name } = findFont(document);
  appendContent(document, `/P <</MCID 0>> BDC BT ${name} 9 Tf <${hex}> Tj ET EMC`);
}
