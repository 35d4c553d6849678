import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type ColumnDemand, sizeColumns } from '#report/layout/size-columns.ts';

const column = (leastPt: number, mostPt: number, weight = 1): ColumnDemand => ({
  leastPt,
  mostPt,
  weight,
});
const rounded = (widths: readonly number[]) => widths.map((width) => Math.round(width));

test('a short column gets what its longest line needs, a long one the rest', () => {
  expect(rounded(sizeColumns([column(30, 50), column(60, 2000)], 400))).toEqual([50, 350]);
});

test('two long columns share by weight what short ones leave', () => {
  const demands = [column(30, 40), column(60, 2000, 3), column(60, 2000, 1)];
  expect(rounded(sizeColumns(demands, 440))).toEqual([40, 270, 130]);
});

test('no column is narrower than its widest word while there is room', () => {
  const demands = [column(150, 2000, 1), column(20, 2000, 9)];
  expect(rounded(sizeColumns(demands, 400))).toEqual([173, 227]);
});

test('where every line fits, what is left over goes to the columns by weight', () => {
  expect(rounded(sizeColumns([column(20, 40, 1), column(20, 60, 1)], 200))).toEqual([90, 110]);
});

test('where not even the widest words fit, the columns shrink alike', () => {
  expect(rounded(sizeColumns([column(300, 300), column(100, 100)], 200))).toEqual([150, 50]);
});

test('the widths always fill the table, and hold the widest words when these fit', () => {
  const demand = fc
    .tuple(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([least, more, weight]) => column(least, least + more, weight));
  fc.assert(
    fc.property(fc.array(demand, { minLength: 1, maxLength: 9 }), (demands) => {
      const widths = sizeColumns(demands, 481);
      expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(481, 6);
      const fits = demands.reduce((total, { leastPt }) => total + leastPt, 0) <= 481;
      const narrow = demands.filter(({ leastPt }, index) => (widths[index] ?? 0) < leastPt - 1e-6);
      expect(fits ? narrow : []).toEqual([]);
    }),
  );
});
