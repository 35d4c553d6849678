import { expect, test } from 'vitest';

import {
  canBeSubtracted,
  INTERNAL_RULE,
  PUBLIC_RULE,
  roundToFive,
} from '#domain/disclosure/disclosure-rule.ts';

test.each([
  // Ofqual's rounding policy, and HESA's (targets.md §6, O20 and O21)
  [26, 25],
  [0, 0],
  [2, 0],
  [2.5, 5],
  [3, 5],
  [7, 5],
  [8, 10],
  [22, 20],
  [23, 25],
])('%d people are rounded to %d', (count, rounded) => expect(roundToFive(count)).toBe(rounded));

test('reports by different rules can be subtracted from each other', () => {
  expect(canBeSubtracted(PUBLIC_RULE, { threshold: 10, roundTo: 1 })).toBe(false);
  expect(canBeSubtracted(PUBLIC_RULE, { threshold: 5, roundTo: 1 })).toBe(true);
  expect(canBeSubtracted(PUBLIC_RULE, { threshold: 10, roundTo: 5 })).toBe(true);
  expect(canBeSubtracted(PUBLIC_RULE, INTERNAL_RULE)).toBe(true);
});
