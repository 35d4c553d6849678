/** The code points of a TrueType font, in order: read here by its format 4 table, not by the code under test. */
export function readCharacters(font: Uint8Array): number[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tag = (at: number) => String.fromCharCode(...font.subarray(at, at + 4));
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const entry = entries.find((at) => tag(at) === 'cmap');
  if (entry === undefined) throw new Error('No cmap');
  const cmap = view.getUint32(entry + 8);
  const table = cmap + view.getUint32(cmap + 8);
  if (view.getUint16(table) !== 4) throw new Error('Not format 4');
  const length = view.getUint16(table + 6);
  const codes: number[] = [];
  for (let index = 0; index < length; index += 2) {
    const last = view.getUint16(table + 14 + index);
    const first = view.getUint16(table + 16 + length + index);
    for (let code = first; code <= last && code !== 0xffff; code += 1) codes.push(code);
  }
  return codes;
}
