import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createRandom, drawCount } from '#domain/representation/chance-run.ts';
import { readOutlook, readShareAfter } from '#domain/representation/outlook.ts';

const setting = (share: number, target: number, years: number, knownCount = 1000) => ({
  day: '2026-03-31',
  inGroup: share * knownCount,
  knownCount,
  targetDay: `${2026 + years}-03-31`,
  target: { kind: 'share', value: target } as const,
});
const steady = (leaving: number, starterShare: number) => ({
  growthRate: 0,
  groupLeavingRate: leaving,
  otherLeavingRate: leaving,
  starterShare,
});

describe('worked examples (targets.md §6)', () => {
  test('8% now, 15% in five years, 12% leave: 22.82% of starters', () => {
    const { answer } = readOutlook(setting(0.08, 0.15, 5), steady(0.12, 0.1));
    expect(answer.kind).toBe('only-if');
    if (answer.kind !== 'only-if') return;
    // five calendar years have a leap day, so not quite five years of 365.25 days
    expect(answer.starterShare).toBeCloseTo(0.2282, 3);
    expect(answer.startersAYear).toBe(120);
    expect(answer.ofGroupAYear).toBe(28);
    expect(answer.limit).toBeCloseTo(0.1, 9);
  });

  test('with a fifth of starters 15% is reached after 6.85 years, so in the seventh', () => {
    const { answer } = readOutlook(setting(0.08, 0.15, 9), steady(0.12, 0.2));
    expect(answer).toEqual({ kind: 'reached', day: '2033-03-31' });
  });

  test('10% now, half in three years: not even if every starter were from the group', () => {
    const { answer } = readOutlook(setting(0.1, 0.5, 3), steady(0.1, 0.5));
    expect(answer).toEqual({ kind: 'never', why: 'not-even-all-starters' });
  });

  test('leaving rates that differ: 11.78% after five years, 14.29% in the end', () => {
    const assumptions = { ...steady(0.12, 0.2), groupLeavingRate: 0.18 };
    const workforce = { share: 0.08, ...assumptions };
    expect(readShareAfter(workforce, 0.2, 5)).toBeCloseTo(0.117797708, 9);
    const { answer } = readOutlook(setting(0.08, 0.15, 5), assumptions);
    expect(answer).toMatchObject({ kind: 'only-if', limit: expect.closeTo(0.142857143, 8) });
  });
});

test('a target that is reached, or whose day has passed, needs no path', () => {
  const reached = readOutlook(setting(0.2, 0.15, 5), steady(0.1, 0.1));
  expect(reached).toMatchObject({ answer: { kind: 'reached-already' }, chance: null });
  expect(readOutlook(setting(0.1, 0.15, -1), steady(0.1, 0.1)).answer.kind).toBe('day-passed');
});

test('where nobody leaves and nothing grows nobody starts, so nothing changes', () => {
  const { answer } = readOutlook(setting(0.1, 0.15, 5), steady(0, 0.5));
  expect(answer).toEqual({ kind: 'never', why: 'nobody-starts' });
});

test('a number of people is read against those expected then', () => {
  const grown = { ...steady(0.1, 0.3), growthRate: 0.1 };
  const people = { ...setting(0.1, 0, 1), target: { kind: 'headcount', value: 121 } as const };
  expect(readOutlook(people, grown).targetShare).toBeCloseTo(0.11, 4);
});

test('the same numbers give the same range, and the expected path lies in it', () => {
  const first = readOutlook(setting(0.08, 0.15, 5), steady(0.12, 0.2));
  expect(readOutlook(setting(0.08, 0.15, 5), steady(0.12, 0.2))).toEqual(first);
  for (const { share, low, high } of first.points.slice(1)) {
    expect(low).toBeLessThan(share);
    expect(high).toBeGreaterThan(share);
  }
});

test('chance spreads as it should: a year of 100 leavers in 1,000 with a tenth of starters', () => {
  // variance of the count: leavers 80·0.1·0.9 of the group, starters about 100·0.1·0.9 beside
  const [, year] = readOutlook(setting(0.08, 0.5, 1), steady(0.1, 0.1)).points;
  const spread = Math.sqrt(80 * 0.1 * 0.9 + 100 * 0.1 * 0.9) / 1000;
  expect(((year?.high ?? 0) - (year?.low ?? 0)) / (2 * 1.645)).toBeCloseTo(spread, 3);
});

test('more starters from the group never lower the share', () => {
  const rate = fc.double({ min: 0.01, max: 0.5, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(rate, rate, share, share, share, (group, other, start, a, b) => {
      const workforce = {
        share: start,
        growthRate: 0,
        groupLeavingRate: group,
        otherLeavingRate: other,
      };
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      expect(readShareAfter(workforce, more, 3.4)).toBeGreaterThanOrEqual(
        readShareAfter(workforce, less, 3.4) - 1e-12,
      );
    }),
  );
});

test.each([
  [20, 0.3],
  [1000, 0.02],
  [4000, 0.4],
  [50, 0.9],
])('%d people with a chance of %d: drawn with the right mean and spread', (total, share) => {
  const random = createRandom(7);
  const drawn = Array.from({ length: 4000 }, () => drawCount(total, share, random));
  const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
  const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / drawn.length;
  const expected = total * share * (1 - share);
  expect(Math.abs(mean - total * share)).toBeLessThan(4 * Math.sqrt(expected / 4000));
  expect(variance / expected).toBeGreaterThan(0.9);
  expect(variance / expected).toBeLessThan(1.1);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThanOrEqual(total);
});
