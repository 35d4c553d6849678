import { expect, test } from 'vitest';

import { measureContrast } from '#domain/accent-colour.ts';
import { colours } from '#report/layout/page-style.ts';
import { drawWatermark, WATERMARK_COLOUR } from '#report/layout/watermark.ts';

test.each([
  ['upright', 595.28, 841.89],
  ['on its side', 841.89, 595.28],
])(
  'the word lies along the diagonal of a page %s, wholly on it and about its middle',
  (_name, width, height) => {
    const points = drawWatermark({ width, height }).flatMap((drawing) =>
      drawing.kind === 'stroke' ? drawing.points : [],
    );
    expect(points.length).toBeGreaterThan(40);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    // along the line from the lower left to the upper right corner, 0 being the middle of the page
    const diagonal = Math.hypot(width, height);
    const along = points.map(
      ({ x, y }) => ((x - width / 2) * width - (y - height / 2) * height) / diagonal,
    );
    expect(Math.max(...along)).toBeCloseTo(-Math.min(...along));
    expect(Math.max(...along) - Math.min(...along)).toBeCloseTo(0.62 * diagonal);
  },
);

test('every colour of text keeps the contrast it needs over it, and a colour just allowed in headings', () => {
  for (const colour of [colours.text, colours.quiet, colours.heading]) {
    expect(measureContrast(colour, WATERMARK_COLOUR), colour).toBeGreaterThanOrEqual(4.5);
  }
  // #767676 is the palest that is allowed; headings are large, and need 3
  expect(measureContrast('#767676', WATERMARK_COLOUR)).toBeGreaterThanOrEqual(3);
});
