import { type BitWriter } from '#report/pdf/deflate/bit-writer.ts';
import { type HuffmanCode, makeCode } from '#report/pdf/deflate/huffman.ts';
import { BLOCK_TOKENS, DISTANCE_STEP } from '#report/pdf/deflate/tokens.ts';
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
    const farSymbol = distanceSymbol(Math.floor(token / DISTANCE_STEP) - 1);
    distances[farSymbol] = (distances[farSymbol] ?? 0) + 1;
  }
  literals[END_OF_BLOCK] = 1;
  return { literals, distances };
}

/** The symbol of a distance less 1; half of it less 1 is how many bits follow (RFC 1951, 3.2.5). */
function distanceSymbol(distanceLess1: number): number {
  if (distanceLess1 < 2) return distanceLess1;
  const top = 31 - Math.clz32(distanceLess1);
  return 2 * top + ((distanceLess1 >> (top - 1)) & 1);
}

/** The bits of the block's tokens, for `writeFields`; a match has three: length, distance and the rest of it. */
const fields = new Uint32Array(3 * BLOCK_TOKENS + 1);

function writeTokens(
  tokens: Uint32Array,
  literalCode: HuffmanCode,
  distanceCode: HuffmanCode,
  out: BitWriter,
): void {
  const { fields: literalFields, lengths } = literalCode;
  const { fields: distanceFields } = distanceCode;
  let count = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? 0;
    if (token < 256) {
      fields[count] = literalFields[token] ?? 0;
      count += 1;
      continue;
    }
    const length = (token % DISTANCE_STEP) - 3;
    const symbol = lengthSymbols[length] ?? 0;
    const extraBits = lengthExtraBits[length] ?? 0;
    const extra = (length & ((1 << extraBits) - 1)) << (lengths[symbol] ?? 0);
    fields[count] = (literalFields[symbol] ?? 0) + (extraBits << 16) + extra;
    const distance = Math.floor(token / DISTANCE_STEP) - 1;
    const farSymbol = distanceSymbol(distance);
    fields[count + 1] = distanceFields[farSymbol] ?? 0;
    const farBits = farSymbol < 4 ? 0 : (farSymbol >> 1) - 1;
    fields[count + 2] = (farBits << 16) | (distance & ((1 << farBits) - 1));
    count += 3;
  }
  fields[count] = literalFields[END_OF_BLOCK] ?? 0;
  out.writeFields(fields, count + 1);
}
