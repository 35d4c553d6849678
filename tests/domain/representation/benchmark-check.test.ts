import { expect, test } from 'vitest';

import { checkBenchmark, countWholeYears } from '#domain/representation/benchmark-check.ts';

const scheme = {
  id: 'sex',
  name: 'Sex',
  characteristic: 'Sex',
  note: '',
  groups: [
    { id: 'women', name: 'Women' },
    { id: 'men', name: 'Men' },
  ],
  combinations: [],
  mappings: [],
};
const sound = { source: 'Census 2021', dataDay: '2023-03-21' };
const remarksOn = (changes: object, today = '2026-11-23') =>
  checkBenchmark({ percents: { women: 51, men: 49 }, ...sound, ...changes }, scheme, today);

test('shares that add up to 100, with source and recent date, need no remark', () => {
  expect(remarksOn({})).toEqual([]);
  expect(remarksOn({ percents: { women: 50.6, men: 48.6 } })).toEqual([]);
});

test('shares that cannot be right are remarked on; a part of the groups may add up to less', () => {
  expect(remarksOn({ percents: { women: 51, men: 40 } })).toEqual([
    { kind: 'not-a-hundred', sumPercent: 91 },
  ]);
  expect(remarksOn({ percents: { women: 90, men: 40 } })).toEqual([
    { kind: 'more-than-a-hundred', sumPercent: 130 },
  ]);
  expect(remarksOn({ percents: { women: 51 } })).toEqual([]);
});

test('a missing source or date is remarked on, and data of five years or more is old', () => {
  expect(remarksOn({ source: ' ', dataDay: null })).toEqual([
    { kind: 'no-source' },
    { kind: 'no-day' },
  ]);
  expect(remarksOn({ dataDay: '2021-11-23' })).toEqual([{ kind: 'old', years: 5 }]);
  expect(remarksOn({ dataDay: '2021-11-24' })).toEqual([]);
});

test('nothing is said of a benchmark nobody has filled in', () => {
  expect(remarksOn({ percents: {}, source: '', dataDay: null })).toEqual([]);
});

test('years are counted whole, and never below 0', () => {
  expect(countWholeYears('2021-03-21', '2026-03-20')).toBe(4);
  expect(countWholeYears('2021-03-21', '2026-03-21')).toBe(5);
  expect(countWholeYears('2027-01-01', '2026-03-21')).toBe(0);
});
