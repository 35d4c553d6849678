import { type BitWriter } from '#report/pdf/deflate/bit-writer.ts';
import { type HuffmanCode, makeCode } from '#report/pdf/deflate/huffman.ts';

/** The order in which RFC 1951, 3.2.7 wants the lengths of the code for lengths. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const REPEAT = 16;
const FEW_ZEROS = 17;
const MANY_ZEROS = 18;
/** How many bits after a symbol say how long its run is. */
const extraBitsOf = (symbol: number) => {
  if (symbol < REPEAT) return 0;
  return symbol === REPEAT ? 2 : symbol === FEW_ZEROS ? 3 : 7;
};

/** Writes both codes as the lengths of their codes, which say all of them (RFC 1951, 3.2.7). */
export function writeCodes(literals: HuffmanCode, distances: HuffmanCode, out: BitWriter): void {
  const lengths = new Uint8Array(literals.lengths.length + distances.lengths.length);
  lengths.set(literals.lengths);
  lengths.set(distances.lengths, literals.lengths.length);
  const runs = findRuns(lengths);
  const frequencies = new Uint32Array(LENGTH_ORDER.length);
  for (const run of runs) frequencies[run & 31] = (frequencies[run & 31] ?? 0) + 1;
  const code = makeCode(frequencies, 7);
  const used = LENGTH_ORDER.findLastIndex((symbol) => (code.lengths[symbol] ?? 0) > 0) + 1;
  out.write(literals.lengths.length - 257, 5);
  out.write(distances.lengths.length - 1, 5);
  out.write(used - 4, 4);
  for (const symbol of LENGTH_ORDER.slice(0, used)) out.write(code.lengths[symbol] ?? 0, 3);
  for (const run of runs) {
    const symbol = run & 31;
    const field = code.fields[symbol] ?? 0;
    out.write(field & 0xffff, field >>> 16);
    out.write(run >> 5, extraBitsOf(symbol));
  }
}

/**
 * The lengths with runs written short, each a symbol + 32 × what its extra bits say. 0–15: a length;
 * 16: the one before 3–6 times more; 17 and 18: 3–10 and 11–138 zeros.
 */
function findRuns(lengths: Uint8Array): number[] {
  const runs: number[] = [];
  for (let start = 0; start < lengths.length;) {
    const length = lengths[start] ?? 0;
    let end = start + 1;
    while (end < lengths.length && lengths[end] === length) end += 1;
    if (length > 0) {
      runs.push(length);
      start += 1;
    }
    while (end - start >= 3) {
      const count = Math.min(end - start, length > 0 ? 6 : 138);
      if (length > 0) runs.push(REPEAT + (count - 3) * 32);
      else if (count <= 10) runs.push(FEW_ZEROS + (count - 3) * 32);
      else runs.push(MANY_ZEROS + (count - 11) * 32);
      start += count;
    }
    for (; start < end; start += 1) runs.push(length);
  }
  return runs;
}
