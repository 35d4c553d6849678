import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findStarterShare, readPath, reachesGoal } from '#domain/representation/stock-flow.ts';
import { listYearSteps } from '#domain/representation/target-years.ts';

const workforce = (
  share: number,
  group: number,
  others = group,
  growthRate = 0,
  people = 1000,
) => ({
  groupCount: share * people,
  otherCount: (1 - share) * people,
  growthRate,
  groupLeavingRate: group,
  otherLeavingRate: others,
});
const years = (count: number) =>
  listYearSteps('1900-03-31', `${1900 + Math.floor(count)}-03-31`).slice(0, count);
const toShare = (value: number) => ({ kind: 'share', value }) as const;
const endOf = (...asked: Parameters<typeof readPath>) => readPath(...asked).at(-1)!;

describe('the worked examples of targets.md §6', () => {
  test('from 8% to 15% in five years with 12% leaving takes 22.8220899% of starters', () => {
    const steady = workforce(0.08, 0.12);
    const needed = findStarterShare(steady, toShare(0.15), years(5))!;
    expect(needed).toBeCloseTo(0.228220899, 9);
    const path = readPath(steady, needed, years(5));
    expect(path.map(({ share }) => Math.round(share * 10_000) / 100)).toEqual([
      9.78, 11.34, 12.72, 13.93, 15,
    ]);
    expect(path.every(({ starters }) => Math.abs(starters - 120) < 1e-9)).toBe(true);
    expect(findStarterShare(steady, toShare(0.15), years(3))).toBeCloseTo(0.29976, 5);
  });

  test('with a fifth of starters 15% is passed between the sixth and the seventh year; with 15%, never', () => {
    const path = readPath(workforce(0.08, 0.12), 0.2, years(7)).map(({ share }) => share);
    expect(path[5]).toBeLessThan(0.15);
    expect(path[6]).toBeGreaterThan(0.15);
    expect(endOf(workforce(0.08, 0.12), 0.15, years(100)).share).toBeLessThan(0.15);
  });

  test('from a tenth to a half in three years with 10% leaving no share of starters is enough', () => {
    expect(findStarterShare(workforce(0.1, 0.1), toShare(0.5), years(3))).toBeNull();
  });

  test('from 30% with half of starters, 49% takes 28.43 years at 10% leaving and 58.40 at 5%', () => {
    const reach = (leaving: number, count: number) =>
      endOf(workforce(0.3, leaving), 0.5, years(count)).share;
    expect([reach(0.1, 28) < 0.49, reach(0.1, 29) > 0.49]).toEqual([true, true]);
    expect([reach(0.05, 58) < 0.49, reach(0.05, 59) > 0.49]).toEqual([true, true]);
  });

  test('leaving rates that differ: 8%, a fifth of starters, 18% and 12% leaving', () => {
    const uneven = workforce(0.08, 0.18, 0.12);
    expect(endOf(uneven, 0.2, years(5)).share).toBeCloseTo(0.117797708, 9);
    expect(endOf(uneven, 0.2, years(100)).share).toBeCloseTo(0.142857143, 7);
  });

  test('the growing county: 3.45% disabled, 548 leavers and 189 more of 4,252', () => {
    const county = workforce(0.0345, 548 / 4252, 548 / 4252, 189 / 4252, 4252);
    const [first] = readPath(county, 0.05, years(1));
    expect(first!.knownCount).toBeCloseTo(4441, 9);
    expect(first!.starters).toBeCloseTo(737, 9);
    expect(endOf(county, 0.05, years(5)).share).toBeCloseTo(0.0437, 4);
    expect(endOf(county, 0.1, years(5)).share).toBeCloseTo(0.0736, 4);
    expect(findStarterShare(county, toShare(0.08), years(5))).toBeCloseTo(0.11079, 5);
    expect(findStarterShare(county, toShare(0.18), years(5))).toBeCloseTo(0.27846, 5);
  });
});

test('where more posts go than people leave nobody starts, and nobody is sent away', () => {
  const shrinking = workforce(0.1, 0.05, 0.05, -0.1);
  for (const starterShare of [0, 0.5, 1]) {
    const end = endOf(shrinking, starterShare, years(5));
    expect(end.share).toBeCloseTo(0.1, 12);
    expect(end.starters).toBe(0);
    expect(end.knownCount).toBeCloseTo(1000 * 0.95 ** 5, 9);
  }
});

test('a headcount that could not shrink as fast as planned takes nobody on until the plan is met', () => {
  // 20% of the others leave and nobody of the group: the plan of 90% is kept to from the start
  const [first] = readPath(workforce(0.1, 0, 0.2, -0.1), 0, years(1));
  expect(first).toMatchObject({ groupCount: 100, knownCount: 900 });
  expect(first!.starters).toBeCloseTo(80, 9);
});

test('half of a year twice is a year', () => {
  const [half] = listYearSteps('2026-04-01', '2026-09-30');
  const [start, whole] = [workforce(0.1, 0.12, 0.12, 0.05), years(1)];
  const part = 0.5;
  const first = endOf(start, 0.3, [{ ...half!, years: part, part }]);
  const second = {
    ...start,
    groupCount: first.groupCount,
    otherCount: first.knownCount - first.groupCount,
  };
  const end = endOf(second, 0.3, [{ ...half!, years: part, part }]);
  expect(end.share).toBeCloseTo(endOf(start, 0.3, whole).share, 12);
  expect(end.knownCount).toBeCloseTo(1050, 9);
});

const rate = fc.double({ min: 0.01, max: 0.6, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const growth = fc.double({ min: -0.3, max: 0.5, noNaN: true });
const yearCount = fc.integer({ min: 1, max: 15 });

test('everybody leaving alike: the path is a + (s − a)·qᵗ with q = (1 − l)/(1 + g), as long as people start', () => {
  fc.assert(
    fc.property(share, rate, growth, share, yearCount, (start, leaving, grows, a, count) => {
      fc.pre(grows + leaving > 0);
      const q = (1 - leaving) / (1 + grows);
      const end = endOf(workforce(start, leaving, leaving, grows), a, years(count));
      expect(end.share).toBeCloseTo(a + (start - a) * q ** count, 9);
      expect(end.knownCount / (1000 * (1 + grows) ** count)).toBeCloseTo(1, 9);
    }),
  );
});

test('no growth: the path is s∞ + (s − s∞)·rᵗ, however the group and the others leave', () => {
  fc.assert(
    fc.property(share, rate, rate, share, yearCount, (start, group, others, a, count) => {
      const r = 1 - group + a * (group - others);
      const limit = (a * others) / (group * (1 - a) + a * others);
      const end = endOf(workforce(start, group, others), a, years(count));
      expect(end.share).toBeCloseTo(limit + (start - limit) * r ** count, 9);
    }),
  );
});

test('shares stay between 0 and 1, and a larger share of starters never leads to fewer of the group', () => {
  fc.assert(
    fc.property(
      share,
      rate,
      rate,
      growth,
      share,
      share,
      yearCount,
      (start, group, others, g, a, b, count) => {
        const asked = workforce(start, group, others, g);
        const less = endOf(asked, Math.min(a, b), years(count));
        const more = endOf(asked, Math.max(a, b), years(count));
        expect(more.share).toBeGreaterThanOrEqual(less.share - 1e-12);
        expect(more.groupCount).toBeGreaterThanOrEqual(less.groupCount - 1e-9);
        expect(less.share).toBeGreaterThanOrEqual(0);
        expect(more.share).toBeLessThanOrEqual(1 + 1e-12);
      },
    ),
  );
});

test('the share needed just suffices, for a share and for a number of people', () => {
  fc.assert(
    fc.property(
      share,
      rate,
      rate,
      growth,
      share,
      fc.boolean(),
      yearCount,
      (start, group, others, g, target, isShare, count) => {
        const asked = workforce(start, group, others, g);
        const goal = isShare
          ? toShare(target)
          : ({ kind: 'headcount', value: target * 1000 } as const);
        const isMet = (a: number) => {
          const end = endOf(asked, a, years(count));
          return reachesGoal(goal, end.groupCount, end.knownCount);
        };
        const needed = findStarterShare(asked, goal, years(count));
        expect(isMet(needed ?? 1)).toBe(needed !== null);
        expect(needed === null || needed === 0 || !isMet(needed - 1e-6)).toBe(true);
      },
    ),
  );
});

test('nobody reaches no share, not even 0%', () => {
  expect(reachesGoal(toShare(0), 0, 0)).toBe(false);
  expect(reachesGoal(toShare(0), 0, 5)).toBe(true);
});
