import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  correctTogether,
  testAgainstShare,
  testTwoGroups,
} from '#domain/representation/exact-tests.ts';
import {
  readDifferenceInterval,
  readRelativeLikelihood,
  readWilsonInterval,
} from '#domain/representation/intervals.ts';

/** What R 4.2 gave for thousands of random cases; expected-values.R wrote them. */
const cases = readFileSync(new URL('expected-values.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const numbersOf = (kind: string) =>
  cases.filter(([name]) => name === kind).map(([, ...rest]) => rest.map(Number));

/** Whether two values agree to 1e-9 of themselves, down to the smallest that a computer holds apart. */
function isClose(actual: number | null, expected: number): boolean {
  const tolerance = 1e-9 * Math.max(Math.abs(expected), 1e-290);
  return Math.abs((actual ?? Number.NaN) - expected) <= Math.max(tolerance, Number.MIN_VALUE);
}

describe('the same as R to nine digits', () => {
  test('the exact binomial test, 0 of n, n of n and n = 100,000 among the cases', () => {
    const given = numbersOf('binomial');
    expect(given.length).toBeGreaterThan(1500);
    for (const [count = 0, total = 0, share = 0, , expected = 0] of given) {
      const actual = testAgainstShare(count, total, share);
      expect(isClose(actual, expected), `${count} of ${total}, ${share}`).toBe(true);
    }
  });

  test.each(['low', 'high'] as const)('the %s end of Wilson’s interval', (end) => {
    for (const [count = 0, total = 0, , , expected = 0] of numbersOf(`wilson-${end}`)) {
      const actual = readWilsonInterval(count, total)?.[end] ?? Number.NaN;
      expect(Math.abs(actual - expected), `${count} of ${total}`).toBeLessThan(1e-12);
    }
  });

  test('Fisher’s exact test', () => {
    const given = numbersOf('fisher');
    expect(given.length).toBeGreaterThan(900);
    for (const [a = 0, b = 0, c = 0, d = 0, expected = 0] of given) {
      const actual = testTwoGroups({ chosen: [a, b], notChosen: [c, d] });
      expect(isClose(actual, expected), `${a} ${b} ${c} ${d}`).toBe(true);
    }
  });

  test('Holm’s correction', () => {
    for (const [, ...parts] of cases.filter(([name]) => name === 'holm')) {
      const expected = (parts[4] ?? '').split(';').map(Number);
      const corrected = correctTogether(parts.slice(0, 4).map(Number));
      expect(corrected.every((value, index) => isClose(value, expected[index] ?? Number.NaN))).toBe(
        true,
      );
    }
  });
});

// targets.md §6, O1: Newcombe 1998, table I, method 3
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson’s interval of %i of %i as published', (count, total, low, high) => {
  const interval = readWilsonInterval(count, total)!;
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

// O2: Newcombe 1998, table II, method 10
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
])('the difference of %i/%i and %i/%i as published', (a, m, b, n, low, high) => {
  const interval = readDifferenceInterval({ count: a, total: m }, { count: b, total: n })!;
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

// O5, O7, O8, O9
test('the published tests: R’s 682 of 925, the lady tasting tea, and the tables of scipy', () => {
  expect(testAgainstShare(682, 925, 0.75)).toBeCloseTo(0.3825, 4);
  expect(testTwoGroups({ chosen: [3, 1], notChosen: [1, 3] })).toBeCloseTo(0.4857, 4);
  expect(testTwoGroups({ chosen: [1, 9], notChosen: [11, 3] })).toBeCloseTo(0.002759, 6);
  expect(testTwoGroups({ chosen: [8, 2], notChosen: [1, 5] })).toBeCloseTo(0.034965035, 9);
});

// O18: The Christie, 46.99% and 14.65% of those shortlisted appointed
test('a relative likelihood is told in times', () => {
  const likelihood = readRelativeLikelihood(
    { count: 4699, total: 10_000 },
    { count: 1465, total: 10_000 },
  );
  expect(likelihood?.times).toBeCloseTo(3.2075, 4);
});

test.each([
  ['nobody at all', () => testAgainstShare(0, 0, 0.5)],
  ['an empty group', () => testTwoGroups({ chosen: [0, 3], notChosen: [0, 5] })],
  ['nobody chosen from either', () => testTwoGroups({ chosen: [0, 0], notChosen: [4, 5] })],
  ['no interval of nobody', () => readWilsonInterval(0, 0)],
  [
    'no ratio without anybody chosen',
    () => readRelativeLikelihood({ count: 0, total: 4 }, { count: 1, total: 4 }),
  ],
])('%s is no data, never 0', (_name, read) => {
  expect(read()).toBeNull();
});

test('an interval holds its share, and lies within 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (total, part) => {
        const count = Math.round(total * part);
        const { low, high } = readWilsonInterval(count, total)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / total);
        expect(high).toBeGreaterThanOrEqual(count / total);
      },
    ),
  );
});
