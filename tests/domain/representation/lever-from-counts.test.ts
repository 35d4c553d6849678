import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findUnexplained, suggestLever } from '#domain/representation/lever-from-counts.ts';

const all = (headcount: number) => ({ headcount, groupCount: null, knownCount: null });
const split = (headcount: number, groupCount: number, knownCount = headcount) => ({
  headcount,
  groupCount,
  knownCount,
});
const year = { from: '2023-03-31', to: '2024-03-31' };
/** Buckinghamshire 2023/24, as published (targets.md §6, O23). */
const buckinghamshire = {
  ...year,
  opening: all(4252),
  closing: all(4441),
  leavers: all(548),
  starters: all(737),
};

describe('Buckinghamshire 2023/24', () => {
  test('4,252 less 548 leavers and 737 starters are 4,441: nothing is left unexplained', () => {
    expect(findUnexplained(buckinghamshire)).toBe(0);
    expect(findUnexplained({ ...buckinghamshire, closing: all(4450) })).toBe(9);
    expect(findUnexplained({ ...buckinghamshire, leavers: null })).toBeNull();
  });

  test('it grew by 4.45%, and 12.9% left of those there at the beginning', () => {
    const suggested = suggestLever(buckinghamshire);
    expect(suggested.growthPercent).toBeCloseTo(4.445, 3);
    expect(suggested.leavingPercent).toBeCloseTo((548 / 4252) * 100, 12);
    expect(suggested).toMatchObject({ groupLeavingPercent: null, starterPercent: null });
  });
});

describe('groups told apart', () => {
  const opening = split(1000, 100);
  const leavers = split(125, 18, 120);

  test('the group’s leaving, that of the others, and its share of starters', () => {
    const suggested = suggestLever({
      ...year,
      opening,
      closing: all(1000),
      leavers,
      starters: split(125, 20, 100),
    });
    // 18 of 120 known leavers stand for 18.75 of 125
    expect(suggested.groupLeavingPercent).toBeCloseTo(18.75, 12);
    expect(suggested.leavingPercent).toBeCloseTo((106.25 / 900) * 100, 12);
    expect(suggested.starterPercent).toBeCloseTo(20, 12);
    expect(suggested.growthPercent).toBeCloseTo(0, 12);
  });

  test('a group of 22 is taken to leave as everybody does, one of 23 is told apart', () => {
    const from = (people: number) =>
      suggestLever({
        ...year,
        opening: split(1000, people),
        closing: null,
        leavers: split(100, 10),
        starters: null,
      });
    expect(from(22)).toMatchObject({ groupLeavingPercent: null, leavingPercent: 10 });
    expect(from(23).groupLeavingPercent).toBeCloseTo((10 / 23) * 100, 12);
    expect(from(978).groupLeavingPercent).toBeNull();
  });
});

test('what is not counted is not suggested, and is not 0', () => {
  const nothing = { opening: null, closing: null, leavers: null, starters: null };
  const none = {
    growthPercent: null,
    leavingPercent: null,
    groupLeavingPercent: null,
    starterPercent: null,
  };
  expect(suggestLever({ ...year, ...nothing })).toEqual(none);
  const empty = { opening: all(0), closing: all(5), leavers: all(0), starters: split(3, 0, 0) };
  expect(suggestLever({ ...year, ...empty })).toEqual(none);
  expect(suggestLever({ ...buckinghamshire, to: year.from })).toEqual(none);
});

test('two years of counts give a year’s figures; no more than everybody leaves', () => {
  const two = suggestLever({ ...buckinghamshire, to: '2025-03-31' });
  expect(1 + (two.growthPercent ?? 0) / 100).toBeCloseTo(Math.sqrt(4441 / 4252), 12);
  expect(two.leavingPercent).toBeCloseTo((274 / 4252) * 100, 12);
  expect(suggestLever({ ...buckinghamshire, leavers: all(9999) }).leavingPercent).toBe(100);
});

test('the rates of the group and of the others are together the rate of all', () => {
  const count = fc.integer({ min: 23, max: 2000 });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(count, count, part, part, (group, others, a, b) => {
      const [ofGroup, ofOthers] = [Math.round(a * group), Math.round(b * others)];
      fc.pre(ofGroup + ofOthers > 0);
      const { leavingPercent, groupLeavingPercent } = suggestLever({
        ...year,
        opening: split(group + others, group),
        closing: null,
        leavers: split(ofGroup + ofOthers, ofGroup),
        starters: null,
      });
      expect(groupLeavingPercent).toBeCloseTo((ofGroup / group) * 100, 9);
      expect(leavingPercent).toBeCloseTo((ofOthers / others) * 100, 9);
    }),
  );
});
