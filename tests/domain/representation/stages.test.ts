import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { correctTogether } from '#domain/representation/exact-tests.ts';
import {
  compareStages,
  readStageOutcome,
  type StageOptions,
} from '#domain/representation/stages.ts';

import { fineScheme } from './scheme-examples.ts';

const ofGroups = (names: readonly string[]) => ({
  ...(builtInSchemes[0] ?? { id: '', name: '', characteristic: '', note: '' }),
  groups: names.map((name) => ({ id: name, name })),
  combinations: [],
  mappings: [],
});
const two = ofGroups(['a', 'b']);

/** Rates chosen of those before, group by group. */
function compare(before: readonly number[], after: readonly number[], options?: StageOptions) {
  const scheme = ofGroups(before.map((_, index) => `g${index}`));
  const toCounts = (figures: readonly number[]) =>
    Object.fromEntries(figures.map((figure, index) => [`g${index}`, figure]));
  return compareStages(scheme, toCounts(before), toCounts(after), options);
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

test.each([
  ['nobody of the group', [0, 60], [0, 30], 'nobody'],
  ['nobody else', [60, 0], [30, 0], 'no-reference'],
  ['nobody chosen at all', [60, 60], [0, 0], 'all-alike'],
  ['everybody chosen', [60, 60], [60, 60], 'all-alike'],
  ['parts of people', [60.5, 60], [30, 20], 'not-whole'],
  ['more of the others chosen than there were', [60, 60], [30, 61], 'impossible'],
] as const)('%s: the reason is told, and nothing is tested', (_name, before, after, conclusion) => {
  const [group] = compare(before, after);
  expect(group).toMatchObject({ conclusion, chanceTogether: null, isUnfavourable: false });
});

describe('what a group is set against', () => {
  const before = { red: 100, orange: 100, blue: 200 };
  const after = { red: 20, orange: 50, blue: 120 };
  const relate = (options: StageOptions) => compareStages(fineScheme, before, after, options);

  test('everybody else, unless asked otherwise', () => {
    const [red, , , bright] = relate({});
    expect(red?.others).toEqual({ count: 170, total: 300 });
    expect(bright?.others).toEqual({ count: 50, total: 100 });
  });

  test('the best group: itself and a combination it is in are not compared', () => {
    const [red, orange, blue, bright] = relate({ reference: 'best-group' });
    expect(red?.others).toEqual({ count: 120, total: 200 });
    expect(orange?.others).toEqual({ count: 120, total: 200 });
    expect(blue?.conclusion).toBe('is-reference');
    expect(bright?.conclusion).toBe('overlaps-reference');
    // found by looking at three pairs
    expect([red?.chanceTogether, orange?.chanceTogether]).toEqual(
      correctTogether([red?.chance ?? 0, orange?.chance ?? 0], 3),
    );
  });

  test('one group or combination, such as all white people', () => {
    const [red, orange, blue, bright] = relate({ reference: { groupId: 'bright' } });
    expect(orange).toMatchObject({
      others: { count: 140, total: 300 },
      conclusion: 'could-be-chance',
    });
    expect([red, blue].map((group) => group?.conclusion)).toEqual([
      'overlaps-reference',
      'overlaps-reference',
    ]);
    expect(bright?.conclusion).toBe('is-reference');
    expect(relate({ reference: { groupId: 'orange' } })[0]?.others).toEqual({
      count: 50,
      total: 100,
    });
    expect(relate({ reference: { groupId: 'green' } })[0]?.conclusion).toBe('no-reference');
  });

  test('groups are corrected together but for those too few to say, each combination alone', () => {
    const [red, orange, blue, bright] = compareStages(
      fineScheme,
      { red: 20, orange: 100, blue: 200 },
      { red: 1, orange: 40, blue: 120 },
    );
    expect(red).toMatchObject({ conclusion: 'too-few', chanceTogether: null });
    expect(red?.chance).not.toBeNull();
    expect([orange?.chanceTogether, blue?.chanceTogether]).toEqual(
      correctTogether([orange?.chance ?? 0, blue?.chance ?? 0]),
    );
    expect(bright?.chanceTogether).toBe(bright?.chance);
  });

  test('two groups that are everybody are one test', () => {
    const [a, b] = compare([100, 200], [20, 80]);
    expect(a?.chanceTogether).toBe(a?.chance);
    expect(b?.chance).toBeCloseTo(a?.chance ?? 0, 14);
    expect([a?.isUnfavourable, b?.isUnfavourable]).toEqual([true, false]);
  });
});

describe('leaving', () => {
  test('to leave is not wanted; every other stage is', () => {
    expect(readStageOutcome('leavers')).toBe('unwanted');
    expect(readStageOutcome('appointed')).toBe('wanted');
    expect(readStageOutcome('training')).toBe('wanted');
  });

  test('who leaves more often is worse off, and four fifths says nothing', () => {
    const [often, seldom] = compare([200, 400], [60, 40], { outcome: 'unwanted' });
    expect(often).toMatchObject({ conclusion: 'higher', isUnfavourable: true });
    expect(seldom).toMatchObject({ conclusion: 'lower', isUnfavourable: false });
    expect(seldom).toMatchObject({
      isBelowFourFifths: false,
      ratioToBest: null,
      shortOfFourFifths: null,
    });
  });

  test('the best group is the one that leaves least', () => {
    const stages = compare([200, 400, 100], [60, 40, 20], {
      outcome: 'unwanted',
      reference: 'best-group',
    });
    expect(stages[1]?.conclusion).toBe('is-reference');
    expect(stages[0]?.others).toEqual({ count: 40, total: 400 });
  });
});

test('five quarters and four fifths of the others’ rate are within the usual range, beyond is not', () => {
  const rangeOf = (own: number) => compare([100, 100], [own, 40])[0]?.isOutsideUsualRange;
  expect([31, 32, 40, 50, 51].map(rangeOf)).toEqual([true, false, false, false, true]);
  expect(compare([100, 100], [5, 0])[0]?.isOutsideUsualRange).toBeNull();
});

test('a single person chosen of one is not the best rate', () => {
  const stages = compare([1, 100, 100], [1, 50, 45]);
  expect(stages[2]?.ratioToBest).toBeCloseTo(0.9, 12);
});

test('whoever short of four fifths is, that many more and no fewer reach it', () => {
  const total = fc.integer({ min: 23, max: 5000 });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(total, total, part, part, (own, other, first, second) => {
      const counts = [Math.round(own * first), Math.round(other * second)] as const;
      const isBelow = (more: number) => (counts[0] + more) * 5 * other < counts[1] * 4 * own;
      const [group] = compare([own, other], counts);
      const short = group?.shortOfFourFifths ?? 0;
      expect(group?.isBelowFourFifths).toBe(short > 0);
      expect(isBelow(short)).toBe(false);
      expect(short === 0 || isBelow(short - 1)).toBe(true);
    }),
  );
});
