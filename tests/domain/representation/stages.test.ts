import { expect, test } from 'vitest';

import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { compareStages } from '#domain/representation/stages.ts';

const ofGroups = (names: readonly string[]) => ({
  ...(builtInSchemes[0] ?? { id: '', name: '', characteristic: '', note: '' }),
  groups: names.map((name) => ({ id: name, name })),
  combinations: [],
  mappings: [],
});
const two = ofGroups(['a', 'b']);

/** Rates chosen of those before, group by group. */
function compare(before: readonly number[], after: readonly number[]) {
  const scheme = ofGroups(before.map((_, index) => `g${index}`));
  const toCounts = (figures: readonly number[]) =>
    Object.fromEntries(figures.map((figure, index) => [`g${index}`, figure]));
  return compareStages(scheme, toCounts(before), toCounts(after));
}

test('exactly four fifths of the best rate is no flag (EEOC Q&A 1979: 60, 45, 48 and 51 in 100)', () => {
  const stages = compare([100, 100, 100, 100], [60, 45, 48, 51]);
  expect(stages.map(({ ratioToBest }) => Number(ratioToBest?.toFixed(2)))).toEqual([
    1, 0.75, 0.8, 0.85,
  ]);
  expect(stages.map((stage) => stage.isBelowFourFifths)).toEqual([false, true, false, false]);
});

test.each([
  // learn8.cc/q/Xms9BbQSfZ: ratios .75 and .8077, only the second is flagged
  [
    [600, 400, 260],
    [400, 200, 140],
    [false, true, false],
  ],
  // 48 of 120 and 20 of 80: ratio .625
  [
    [120, 80],
    [48, 20],
    [false, true],
  ],
])('published selection rates %j → %j are flagged as published', (before, after, flags) => {
  expect(compare(before, after).map((stage) => stage.isBelowFourFifths)).toEqual(flags);
});

test('relative likelihood is everybody else’s rate over the group’s (The Christie: 46.99% and 14.65%)', () => {
  const [group] = compare([10_000, 10_000], [1465, 4699]);
  expect(group?.likelihood?.times).toBeCloseTo(3.2075, 4);
  expect(group?.conclusion).toBe('lower');
});

test('conversion is the share of those chosen over the share before (BITC: 30% and 15%, 40%)', () => {
  expect(compare([30, 70], [15, 85])[0]?.conversionRatio).toBeCloseTo(0.5, 12);
  expect(compare([30, 70], [40, 60])[0]?.conversionRatio).toBeCloseTo(4 / 3, 12);
});

test('the chance is Fisher’s: 8 of 10 and 1 of 6 (scipy)', () => {
  expect(compare([10, 6], [8, 1])[0]?.chance).toBeCloseTo(0.034965035, 9);
});

test('fewer than 23 people on either side are too few to say', () => {
  expect(compare([22, 500], [1, 300])[0]?.conclusion).toBe('too-few');
  expect(compare([23, 500], [1, 300])[0]?.conclusion).toBe('lower');
  expect(compare([500, 22], [300, 1])[0]?.conclusion).toBe('too-few');
});

test('more chosen than there were is said to be impossible, and nothing is worked out', () => {
  const [group] = compare([30, 70], [31, 10]);
  expect(group).toMatchObject({ conclusion: 'impossible', chance: null, likelihood: null });
});

test('a group that was not counted at one stage is no data, never 0', () => {
  const [a, b] = compareStages(two, { a: 5, b: 50 }, { b: 20 });
  expect(a).toMatchObject({ conclusion: 'no-data', own: null, rate: null });
  expect(b).toMatchObject({ conclusion: 'no-data' });
});

test('nobody chosen gives a rate of 0 and no likelihood; nobody before gives no rate', () => {
  const [none] = compare([40, 60], [0, 30]);
  expect(none).toMatchObject({ rate: 0, likelihood: null, conclusion: 'lower' });
  expect(compare([0, 60], [0, 30])[0]).toMatchObject({ rate: null, conversionRatio: null });
});
