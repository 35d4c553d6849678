/** What is asked of an embedded TrueType program. */
export type TrueType = {
  readonly glyphCount: number;
  /** Whether anything is drawn for the glyph. */
  hasOutline(glyph: number): boolean;
  /** Advance in thousandths of an em. */
  measureAdvance(glyph: number): number;
};

/** Reads the tables head, hhea, hmtx, loca and maxp (OpenType specification); null where one is missing. */
export function readTrueType(bytes: Uint8Array): TrueType | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) return null;
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, view.getUint32(entry + 8));
  }
  const [head, hhea, hmtx, loca, maxp] = ['head', 'hhea', 'hmtx', 'loca', 'maxp'].map((tag) =>
    tables.get(tag),
  );
  if (!head || !hhea || !hmtx || !loca || !maxp) return null;
  const unitsPerEm = view.getUint16(head + 18);
  const isLong = view.getInt16(head + 50) === 1;
  const metricCount = view.getUint16(hhea + 34);
  const findGlyph = (glyph: number) =>
    isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
  return {
    glyphCount: view.getUint16(maxp + 4),
    hasOutline: (glyph) => findGlyph(glyph + 1) > findGlyph(glyph),
    measureAdvance: (glyph) =>
      (view.getUint16(hmtx + 4 * Math.min(glyph, metricCount - 1)) * 1000) / unitsPerEm,
  };
}
