/**
 * A canonical Huffman code: for each symbol its length in bits (0: unused), and `fields`, 65,536 × the
 * length + its bits, last first.
 */
export type HuffmanCode = { readonly lengths: Uint8Array; readonly fields: Uint32Array };

/**
 * The shortest code for symbols of these frequencies, no code longer than `limit` bits (RFC 1951,
 * 3.2.2). At least two symbols get one, so that the code is complete.
 */
export function makeCode(frequencies: Uint32Array, limit: number): HuffmanCode {
  const lengths = new Uint8Array(frequencies.length);
  const sorted = sortSymbols(frequencies);
  const counts = limitLengths(countLengths(sorted), limit);
  // the rarest symbols have the longest codes
  let rank = 0;
  for (let length = limit; length > 0; length -= 1) {
    for (let left = counts[length] ?? 0; left > 0; left -= 1, rank += 1) {
      lengths[(sorted[rank] ?? 0) % SYMBOLS] = length;
    }
  }
  return { lengths, fields: assignCodes(lengths, counts) };
}

/** More than any alphabet has; a sort key is a frequency times this plus the symbol. */
const SYMBOLS = 512;

function sortSymbols(frequencies: Uint32Array): Uint32Array {
  const keys = new Uint32Array(Math.max(2, frequencies.length));
  let count = 0;
  for (let symbol = 0; symbol < frequencies.length; symbol += 1) {
    const frequency = frequencies[symbol] ?? 0;
    if (frequency === 0) continue;
    keys[count] = frequency * SYMBOLS + symbol;
    count += 1;
  }
  for (let symbol = 0; count < 2; symbol += 1) {
    if (frequencies[symbol] !== 0) continue;
    keys[count] = symbol;
    count += 1;
  }
  return keys.subarray(0, count).toSorted();
}

/** How many codes of each length Huffman's tree gives, from symbols sorted by frequency. */
function countLengths(sorted: Uint32Array): number[] {
  const leafCount = sorted.length;
  const nodeCount = 2 * leafCount - 1;
  const weights = new Float64Array(nodeCount);
  const parents = new Uint16Array(nodeCount);
  for (let leaf = 0; leaf < leafCount; leaf += 1) {
    weights[leaf] = Math.floor((sorted[leaf] ?? 0) / SYMBOLS);
  }
  let leaf = 0;
  let inner = leafCount;
  // both rows are sorted, so the lightest node is the next of one of them
  const takeLightest = (parent: number): number => {
    const takesLeaf =
      leaf < leafCount && (inner >= parent || (weights[leaf] ?? 0) <= (weights[inner] ?? 0));
    const node = takesLeaf ? leaf : inner;
    if (takesLeaf) leaf += 1;
    else inner += 1;
    parents[node] = parent;
    return weights[node] ?? 0;
  };
  for (let parent = leafCount; parent < nodeCount; parent += 1) {
    weights[parent] = takeLightest(parent) + takeLightest(parent);
  }
  const depths = new Uint16Array(nodeCount);
  const counts: number[] = [];
  for (let node = nodeCount - 2; node >= 0; node -= 1) {
    const depth = (depths[parents[node] ?? 0] ?? 0) + 1;
    depths[node] = depth;
    if (node < leafCount) counts[depth] = (counts[depth] ?? 0) + 1;
  }
  return counts;
}

/** Shortens codes over the limit, and lengthens others until all fit again (Kraft's sum is one). */
function limitLengths(counts: readonly number[], limit: number): number[] {
  const limited: number[] = [];
  for (let length = 0; length <= limit; length += 1) limited.push(counts[length] ?? 0);
  if (counts.length <= limit + 1) return limited;
  const add = (length: number, count: number) => {
    limited[length] = (limited[length] ?? 0) + count;
  };
  for (const count of counts.slice(limit + 1)) add(limit, count ?? 0);
  let sum = limited.reduce((total, count, length) => total + count * 2 ** (limit - length), 0);
  for (; sum > 2 ** limit; sum -= 1) {
    add(limit, -1);
    const length = limited.findLastIndex((count, index) => index < limit && count > 0);
    add(length, -1);
    add(length + 1, 2);
  }
  return limited;
}

function assignCodes(lengths: Uint8Array, counts: readonly number[]): Uint32Array {
  const next: number[] = [0];
  let code = 0;
  for (let length = 1; length < counts.length; length += 1) {
    code = (code + (length === 1 ? 0 : (counts[length - 1] ?? 0))) << 1;
    next[length] = code;
  }
  const fields = new Uint32Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const own = next[length] ?? 0;
    next[length] = own + 1;
    fields[symbol] = (length << 16) | reverseBits(own, length);
  }
  return fields;
}

/** Huffman codes are written with their first bit first, all other numbers with their last. */
function reverseBits(bits: number, count: number): number {
  let reversed = 0;
  for (let bit = 0; bit < count; bit += 1) reversed |= ((bits >> bit) & 1) << (count - 1 - bit);
  return reversed;
}
