import { type ByteWriter } from '#report/pdf/byte-writer.ts';
import { type JsPdfHooks } from '#report/pdf/jspdf-hooks.ts';
import { joinLatin1 } from '#report/pdf/latin1.ts';

const questionMark = 0x3f;

/** One embedded face; jsPDF writes into the file only the glyphs that were asked for here. */
export type PdfFont = {
  /** The name content streams use, for example F15. */
  readonly resourceName: string;
  /** In thousandths of an em; a character the font lacks is as wide as a question mark. */
  measureAdvance(codePoint: number): number;
  /** Writes the glyphs of `text` as the inside of a PDF literal string. */
  write(text: string, out: ByteWriter): void;
};

/**
 * Embeds a TrueType font. `name` must differ for each style, since jsPDF writes the family as the
 * font's name. Characters the font lacks are added to `missing` and shown as question marks, where
 * jsPDF alone would drop them or cut the text short.
 */
export function embedFont(
  doc: JsPdfHooks,
  name: string,
  bytes: Uint8Array,
  missing: Set<string>,
): PdfFont {
  doc.addFileToVFS(`${name}.ttf`, joinLatin1(bytes));
  doc.addFont(`${name}.ttf`, name, 'normal', undefined, 'Identity-H');
  const { id, metadata } = doc.internal.getFont(name, 'normal');
  markAsUsed(doc, name);
  const glyphOf = new Map(
    Object.entries(metadata.cmap.unicode.codeMap)
      .filter(([, glyph]) => glyph !== 0)
      .map(([code, glyph]) => [Number(code), glyph]),
  );
  const fallback = glyphOf.get(questionMark) ?? 0;
  const advanceOf = (glyph: number) =>
    (metadata.hmtx.forGlyph(glyph).advance * 1000) / metadata.head.unitsPerEm;
  const advances = new Map<number, number>();
  const used = new Set<number>();
  const embed = (glyph: number, codePoint: number) => {
    if (used.has(glyph)) return;
    used.add(glyph);
    metadata.glyIdsUsed.push(glyph);
    metadata.toUnicode[glyph] = codePoint;
    metadata.Unicode.widths.push(glyph, [Math.round(advanceOf(glyph))]);
  };
  /** By UTF-16 unit; 0 where it has not been met, for characters of two units, and for missing ones. */
  const glyphByCode = new Uint16Array(0x1_00_00);
  const findGlyph = (codePoint: number): number => {
    const glyph = glyphOf.get(codePoint);
    if (glyph === undefined) {
      missing.add(String.fromCodePoint(codePoint));
      embed(fallback, questionMark);
      return fallback;
    }
    embed(glyph, codePoint);
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

/** jsPDF embeds only fonts that drew something, so draw a space where it is thrown away. */
function markAsUsed(doc: JsPdfHooks, name: string): void {
  doc['__private__'].setCustomOutputDestination([]);
  doc.setFont(name, 'normal');
  doc.text(' ', 0, 0);
  doc['__private__'].resetCustomOutputDestination();
  doc.setPage(1);
}
