import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  assessFeasibility,
  findStarterShare,
  readPath,
} from '#domain/representation/stock-flow.ts';

const steady = (share: number, leavingRate: number, growthRate = 0) => ({
  share,
  growthRate,
  groupLeavingRate: leavingRate,
  otherLeavingRate: leavingRate,
});

// targets.md §6, computed there
test('from 8% to 15% in five years with 12% leaving takes 22.8220899% of starters', () => {
  const workforce = steady(0.08, 0.12);
  const needed = findStarterShare(workforce, 0.15, 5)!;
  expect(needed).toBeCloseTo(0.228220899, 9);
  const path = readPath(workforce, needed, 5).map((share) => Math.round(share * 10_000) / 100);
  expect(path).toEqual([8, 9.78, 11.34, 12.72, 13.93, 15]);
  expect(findStarterShare(workforce, 0.15, 3)).toBeCloseTo(0.29976, 5);
});

test('with 20% of starters it is reached in the seventh year; with 15%, never', () => {
  const workforce = steady(0.08, 0.12);
  expect(assessFeasibility(workforce, 0.2, 0.15, 20)).toMatchObject({ kind: 'reached', year: 7 });
  expect(assessFeasibility(workforce, 0.15, 0.15, 200)).toMatchObject({ kind: 'needs-more' });
});

test('half of the workforce from a tenth in three years cannot be', () => {
  expect(assessFeasibility(steady(0.1, 0.1), 0.3, 0.5, 3).kind).toBe('impossible');
});

test('leaving rates that differ: 8%, a fifth of starters, 18% and 12% leaving', () => {
  const workforce = { share: 0.08, growthRate: 0, groupLeavingRate: 0.18, otherLeavingRate: 0.12 };
  expect(readPath(workforce, 0.2, 5).at(-1)).toBeCloseTo(0.117797708, 9);
  expect(readPath(workforce, 0.2, 2000).at(-1)).toBeCloseTo(0.142857143, 9);
});

test('the growing county: 3.45% disabled, 548 leavers and 189 more of 4,252', () => {
  const workforce = steady(0.0345, 548 / 4252, 189 / 4252);
  expect(readPath(workforce, 0.05, 5).at(-1)).toBeCloseTo(0.0437, 4);
  expect(readPath(workforce, 0.1, 5).at(-1)).toBeCloseTo(0.0736, 4);
  expect(findStarterShare(workforce, 0.08, 5)).toBeCloseTo(0.11079, 5);
  expect(findStarterShare(workforce, 0.18, 5)).toBeCloseTo(0.27846, 5);
});

test.each([
  ['reached already', steady(0.2, 0.1), { kind: 'reached', year: 0 }],
  ['nobody leaves and nothing grows', steady(0.1, 0), { kind: 'no-starters' }],
  ['shrinking by all who leave', steady(0.1, 0.1, -0.1), { kind: 'no-starters' }],
])('%s', (_name, workforce, expected) => {
  expect(assessFeasibility(workforce, 0.5, 0.2, 5)).toMatchObject(expected);
});

test('a larger share of starters never leads to a smaller share, and the share needed just suffices', () => {
  const rate = fc.double({ min: 0.01, max: 0.4, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      share,
      rate,
      rate,
      share,
      share,
      fc.integer({ min: 1, max: 15 }),
      (start, group, other, a, target, years) => {
        const workforce = {
          share: start,
          growthRate: 0,
          groupLeavingRate: group,
          otherLeavingRate: other,
        };
        const end = (starterShare: number) => readPath(workforce, starterShare, years).at(-1)!;
        expect(end(Math.min(1, a + 0.1))).toBeGreaterThanOrEqual(end(a) - 1e-12);
        const needed = findStarterShare(workforce, target, years);
        expect(end(needed ?? 1)).toSatisfy((reached: number) =>
          needed === null ? reached < target : reached >= target - 1e-9,
        );
        expect(needed === null || needed === 0 || end(needed - 1e-6) < target).toBe(true);
      },
    ),
  );
});
