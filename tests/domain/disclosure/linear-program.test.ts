import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createMaximiser, type Equations } from '#domain/disclosure/linear-program.ts';

/** The largest value of each unknown, which there is. */
function maximise(equations: Equations): (unknown: number) => number {
  const found = createMaximiser(equations);
  if (found === null) throw new Error('no solution');
  return (unknown) => found(unknown).largest;
}

const row = (coefficients: readonly number[], value: number) => ({
  coefficients: new Map(coefficients.flatMap((each, index) => (each === 0 ? [] : [[index, each]]))),
  value,
});

test('two numbers of at least 0 that add up to 7 can each be up to 7', () => {
  const largest = maximise({ unknownCount: 2, rows: [row([1, 1], 7)] });
  expect([largest(0), largest(1)]).toEqual([7, 7]);
});

test('a number that equations give is itself; one in no equation has no bound', () => {
  const largest = maximise({
    unknownCount: 4,
    rows: [row([1, 1, 1], 9), row([0, 1, 1], 5)],
  });
  expect(largest(0)).toBeCloseTo(4, 9);
  expect(largest(1)).toBeCloseTo(5, 9);
  expect(largest(3)).toBe(Number.POSITIVE_INFINITY);
});

test('the same equation twice, and one that follows from others, do no harm', () => {
  const rows = [row([1, 1, 0], 3), row([1, 1, 0], 3), row([0, 1, 1], 4), row([1, 2, 1], 7)];
  const largest = maximise({ unknownCount: 3, rows });
  expect([largest(0), largest(1), largest(2)].map((each) => Math.round(each * 1e6) / 1e6)).toEqual([
    3, 3, 4,
  ]);
});

test('as large as trying all whole numbers finds, for tables with row and column totals', () => {
  const small = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(small, small, small, small, (a, b, c, d) => {
      const rows = [
        row([1, 1, 0, 0], a + b),
        row([0, 0, 1, 1], c + d),
        row([1, 0, 1, 0], a + c),
        row([0, 1, 0, 1], b + d),
      ];
      const largest = maximise({ unknownCount: 4, rows });
      // with both margins known the first number decides the others
      expect(largest(0)).toBeCloseTo(Math.min(a + b, a + c), 7);
      expect(largest(3)).toBeCloseTo(Math.min(c + d, b + d), 7);
    }),
  );
});

test('values at which it is large enough are told, where nothing bounds it too', () => {
  const rows = [row([1, -1, 0], 2), row([0, 1, 1], 9)];
  const bounded = createMaximiser({ unknownCount: 3, rows })?.(0, 6);
  expect(bounded?.largest).toBeGreaterThanOrEqual(6);
  const [a = 0, b = 0, c = 0] = bounded?.values ?? [];
  expect([a - b, b + c]).toEqual([2, 9]);
  // the first two can rise together for ever
  const free = createMaximiser({ unknownCount: 2, rows: [row([1, -1], 2)] })?.(0, 50);
  expect([...(free?.values ?? [])]).toEqual([50, 48]);
});
