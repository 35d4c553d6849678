import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type OutlookAnswer } from '#domain/representation/feasibility-answer.ts';
import { findLimit } from '#domain/representation/feasibility-course.ts';
import { type Assumptions, readOutlook } from '#domain/representation/feasibility.ts';

const about = (
  groupCount: number,
  knownCount: number,
  share: number,
  targetDay = '2031-03-31',
) => ({
  day: '2026-03-31',
  groupCount,
  knownCount,
  headcount: null,
  targetDay,
  goal: { kind: 'share', value: share } as const,
});
const people = (
  groupCount: number,
  knownCount: number,
  wanted: number,
  targetDay = '2031-03-31',
) => ({
  ...about(groupCount, knownCount, 0, targetDay),
  goal: { kind: 'headcount', value: wanted } as const,
});
const assume = (
  starterShare: number | null,
  leaving = 0.12,
  group = leaving,
  growth = 0,
): Assumptions => ({
  growthRate: growth,
  groupLeavingRate: group,
  otherLeavingRate: leaving,
  starterShare,
});

describe('reached only if', () => {
  test('8% now, 15% in five years, 12% leave: 22.8% of starters, 28 of 120 a year', () => {
    const { answer, milestones } = readOutlook(about(80, 1000, 0.15), assume(0.1));
    expect(answer).toMatchObject({
      kind: 'only-if',
      need: { starterShare: expect.closeTo(0.228220899, 9), startersAYear: 120, ofGroupAYear: 28 },
      otherwise: { kind: 'creeps-up-to', limit: expect.closeTo(0.1, 12) },
    });
    expect(milestones).toEqual([
      { day: '2027-03-31', value: 9.8 },
      { day: '2028-03-31', value: 11.3 },
      { day: '2029-03-31', value: 12.7 },
      { day: '2030-03-31', value: 13.9 },
    ]);
  });

  test('starting at the target’s own share only creeps up to it and never gets there', () => {
    const { answer } = readOutlook(about(80, 1000, 0.15), assume(0.15));
    expect(answer).toMatchObject({
      kind: 'only-if',
      otherwise: { kind: 'not-in-100-years' },
    });
    const below = readOutlook(about(80, 1000, 0.15), assume(0.1499)).answer;
    expect(below).toMatchObject({ otherwise: { kind: 'creeps-up-to' } });
  });

  test('the silent are taken on too: 1,000 known of 2,500 people have 300 starters a year', () => {
    const setting = { ...about(80, 1000, 0.15), headcount: 2500 };
    expect(readOutlook(setting, assume(0.1)).answer).toMatchObject({
      need: { startersAYear: 300, ofGroupAYear: 69 },
    });
  });

  test('a fifth of starters reaches it later, in the seventh year', () => {
    expect(readOutlook(about(80, 1000, 0.15), assume(0.2)).answer).toMatchObject({
      kind: 'only-if',
      otherwise: { kind: 'later', day: '2033-03-31' },
    });
  });

  test('a group that leaves faster falls although as many of it start as are there', () => {
    expect(readOutlook(about(80, 1000, 0.15), assume(0.09, 0.12, 0.3)).answer).toMatchObject({
      kind: 'only-if',
      otherwise: { kind: 'falls-to', isLeavingFaster: true },
    });
    expect(readOutlook(about(80, 1000, 0.15), assume(0.03)).answer).toMatchObject({
      otherwise: { kind: 'falls-to', limit: expect.closeTo(0.03, 12), isLeavingFaster: false },
    });
    expect(readOutlook(about(80, 1000, 0.15), assume(0.08)).answer).toMatchObject({
      otherwise: { kind: 'stays' },
    });
  });

  test('with nothing assumed it still says what it takes, and draws no path', () => {
    const outlook = readOutlook(about(80, 1000, 0.15), assume(null));
    expect(outlook).toMatchObject({
      chance: null,
      points: [{ day: '2026-03-31', share: 0.08 }],
      answer: { kind: 'only-if', need: { ofGroupAYear: 28 }, otherwise: null },
    });
  });
});

describe('reached', () => {
  test('by the end of the seventh year of nine, with a chance of about all', () => {
    const outlook = readOutlook(about(80, 1000, 0.15, '2035-03-31'), assume(0.2));
    expect(outlook.answer).toMatchObject({ kind: 'reached', day: '2033-03-31' });
    expect(outlook.chance).toBeGreaterThan(0.7);
    expect(outlook.points).toHaveLength(10);
  });

  test('on its own day, within a year', () => {
    const { answer } = readOutlook(about(80, 1000, 0.081, '2026-10-01'), assume(0.2));
    expect(answer).toMatchObject({ kind: 'reached', day: '2026-10-01' });
  });

  test('without anybody starting, because others leave', () => {
    // nobody of the group leaves; of 900 others 810 and then 729 are left: 100 of 829 are 12.06%
    const outlook = readOutlook(about(100, 1000, 0.12), assume(0.1, 0.1, 0, -0.2));
    expect(outlook.answer).toMatchObject({ kind: 'reached', day: '2028-03-31' });
    expect(outlook.chance).toBe(1);
  });
});

describe('reached already', () => {
  test('and kept, or expected to be missed with what it takes to keep it', () => {
    const setting = about(100, 1000, 0.1);
    expect(readOutlook(setting, assume(0.1)).answer).toEqual({
      kind: 'reached-already',
      isKept: true,
      toKeep: null,
    });
    const falling = readOutlook(setting, assume(0));
    expect(falling.answer).toMatchObject({
      kind: 'reached-already',
      isKept: false,
      toKeep: { starterShare: expect.closeTo(0.1, 9), ofGroupAYear: 12 },
    });
    // the path is drawn, so that nobody takes today's share for that of the day
    expect(falling.points.at(-1)?.share).toBeCloseTo(0.1 * 0.88 ** 5, 12);
    expect(falling.milestones).toEqual([]);
  });

  test('a whole person above is said, and never how to bring a group down', () => {
    expect(readOutlook(about(101, 1000, 0.1), assume(0.2)).answer.kind).toBe('already-above');
    expect(readOutlook(about(101, 1010, 0.1), assume(0.2)).answer.kind).toBe('reached-already');
    expect(readOutlook(about(300, 1000, 0.1), assume(0)).answer).toMatchObject({
      kind: 'already-above',
      isKept: true,
    });
  });

  test('0% is always reached, 100% only by everybody', () => {
    expect(readOutlook(about(0, 50, 0), assume(0)).answer.kind).toBe('reached-already');
    expect(readOutlook(about(50, 50, 1), assume(1)).answer).toMatchObject({
      kind: 'reached-already',
      isKept: true,
    });
    expect(readOutlook(about(49, 50, 1), assume(1)).answer).toMatchObject({
      kind: 'never',
      why: 'not-even-all-starters',
      laterDay: null,
    });
  });
});

test('a day that is not after the figures has passed, unless it is reached', () => {
  for (const day of ['2026-03-31', '2025-03-31']) {
    expect(readOutlook(about(80, 1000, 0.15, day), assume(0.2)).answer).toEqual({
      kind: 'day-passed',
    });
    expect(readOutlook(about(150, 1000, 0.15, day), assume(0.2))).toMatchObject({
      chance: null,
      answer: { kind: 'reached-already', isKept: null, toKeep: null },
    });
  }
});

describe('cannot be reached', () => {
  test('10% now, half in three years: all starters would bring 34.4%, and half in six years', () => {
    const { answer } = readOutlook(about(100, 1000, 0.5, '2029-03-31'), assume(0.3, 0.1));
    expect(answer).toMatchObject({
      kind: 'never',
      why: 'not-even-all-starters',
      best: { share: expect.closeTo(1 - 0.9 ** 4, 12) },
      laterDay: '2032-03-31',
    });
  });

  test.each([
    ['nobody leaves and nothing grows', assume(0.5, 0)],
    ['no more leave than it shrinks by', assume(0.5, 0.1, 0.1, -0.1)],
    ['fewer leave than it shrinks by', assume(0.5, 0.05, 0.05, -0.1)],
  ])('nobody starts: %s, and the share stays where it is', (_name, assumptions) => {
    const { answer, points } = readOutlook(about(100, 1000, 0.15), assumptions);
    expect(answer).toEqual({ kind: 'never', why: 'nobody-starts' });
    expect(points.at(-1)?.share).toBeCloseTo(0.1, 12);
  });

  test('the headcount shrinks to nothing', () => {
    const gone = readOutlook(about(100, 1000, 0.15), assume(0.5, 0.1, 0.1, -1));
    expect(gone).toMatchObject({ chance: null, answer: { kind: 'never', why: 'nobody-left' } });
    expect(readOutlook(people(100, 1000, 120), assume(0.5, 1, 1, -1)).targetShare).toBeNull();
    expect(readOutlook(about(0, 4, 0.5), assume(0.5, 0.6, 0.6, -0.5)).answer).toMatchObject({
      why: 'nobody-left',
    });
  });

  test('not because the group leaves faster: all starters would make up for that', () => {
    const all = (group: number) =>
      readOutlook(about(300, 1000, 0.9), assume(0.5, 0.13, group)).answer;
    // the others go down from 700 to 700·0.87⁵, whoever else leaves
    const best = { share: expect.closeTo(1 - 0.7 * 0.87 ** 5, 12) };
    expect(all(0.13)).toMatchObject({ why: 'not-even-all-starters', best });
    expect(all(0.4)).toMatchObject({ why: 'not-even-all-starters', best });
  });
});

describe('a number of people', () => {
  test('is reached when so many are there, however large the whole is', () => {
    // 121 wanted, 100 there: a whole that grows by half does not make it reached
    const { answer, targetShare } = readOutlook(
      people(100, 1000, 121, '2027-03-31'),
      assume(0, 0.1, 0.1, 0.5),
    );
    expect(answer).toMatchObject({
      kind: 'only-if',
      // 90 stay, so 31 of 600 starters
      need: { starterShare: expect.closeTo(31 / 600, 9), startersAYear: 600, ofGroupAYear: 31 },
    });
    expect(targetShare).toBeCloseTo(121 / 1500, 12);
  });

  test('has milestones in people', () => {
    const { milestones } = readOutlook(people(80, 1000, 150), assume(0.1));
    expect(milestones.map(({ value }) => value)).toEqual([98, 113, 127, 139]);
  });

  test('may be out of reach for a hundred years where the whole shrinks', () => {
    const { answer } = readOutlook(people(100, 1000, 130), assume(0.1, 0.2, 0.2, -0.05));
    expect(answer).toMatchObject({ kind: 'only-if', otherwise: { kind: 'not-in-100-years' } });
  });
});

test('a milestone a day before the target is left out', () => {
  const days = readOutlook(about(80, 1000, 0.15, '2029-04-01'), assume(0.1)).milestones;
  expect(days.map(({ day }) => day)).toEqual(['2027-03-31', '2028-03-31']);
});

test('just enough starters meet the target about every other time', () => {
  const { answer } = readOutlook(about(80, 1000, 0.15), assume(null));
  const needed = answer.kind === 'only-if' ? answer.need.starterShare : Number.NaN;
  const { chance } = readOutlook(about(80, 1000, 0.15), assume(needed + 1e-9));
  expect(chance).toBeGreaterThan(0.45);
  expect(chance).toBeLessThan(0.6);
});

test('where the share tends to: 14.2857143% when 18% of the group and 12% of the others leave', () => {
  const workforce = {
    groupCount: 80,
    otherCount: 920,
    growthRate: 0,
    groupLeavingRate: 0.18,
    otherLeavingRate: 0.12,
  };
  expect(findLimit(workforce, 0.2, '2026-03-31')).toBeCloseTo(0.142857143, 9);
});

/** Whether an answer is what the end of the path says; at the target itself it may be both. */
function isFitting(answer: OutlookAnswer, isMet: boolean, isMissed: boolean, a: number | null) {
  switch (answer.kind) {
    case 'reached':
      return isMet;
    case 'only-if':
      return isMissed && answer.need.starterShare > (a ?? 0) - 1e-9;
    case 'never':
      return isMissed;
    case 'day-passed':
      return true;
    case 'reached-already':
    case 'already-above':
      return answer.isKept === null || (answer.isKept ? isMet : isMissed);
  }
}

test('every answer fits its path, whatever is entered', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const growth = fc.double({ min: -1, max: 10, noNaN: true });
  const count = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(
      count,
      part,
      part,
      part,
      growth,
      fc.option(part),
      part,
      fc.boolean(),
      (known, now, l, lg, g, a, wanted, isShare) => {
        const group = Math.round(now * known);
        const setting = isShare
          ? about(group, known, wanted)
          : people(group, known, wanted * known);
        const { answer, points, chance } = readOutlook(setting, assume(a, l, lg, g));
        for (const { share, low, high } of points) {
          for (const each of [share, low, high]) {
            expect(each).toBeGreaterThanOrEqual(0);
            expect(each).toBeLessThanOrEqual(1 + 1e-9);
          }
          expect(low).toBeLessThanOrEqual(high);
        }
        expect(chance === null || (chance >= 0 && chance <= 1)).toBe(true);
        const end = points.at(-1)?.share ?? 0;
        const isRun = isShare && chance !== null;
        expect(!isRun || isFitting(answer, end >= wanted - 1e-9, end < wanted + 1e-9, a)).toBe(
          true,
        );
      },
    ),
    { numRuns: 150 },
  );
});
