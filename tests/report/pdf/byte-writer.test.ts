import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { ByteWriter } from '#report/pdf/byte-writer.ts';

function write(fill: (out: ByteWriter) => void): string {
  // starts with too little room, so that it must grow
  const out = new ByteWriter(1);
  fill(out);
  return Buffer.from(out.view()).toString('latin1');
}

test.each([
  [0, '0'],
  [-0.001, '0'],
  [12, '12'],
  [0.5, '0.5'],
  [-0.05, '-0.05'],
  [841.89, '841.89'],
  [99.999, '100'],
  [1_234_567.1, '1234567.1'],
])('%s is written with at most two decimals', (number, written) => {
  expect(write((out) => out.number(number))).toBe(written);
});

test('a number is written as the nearest hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e8, max: 1e8 }), (hundredths) => {
      const written = write((out) => out.number(hundredths / 100));
      expect(written).toBe(`${hundredths / 100}`);
    }),
  );
});

test('a whole number is written digit by digit', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (number) => {
      expect(write((out) => out.integer(number))).toBe(`${number}`);
    }),
  );
});

test('a glyph is two bytes, with a backslash before those a string would read otherwise', () => {
  const glyphs = (...list: number[]) => write((out) => list.forEach((glyph) => out.glyph(glyph)));
  expect(glyphs(0x01_41)).toBe('\u0001A');
  expect(glyphs(0x28_29, 0x5c_00)).toBe('\\(\\)\\\\\0');
  expect(glyphs(0x0d_0a)).toBe('\\r\\n');
});
