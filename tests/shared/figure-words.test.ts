import { expect, test } from 'vitest';

import {
  formatChance,
  formatPeople,
  formatPoints,
  formatRange,
  formatShare,
  formatRatio,
} from '#shared/figure-words.ts';

test('what is not known is “No data”, never 0', () => {
  for (const format of [formatShare, formatPeople, formatPoints, formatRatio, formatChance]) {
    expect(format(null)).toBe('No data');
    expect(format(0)).toMatch(/0|fewer/);
  }
  expect(formatRange(null)).toBe('No data');
});

test.each([
  [0.0247, '2.5%'],
  [0, '0.0%'],
  [1, '100.0%'],
])('the share %d is %s', (share, text) => expect(formatShare(share)).toBe(text));

test.each([
  [-2.34, '−2.3'],
  [1.26, '+1.3'],
  [-0.04, '0.0'],
  [0, '0.0'],
  [-1234.5, '−1,234.5'],
])('a gap of %d points is %s', (points, text) => expect(formatPoints(points)).toBe(text));

test('a ratio is “times”, and never a percentage', () => {
  expect(formatRatio(0.99)).toBe('0.99 times');
  expect(formatRatio(1.574)).toBe('1.57 times');
});

test.each([
  [0.0004, 'fewer than 1 in 1,000'],
  [0.001, '1 in 1,000'],
  [0.0094, '9 in 1,000'],
  [0.05, '5 in 100'],
  [0.4857, '49 in 100'],
  [1, '100 in 100'],
])('a chance of %d is %s', (chance, text) => expect(formatChance(chance)).toBe(text));

test('parts of people are shown for full-time equivalents', () => {
  expect(formatPeople(12.5)).toBe('12.5');
  expect(formatPeople(1650)).toBe('1,650');
});
