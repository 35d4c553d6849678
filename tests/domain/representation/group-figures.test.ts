import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  compareWithBenchmark,
  isBelowFourFifths,
  readGroupFigures,
} from '#domain/representation/group-figures.ts';

const counts = (inGroup: number, notInGroup: number, preferNotToSay = 0, notKnown = 0) => ({
  inGroup,
  notInGroup,
  preferNotToSay,
  notKnown,
});

test('nobody at all is no data, never 0%', () => {
  expect(readGroupFigures(counts(0, 0))).toEqual({
    headcount: 0,
    knownCount: 0,
    declarationRate: null,
    shareOfKnown: null,
    shareOfAll: null,
    bounds: null,
  });
  expect(compareWithBenchmark(counts(0, 0, 3), 0.2)).toBeNull();
});

test('shares of those known and of all, and what the silent could change', () => {
  // 30 of 50 known among 80: 30/50, 30/80, and at the most (30 + 30)/80
  expect(readGroupFigures(counts(30, 20, 10, 20))).toEqual({
    headcount: 80,
    knownCount: 50,
    declarationRate: 0.625,
    shareOfKnown: 0.6,
    shareOfAll: 0.375,
    bounds: { low: 0.375, high: 0.75 },
  });
});

// O12, EEOC 1979: 60, 45, 48, 51%; O13; O15
test.each([
  [0.45, 0.6, true],
  [0.48, 0.6, false],
  [0.51, 0.6, false],
  [20 / 80, 48 / 120, true],
  [200 / 400, 400 / 600, true],
  [140 / 260, 400 / 600, false],
])('%f beside %f is below four fifths: %s', (share, reference, isBelow) => {
  expect(isBelowFourFifths(share, reference)).toBe(isBelow);
});

test('the people short are just enough, at the same headcount and by added posts', () => {
  const people = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(people, people, fc.integer({ min: 1, max: 99 }), (inGroup, notInGroup, percent) => {
      const benchmark = percent / 100;
      const figures = compareWithBenchmark(counts(inGroup, notInGroup), benchmark);
      const known = inGroup + notInGroup;
      const isEnough = (more: number, added: number) =>
        (inGroup + more) * 100 >= percent * (known + added);
      const { peopleShort, peopleShortIfAdded } = figures ?? {
        peopleShort: 0,
        peopleShortIfAdded: 0,
      };
      expect(known === 0 || isEnough(peopleShort, 0)).toBe(true);
      expect(peopleShort === 0 || !isEnough(peopleShort - 1, 0)).toBe(true);
      const added = peopleShortIfAdded ?? 0;
      expect(known === 0 || isEnough(added, added)).toBe(true);
      expect(added === 0 || !isEnough(added - 1, added - 1)).toBe(true);
    }),
  );
});
