import { inflateSync } from 'node:zlib';

import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { deflate } from '#report/pdf/deflate/deflate.ts';
import { makeCode } from '#report/pdf/deflate/huffman.ts';

/** zlib itself reads it, and checks its sum. */
function readBack(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(inflateSync(deflate(bytes)));
}

const toBytes = (text: string) => new TextEncoder().encode(text);

/** Repeats itself near and far, as pages and lists of objects do. */
const wordyBytes = fc
  .array(fc.tuple(fc.constantFrom('/TD <</MCID ', '>> BDC\n', 'EMC\n', ' 0 R'), fc.nat(300)), {
    maxLength: 400,
  })
  .map((parts) => toBytes(parts.flat().join('')));

/** No byte follows from those before it. */
function scramble(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    return state >>> 16;
  });
}

describe('deflated bytes', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['one byte', toBytes('a')],
    ['three bytes, too few for a match', toBytes('aaa')],
    ['the longest match over and over', new Uint8Array(100_000)],
    ['every byte once', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
    ['more than one block of what cannot be packed', scramble(100_000)],
    ['the same from as far as deflate can look', repeatAfter(32_768)],
    ['the same from farther than deflate can look', repeatAfter(32_769)],
  ])('are read back by zlib as they were: %s', (_name, bytes) => {
    expect(Buffer.compare(readBack(bytes), bytes)).toBe(0);
  });

  it('are read back by zlib whatever they were', () => {
    fc.assert(
      fc.property(fc.oneof(wordyBytes, fc.uint8Array({ maxLength: 2000 })), (bytes) => {
        expect(Buffer.compare(readBack(bytes), bytes)).toBe(0);
      }),
    );
  });

  it('do not depend on what was deflated before', () => {
    const bytes = toBytes('one row, one row, another row, one row'.repeat(50));
    const alone = deflate(bytes);
    deflate(scramble(50_000));
    deflate(bytes.subarray(3));
    expect(deflate(bytes)).toEqual(alone);
  });

  it('are a tenth of what repeats itself', () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `/TD <</MCID ${row}>> BDC 62 700 Td EMC\n`,
    );
    const bytes = toBytes(rows.join(''));
    expect(deflate(bytes).length).toBeLessThan(bytes.length / 10);
  });
});

function repeatAfter(distance: number): Uint8Array {
  const bytes = new Uint8Array(distance + 200);
  bytes.set(scramble(200));
  bytes.set(scramble(200), distance);
  return bytes;
}

describe('a Huffman code', () => {
  const frequencies = fc.uint8Array({ minLength: 2, maxLength: 286 }).map((counts) =>
    // squared, for codes of very different lengths
    Uint32Array.from(counts, (count) => count * count),
  );

  it('uses up all its room and keeps to its limit', () => {
    fc.assert(
      fc.property(frequencies, fc.constantFrom(9, 11, 15), (counts, limit) => {
        const used = [...makeCode(counts, limit).lengths].filter((length) => length > 0);
        expect(Math.max(...used)).toBeLessThanOrEqual(limit);
        expect(used.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
      }),
    );
  });

  it('keeps to its limit where Huffman alone would take 19 bits', () => {
    // Fibonacci numbers give the deepest tree; worked by hand, 20 symbols reach 19
    const counts = [1, 1];
    while (counts.length < 20) counts.push((counts.at(-1) ?? 0) + (counts.at(-2) ?? 0));
    const { lengths } = makeCode(Uint32Array.from(counts), 15);
    expect(Math.max(...lengths)).toBe(15);
    expect([...lengths].reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  });

  it('gives the commoner symbol no longer code', () => {
    fc.assert(
      fc.property(frequencies, (counts) => {
        const { lengths } = makeCode(counts, 15);
        const used = [...counts.keys()].filter((symbol) => (counts[symbol] ?? 0) > 0);
        const countsOf = (length: number) =>
          used.filter((symbol) => lengths[symbol] === length).map((symbol) => counts[symbol] ?? 0);
        for (let length = 2; length <= 15; length += 1) {
          // no symbol of a longer code is commoner than one of a shorter
          expect(Math.max(0, ...countsOf(length))).toBeLessThanOrEqual(
            Math.min(Infinity, ...countsOf(length - 1)),
          );
        }
      }),
    );
  });
});
