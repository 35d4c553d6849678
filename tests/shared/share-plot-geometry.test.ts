import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { plotShares, type ShareRow } from '#shared/share-plot-geometry.ts';

const row = (changes: Partial<ShareRow>): ShareRow => ({
  label: 'Disabled',
  share: null,
  range: null,
  benchmark: null,
  note: '',
  ...changes,
});

test('shares stand on one scale from 0, rounded outwards', () => {
  const plot = plotShares([row({ share: 0.06, benchmark: 0.16 }), row({ share: 0 })], 400);
  expect(plot?.ticks.map(({ label }) => label)).toEqual(['0%', '5%', '10%', '15%', '20%']);
  expect(plot?.rows[0]).toMatchObject({ shareX: 120, benchmarkX: 320, rangeX: null });
  expect(plot?.rows[1]).toMatchObject({ shareX: 0, benchmarkX: null });
});

test('where nothing can be drawn there is no drawing; a withheld share is no mark', () => {
  expect(plotShares([row({ note: 'Withheld' })], 400)).toBeNull();
  expect(plotShares([], 400)).toBeNull();
  const plot = plotShares([row({ note: 'Withheld' }), row({ share: 0.5 })], 400);
  expect(plot?.rows[0]).toMatchObject({ shareX: null, note: 'Withheld' });
});

test('every mark lies within the scale, in the order of the shares', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (a, b, c) => {
      const [low = 0, middle = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
      const plot = plotShares([row({ share: middle, range: { low, high } })], 400);
      const { rangeX, shareX } = plot?.rows[0] ?? { rangeX: null, shareX: null };
      const marks = [0, rangeX?.low, shareX, rangeX?.high, 400];
      expect(marks).toEqual(marks.toSorted((x, y) => Number(x) - Number(y)));
    }),
  );
});
