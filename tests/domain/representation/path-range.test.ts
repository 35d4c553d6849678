import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readBinomialProbability } from '#domain/representation/binomial-probability.ts';
import { createRandom, drawCount, readNormalQuantile } from '#domain/representation/chance-run.ts';
import { readPathRange } from '#domain/representation/path-range.ts';
import { readPath } from '#domain/representation/stock-flow.ts';
import { listYearSteps } from '#domain/representation/target-years.ts';

const years = (count: number) => listYearSteps('2026-03-31', `${2026 + count}-03-31`);
const workforce = (
  groupCount: number,
  otherCount: number,
  group: number,
  others: number,
  g = 0,
) => ({
  groupCount,
  otherCount,
  growthRate: g,
  groupLeavingRate: group,
  otherLeavingRate: others,
});
type Asked = ReturnType<typeof workforce>;
const share = (value: number) => ({ kind: 'share', value }) as const;

/** The probability of each number of people by adding up every outcome there is. */
const spreadOf = (total: number, each: number) =>
  Array.from({ length: total + 1 }, (_, count) => readBinomialProbability(count, total, each));

/** All outcomes after some years, by "group,others", each with its probability. */
function enumerate(asked: Asked, starterShare: number, count: number): Map<string, number> {
  let states = new Map([[`${asked.groupCount},${asked.otherCount}`, 1]]);
  const start = asked.groupCount + asked.otherCount;
  for (let year = 1; year <= count; year += 1) {
    const planned = Math.max(1, Math.round(start * (1 + asked.growthRate) ** year));
    const next = new Map<string, number>();
    for (const [key, probability] of states) {
      const [group = 0, others = 0] = key.split(',').map(Number);
      for (const [x, px] of spreadOf(group, asked.groupLeavingRate).entries())
        for (const [y, py] of spreadOf(others, asked.otherLeavingRate).entries()) {
          const starters = Math.max(0, planned - group + x - others + y);
          for (const [z, pz] of spreadOf(starters, starterShare).entries()) {
            const end = `${group - x + z},${others - y + starters - z}`;
            next.set(end, (next.get(end) ?? 0) + probability * px * py * pz);
          }
        }
    }
    states = next;
  }
  return states;
}

describe('the runs agree with every outcome added up', () => {
  test.each([
    ['six people, two years', workforce(2, 4, 0.3, 0.2), 0.5, 2, 0.5],
    [
      'five people who shrink faster than they leave',
      workforce(2, 3, 0.1, 0.3, -0.25),
      0.4,
      3,
      0.5,
    ],
    ['seven people who grow', workforce(1, 6, 0.2, 0.1, 0.2), 0.3, 2, 0.3],
    ['one person', workforce(0, 1, 0.5, 0.5), 0.5, 3, 1],
  ])('%s', (_name, asked, starterShare, count, target) => {
    let [met, total] = [0, 0];
    for (const [key, probability] of enumerate(asked, starterShare, count)) {
      const [group = 0, others = 0] = key.split(',').map(Number);
      total += probability;
      if (group + others > 0 && group >= target * (group + others) - 1e-9) met += probability;
    }
    expect(total).toBeCloseTo(1, 9);
    const { chance } = readPathRange(asked, starterShare, share(target), years(count));
    // four standard errors of 2,000 runs
    expect(Math.abs(chance - met)).toBeLessThan(4 * Math.sqrt(0.25 / 2000));
  });

  test('400 people who grow, seen as posts each of which changes hands by itself', () => {
    const asked = workforce(40, 360, 0.15, 0.1, 0.05);
    const [a, count] = [0.25, 4];
    // a post of the group stays with it unless somebody else follows; any other passes to it in turn
    const [kept, won] = [1 - 0.15 * (1 - a), 0.1 * a];
    let exact = [1];
    let [held, taken] = [1, 0];
    const cohorts: [number, number][] = [];
    for (let year = count; year >= 0; year -= 1) {
      const before = Math.round(400 * 1.05 ** (year - 1));
      const more = year === 0 ? 0 : Math.round(400 * 1.05 ** year) - before;
      cohorts.push([more, a * held + (1 - a) * taken]);
      if (year > 0)
        [held, taken] = [kept * held + (1 - kept) * taken, won * held + (1 - won) * taken];
    }
    for (const [people, each] of [...cohorts, [40, held], [360, taken]] as [number, number][]) {
      const spread = spreadOf(people, each);
      const joined = Array.from({ length: exact.length + people }, () => 0);
      for (const [i, p] of exact.entries())
        for (const [j, q] of spread.entries()) joined[i + j]! += p * q;
      exact = joined;
    }
    const planned = Math.round(400 * 1.05 ** count);
    const atLeast = (least: number) => exact.slice(least).reduce((sum, each) => sum + each, 0);
    for (const target of [0.12, 0.14, 0.15, 0.16, 0.18]) {
      const { chance } = readPathRange(asked, a, share(target), years(count));
      const expected = atLeast(Math.ceil(target * planned));
      expect(Math.abs(chance - expected), `${target}`).toBeLessThan(0.045);
    }
    const range = readPathRange(asked, a, share(0.15), years(count)).shares.at(-1)!;
    expect(1 - atLeast(Math.round(range.low * planned))).toBeLessThan(0.035);
    expect(1 - atLeast(Math.round(range.low * planned) + 1)).toBeGreaterThan(0.015);
    expect(atLeast(Math.round(range.high * planned) + 1)).toBeLessThan(0.035);
    expect(atLeast(Math.round(range.high * planned))).toBeGreaterThan(0.015);
  });
});

test('the same plan gives the same range, and what is to be expected lies in it', () => {
  const asked = workforce(80, 920, 0.18, 0.12, 0.02);
  const first = readPathRange(asked, 0.2, share(0.12), years(8));
  expect(readPathRange(asked, 0.2, share(0.12), years(8))).toEqual(first);
  for (const [index, point] of readPath(asked, 0.2, years(8)).entries()) {
    expect(first.shares[index]!.low).toBeLessThan(point.share);
    expect(first.shares[index]!.high).toBeGreaterThan(point.share);
  }
});

test('small numbers grow as planned: 20 people at 2% a year are 22 after five years', () => {
  // rounding each year by itself would leave them 20 for ever
  const asked = workforce(0, 20, 0, 0, 0.02);
  const goal = { kind: 'headcount', value: 2 } as const;
  expect(readPathRange(asked, 1, goal, years(5)).chance).toBe(1);
  expect(readPathRange(asked, 1, goal, years(3)).chance).toBe(0);
});

test('more starters of the group never make the target less likely, nor the range lower', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const rate = fc.double({ min: 0.02, max: 0.4, noNaN: true });
  const growth = fc.double({ min: -0.1, max: 0.1, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      part,
      rate,
      rate,
      growth,
      part,
      part,
      (people, now, group, others, g, a, b) => {
        const inGroup = Math.round(now * people);
        const asked = workforce(inGroup, people - inGroup, group, others, g);
        const run = (starterShare: number) =>
          readPathRange(asked, starterShare, share(0.3), years(3));
        const [less, more] = [run(Math.min(a, b)), run(Math.max(a, b))];
        // the curve of large numbers is off by a person now and then
        expect(more.chance).toBeGreaterThanOrEqual(less.chance - 0.005);
        for (const [index, range] of more.shares.entries()) {
          expect(range.low).toBeGreaterThanOrEqual(less.shares[index]!.low - 1.5 / people);
          expect(range.high).toBeGreaterThanOrEqual(less.shares[index]!.high - 1.5 / people);
        }
      },
    ),
    { numRuns: 40 },
  );
});

describe('what chance draws', () => {
  test.each([
    [20, 0.3],
    [1, 0.5],
    [1000, 0.02],
    [200, 0.12],
    [4000, 0.4],
    [50, 0.9],
    [10_000, 0.002],
    [10_000, 0.12],
  ])(
    'of %d people with a chance of %d: the exact quantile, a person off in at most 1 of 500',
    (total, each) => {
      let [below, count, wrong] = [0, -1, 0];
      const draws = 20_000;
      for (let draw = 0; draw < draws; draw += 1) {
        const chance = (draw + 0.5) / draws;
        while (below < chance && count < total) {
          count += 1;
          below += readBinomialProbability(count, total, each);
        }
        const drawn = drawCount(total, each, chance);
        expect(Math.abs(drawn - count)).toBeLessThanOrEqual(1);
        if (drawn !== count) wrong += 1;
      }
      expect(wrong / draws).toBeLessThanOrEqual(1 / 500);
    },
  );

  test('nobody of nobody, nobody at 0, everybody at 1', () => {
    expect([drawCount(0, 0.5, 0.9), drawCount(9, 0, 0.9), drawCount(9, 1, 0.1)]).toEqual([0, 0, 9]);
  });

  test('mulberry32 with the seed 0 begins as its author’s does', () => {
    const random = createRandom(0);
    const drawn = [random(), random(), random()].map((each) => Math.floor(each * 0x100000000));
    expect(drawn).toEqual([1144304738, 1416247, 958946056]);
  });

  // scipy.stats.norm.ppf
  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.075, -1.4395314709384563],
    [0.01, -2.3263478740408408],
    [1e-9, -5.9978070150076874],
    [0.3, -0.5244005127080409],
  ])('the normal quantile of %d', (chance, expected) => {
    const difference = Math.abs(readNormalQuantile(chance) - expected);
    expect(difference).toBeLessThanOrEqual(2e-7 * Math.abs(expected));
  });
});

test('ten years of 10,000 people take a few hundredths of a second', () => {
  const asked = workforce(1000, 9000, 0.15, 0.12, 0.01);
  readPathRange(asked, 0.2, share(0.15), years(10));
  const start = performance.now();
  readPathRange(asked, 0.2, share(0.15), years(10));
  // 20 ms is the aim; a busy machine is given room
  expect(performance.now() - start).toBeLessThan(100);
});
