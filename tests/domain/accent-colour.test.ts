import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { measureContrast, readAccent } from '#domain/accent-colour.ts';

// worked by hand, or by the W3C's own examples: #767676 is the palest grey that passes on white
test.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#ff0000', 4],
  ['#0000ff', 8.59],
])('the contrast of %s with white is %f', (colour, contrast) => {
  expect(measureContrast(colour, '#ffffff')).toBeCloseTo(contrast, 2);
});

test.each([
  ['#0b3d6e', '#0b3d6e'],
  [' 0B3D6E ', '#0b3d6e'],
  ['#A00', '#aa0000'],
])('“%s” is the colour %s, and dark enough', (typed, colour) => {
  expect(readAccent(typed)).toMatchObject({ kind: 'usable', colour });
});

test.each(['#777', '#fc0', '#ffffff', '#ff0000'])('“%s” is too pale for text on white', (typed) => {
  expect(readAccent(typed).kind).toBe('too-pale');
});

test.each(['red', '#12345', '#0b3d6e;}', '##000', '#0b3d6'])('“%s” is not a colour', (typed) => {
  expect(readAccent(typed)).toEqual({ kind: 'not-a-colour' });
});

test('nothing typed is no colour, and no fault', () => {
  expect(readAccent('  ')).toEqual({ kind: 'none' });
});

const channel = fc.integer({ min: 0, max: 255 });
const hex = (channels: readonly number[]) =>
  `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;

test('what is used is always #rrggbb with a contrast of 4.5 to 21, whatever was typed', () => {
  const typed = fc.oneof(fc.string(), fc.tuple(channel, channel, channel).map(hex));
  fc.assert(
    fc.property(typed, (text) => {
      const accent = readAccent(text);
      if (accent.kind !== 'usable') return;
      expect(accent.colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(accent.contrast).toBeGreaterThanOrEqual(4.5);
      expect(accent.contrast).toBeLessThanOrEqual(21);
    }),
  );
});

test('a darker colour never has less contrast with white', () => {
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), ([red, green, blue]) => {
      const darker = hex([Math.floor(red / 2), green, blue]);
      expect(measureContrast(darker, '#ffffff')).toBeGreaterThanOrEqual(
        measureContrast(hex([red, green, blue]), '#ffffff'),
      );
    }),
  );
});
