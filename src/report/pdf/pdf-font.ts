import { type ByteWriter } from '#report/pdf/byte-writer.ts';
import { type JsPdfHooks } from '#report/pdf/jspdf-hooks.ts';
import { joinLatin1 } from '#report/pdf/latin1.ts';

const questionMark = 0x3f;

/** One embedded face; jsPDF writes into the file only the glyphs that were asked for here. */
export type PdfFont = {
  /** The name content streams use, for example F15. */
  readonly resourceName: string;
  /** In thousandths of an em; a line break or a character the font lacks is as wide as a question mark. */
  measureAdvance(codePoint: number): number;
  /** Writes the glyphs of `text` as the inside of a PDF literal string. */
  write(text: string, out: ByteWriter): void;
};

/**
 * Embeds a TrueType font. `name` must differ for each style, since jsPDF writes the family as the
 * font's name. Throws at a character the font lacks, which jsPDF alone would drop: texts have been
 * through `replaceUnprintable`, and a wrong letter must never be printed.
 */
export function embedFont(doc: JsPdfHooks, name: string, bytes: Uint8Array): PdfFont {
  doc.addFileToVFS(`${name}.ttf`, joinLatin1(bytes));
  doc.addFont(`${name}.ttf`, name, 'normal', undefined, 'Identity-H');
  const { id, metadata } = doc.internal.getFont(name, 'normal');
  markAsUsed(doc, name);
  const glyphOf = new Map(
    Object.entries(metadata.cmap.unicode.codeMap)
      .filter(([, glyph]) => glyph !== 0)
      .map(([code, glyph]) => [Number(code), glyph]),
  );
  const readAs = chooseMeanings(glyphOf);
  const fallback = glyphOf.get(questionMark) ?? 0;
  const advanceOf = (glyph: number) =>
    (metadata.hmtx.forGlyph(glyph).advance * 1000) / metadata.head.unitsPerEm;
  const advances = new Map<number, number>();
  const used = new Set<number>();
  const embed = (glyph: number) => {
    if (used.has(glyph)) return;
    used.add(glyph);
    metadata.glyIdsUsed.push(glyph);
    metadata.toUnicode[glyph] = readAs.get(glyph) ?? questionMark;
    metadata.Unicode.widths.push(glyph, [Math.round(advanceOf(glyph))]);
  };
  /** By UTF-16 unit; 0 where it has not been met, for characters of two units, and for missing ones. */
  const glyphByCode = new Uint16Array(0x1_00_00);
  const findGlyph = (codePoint: number): number => {
    const glyph = glyphOf.get(codePoint);
    if (glyph === undefined) throw new Error(`No glyph for U+${codePoint.toString(16)}`);
    embed(glyph);
    if (codePoint <= 0xffff) glyphByCode[codePoint] = glyph;
    return glyph;
  };
  return {
    resourceName: id,
    measureAdvance(codePoint) {
      const known = advances.get(codePoint);
      if (known !== undefined) return known;
      const advance = advanceOf(glyphOf.get(codePoint) ?? fallback);
      advances.set(codePoint, advance);
      return advance;
    },
    write(text, out) {
      for (let index = 0; index < text.length; index += 1) {
        const known = glyphByCode[text.charCodeAt(index)] ?? 0;
        if (known > 0) {
          out.glyph(known);
          continue;
        }
        const codePoint = text.codePointAt(index) ?? questionMark;
        out.glyph(findGlyph(codePoint));
        if (codePoint > 0xffff) index += 1;
      }
    },
  };
}

/** What each glyph is read back as: of the characters that share it, such as a space and a hard space, the plainest. */
function chooseMeanings(glyphOf: ReadonlyMap<number, number>): Map<number, number> {
  const meanings = new Map<number, number>();
  for (const [codePoint, glyph] of glyphOf) {
    const known = meanings.get(glyph);
    if (known === undefined || isPlainer(codePoint, known)) meanings.set(glyph, codePoint);
  }
  return meanings;
}

function isPlainer(codePoint: number, other: number): boolean {
  const isForm = (code: number) => {
    const character = String.fromCodePoint(code);
    return character.normalize('NFKC') !== character;
  };
  return isForm(codePoint) === isForm(other) ? codePoint < other : isForm(other);
}

/** jsPDF embeds only fonts that drew something, so draw a space where it is thrown away. */
function markAsUsed(doc: JsPdfHooks, name: string): void {
  doc['__private__'].setCustomOutputDestination([]);
  doc.setFont(name, 'normal');
  doc.text(' ', 0, 0);
  doc['__private__'].resetCustomOutputDestination();
  doc.setPage(1);
}
