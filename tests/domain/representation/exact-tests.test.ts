import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readBinomialProbability } from '#domain/representation/binomial-probability.ts';
import { readExactInterval } from '#domain/representation/exact-interval.ts';
import {
  correctTogether,
  readChanceOfAtLeast,
  testAgainstShare,
  testTwoGroups,
} from '#domain/representation/exact-tests.ts';
import {
  type Likelihood,
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
  test('the exact binomial test, 0 of n, n of n, n = 1 and n = 100,000 among the cases', () => {
    const given = numbersOf('binomial');
    expect(given.length).toBeGreaterThan(2500);
    const isThere = (wanted: (count: number, total: number) => boolean) =>
      given.filter(([count = 0, total = 0]) => wanted(count, total)).length > 50;
    expect(isThere((count) => count === 0)).toBe(true);
    expect(isThere((count, total) => count === total)).toBe(true);
    expect(isThere((_, total) => total === 1)).toBe(true);
    expect(isThere((_, total) => total === 100_000)).toBe(true);
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

  test('the one-sided binomial test', () => {
    const given = numbersOf('at-least');
    expect(given.length).toBeGreaterThan(1000);
    for (const [count = 0, total = 0, share = 0, , expected = 0] of given) {
      const actual = readChanceOfAtLeast(count, total, share);
      expect(isClose(actual, expected), `${count} of ${total}, ${share}`).toBe(true);
    }
  });

  test.each(['low', 'high'] as const)('the %s end of the exact interval', (end) => {
    const given = numbersOf(`exact-${end}`);
    expect(given.length).toBeGreaterThan(400);
    for (const [count = 0, total = 0, , , expected = 0] of given) {
      const actual = readExactInterval(count, total)?.[end] ?? null;
      expect(isClose(actual, expected), `${count} of ${total}`).toBe(true);
    }
  });

  test.each(['low', 'high'] as const)('the %s end of Newcombe’s interval', (end) => {
    const given = numbersOf(`newcombe-${end}`);
    expect(given.length).toBeGreaterThan(700);
    for (const [a = 0, m = 0, b = 0, n = 0, expected = 0] of given) {
      const pair = [
        { count: a, total: m },
        { count: b, total: n },
      ] as const;
      const actual = readDifferenceInterval(...pair)?.[end] ?? Number.NaN;
      expect(Math.abs(actual - expected), `${a}/${m} ${b}/${n}`).toBeLessThan(1e-10);
    }
  });

  test.each([
    ['times', (likelihood: Likelihood) => likelihood.times],
    ['low', (likelihood: Likelihood) => likelihood.interval.low],
    ['high', (likelihood: Likelihood) => likelihood.interval.high],
  ] as const)('the relative likelihood with Katz’s interval: %s', (name, read) => {
    const given = numbersOf(`katz-${name}`);
    expect(given.length).toBeGreaterThan(300);
    for (const [a = 0, m = 0, b = 0, n = 0, expected = 0] of given) {
      const actual = readRelativeLikelihood({ count: a, total: m }, { count: b, total: n })!;
      expect(isClose(read(actual), expected), `${a}/${m} ${b}/${n}`).toBe(true);
    }
  });

  test('Fisher’s exact test, groups of 1 and of 100,000 among the cases', () => {
    const given = numbersOf('fisher');
    expect(given.length).toBeGreaterThan(1300);
    expect(given.some(([a = 0, , c = 0]) => a + c === 100_000)).toBe(true);
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

// what the tails leave out is what every outcome added up one by one would give
test('the two-sided test is the sum of all outcomes that are no more probable', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 999 }),
      (total, part, perMille) => {
        const [count, share] = [Math.round(total * part), perMille / 1000];
        const chances = Array.from({ length: total + 1 }, (_, each) =>
          readBinomialProbability(each, total, share),
        );
        const limit = (chances[count] ?? 0) * (1 + 1e-7);
        const expected = chances
          .filter((each) => each <= limit)
          .toSorted((a, b) => a - b)
          .reduce((sum, each) => sum + each, 0);
        expect(isClose(testAgainstShare(count, total, share), Math.min(1, expected))).toBe(true);
      },
    ),
  );
});

test('whichever group comes first, and whoever is counted, the test is the same', () => {
  const people = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(people, people, people, people, (a, b, c, d) => {
      const seen = testTwoGroups({ chosen: [a, b], notChosen: [c, d] });
      const turned = [
        testTwoGroups({ chosen: [b, a], notChosen: [d, c] }),
        testTwoGroups({ chosen: [c, d], notChosen: [a, b] }),
        testTwoGroups({ chosen: [a, c], notChosen: [b, d] }),
      ];
      expect(turned.every((each) => each === seen || isClose(each, seen ?? Number.NaN))).toBe(true);
    }),
  );
});

test('tests picked from more tests are corrected for all of them', () => {
  expect(correctTogether([0.01, 0.02])).toEqual([0.02, 0.02]);
  expect(correctTogether([0.01, 0.02], 6)).toEqual([0.06, 0.1]);
});

// R: binom.test(4, 100000, 1e-9), binom.test(3, 1000, 1e-8)
test('the digits of a very small share are not lost', () => {
  expect(isClose(testAgainstShare(4, 100_000, 1e-9), 4.166083385135244e-18)).toBe(true);
  expect(isClose(testAgainstShare(3, 1000, 1e-8), 1.6616575749120661e-16)).toBe(true);
});

test('a benchmark of none or all leaves nothing to chance', () => {
  expect(testAgainstShare(0, 9, 0)).toBe(1);
  expect(testAgainstShare(1, 9, 0)).toBe(0);
  expect(testAgainstShare(9, 9, 1)).toBe(1);
  expect(testAgainstShare(8, 9, 1)).toBe(0);
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
