import { type BitWriter } from '#report/pdf/deflate/bit-writer.ts';
import { type HuffmanCode, makeCode } from '#report/pdf/deflate/huffman.ts';
import { DISTANCE_STEP } from '#report/pdf/deflate/tokens.ts';
import { writeCodes } from '#report/pdf/deflate/write-codes.ts';

const LITERALS = 286;
const DISTANCES = 30;
const END_OF_BLOCK = 256;
/** Less than the 15 allowed: a length with the bits that follow it then takes 16 at most. */
const LITERAL_BITS = 11;
const DISTANCE_BITS = 15;
/** Lengths 3–258 as a symbol and the bits that follow it (RFC 1951, 3.2.5), by length less 3. */
const lengthSymbols = new Uint16Array(256);
const lengthExtraBits = new Uint8Array(256);
for (let index = 0; index < 256; index += 1) {
  const top = 31 - Math.clz32(index);
  lengthExtraBits[index] = index < 8 ? 0 : top - 2;
  lengthSymbols[index] = index < 8 ? 257 + index : 253 + 4 * top + ((index >> (top - 2)) & 3);
}
lengthSymbols[255] = 285;
lengthExtraBits[255] = 0;

/** Writes a block of tokens with Huffman codes made for it (RFC 1951, 3.2.7). */
export function writeBlock(tokens: Uint32Array, isLast: boolean, out: BitWriter): void {
  const { literals, distances } = countSymbols(tokens);
  const literalCode = makeCode(literals, LITERAL_BITS);
  const distanceCode = makeCode(distances, DISTANCE_BITS);
  // a token takes 44 bits at most
  out.reserve(tokens.length * 6 + 1024);
  out.write(isLast ? 1 : 0, 1);
  out.write(2, 2);
  writeCodes(literalCode, distanceCode, out);
  writeTokens(tokens, literalCode, distanceCode, out);
  out.write(literalCode.codes[END_OF_BLOCK] ?? 0, literalCode.lengths[END_OF_BLOCK] ?? 0);
}

function countSymbols(tokens: Uint32Array) {
  const literals = new Uint32Array(LITERALS);
  const distances = new Uint32Array(DISTANCES);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? 0;
    if (token < 256) {
      literals[token] = (literals[token] ?? 0) + 1;
      continue;
    }
    const symbol = lengthSymbols[(token % DISTANCE_STEP) - 3] ?? 0;
    literals[symbol] = (literals[symbol] ?? 0) + 1;
    const farSymbol = distanceSymbol(Math.floor(token / DISTANCE_STEP));
    distances[farSymbol] = (distances[farSymbol] ?? 0) + 1;
  }
  literals[END_OF_BLOCK] = 1;
  return { literals, distances };
}

function distanceSymbol(distance: number): number {
  if (distance < 3) return distance - 1;
  const top = 31 - Math.clz32(distance - 1);
  return 2 * top + (((distance - 1) >> (top - 1)) & 1);
}

function writeTokens(
  tokens: Uint32Array,
  literalCode: HuffmanCode,
  distanceCode: HuffmanCode,
  out: BitWriter,
): void {
  const { lengths, codes } = literalCode;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? 0;
    if (token < 256) {
      out.write(codes[token] ?? 0, lengths[token] ?? 0);
      continue;
    }
    writeLength((token % DISTANCE_STEP) - 3, literalCode, out);
    writeDistance(Math.floor(token / DISTANCE_STEP), distanceCode, out);
  }
}

function writeLength(lengthLess3: number, { lengths, codes }: HuffmanCode, out: BitWriter): void {
  const symbol = lengthSymbols[lengthLess3] ?? 0;
  const codeBits = lengths[symbol] ?? 0;
  const extraBits = lengthExtraBits[lengthLess3] ?? 0;
  const extra = lengthLess3 & ((1 << extraBits) - 1);
  out.write((codes[symbol] ?? 0) | (extra << codeBits), codeBits + extraBits);
}

function writeDistance(distance: number, { lengths, codes }: HuffmanCode, out: BitWriter): void {
  const symbol = distanceSymbol(distance);
  out.write(codes[symbol] ?? 0, lengths[symbol] ?? 0);
  if (symbol < 4) return;
  const extraBits = (symbol >> 1) - 1;
  out.write((distance - 1) & ((1 << extraBits) - 1), extraBits);
}
