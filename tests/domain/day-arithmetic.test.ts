import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, countDays } from '#domain/day-arithmetic.ts';
import { findNextPeriod } from '#domain/next-period.ts';

test.each([
  ['2026-11-23', 0, '2026-11-23'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2000-03-01', -1, '2000-02-29'],
  ['2026-04-01', 365, '2027-04-01'],
])('%s and %i days is %s', (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected);
  expect(countDays(day, expected)).toBe(count);
});

const MS_A_DAY = 86_400_000;
const dayNumber = fc.integer({
  min: Date.UTC(1600, 0, 1) / MS_A_DAY,
  max: Date.UTC(2400, 0, 1) / MS_A_DAY,
});
const toIsoDay = (number: number) => new Date(number * MS_A_DAY).toISOString().slice(0, 10);

test('days are added and counted as the calendar of the platform does', () => {
  fc.assert(
    fc.property(dayNumber, fc.integer({ min: -100_000, max: 100_000 }), (from, count) => {
      expect(addDays(toIsoDay(from), count)).toBe(toIsoDay(from + count));
      expect(countDays(toIsoDay(from), toIsoDay(from + count))).toBe(count);
    }),
  );
});

test.each([
  ['a financial year', '2025-04-01', '2026-03-31', '2026-04-01', '2027-03-31'],
  ['into a leap year', '2026-04-01', '2027-03-31', '2027-04-01', '2028-03-31'],
  ['out of a leap year', '2027-04-01', '2028-03-31', '2028-04-01', '2029-03-31'],
  ['a calendar year', '2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31'],
  ['three months', '2026-10-01', '2026-12-31', '2027-01-01', '2027-03-31'],
  ['one month', '2027-01-01', '2027-01-31', '2027-02-01', '2027-02-28'],
  ['ten days', '2026-11-21', '2026-11-30', '2026-12-01', '2026-12-10'],
  ['one day', '2026-11-23', '2026-11-23', '2026-11-24', '2026-11-24'],
  ['its end before its start', '2027-03-31', '2026-04-01', '2026-04-02', '2026-04-02'],
])('the next period of %s', (_what, periodStart, periodEnd, nextStart, nextEnd) => {
  expect(findNextPeriod({ periodStart, periodEnd })).toEqual({
    periodStart: nextStart,
    periodEnd: nextEnd,
  });
});

test('the next period begins the day after, and is as long but for the days of its months', () => {
  fc.assert(
    fc.property(dayNumber, fc.integer({ min: 0, max: 2000 }), (start, length) => {
      const period = { periodStart: toIsoDay(start), periodEnd: toIsoDay(start + length) };
      const next = findNextPeriod(period);
      expect(countDays(period.periodEnd, next.periodStart)).toBe(1);
      const difference = countDays(next.periodStart, next.periodEnd) - length;
      // one month may be 28 days and the next 31
      expect(Math.abs(difference)).toBeLessThanOrEqual(4);
      const isWholeMonths =
        period.periodStart.slice(-2) === next.periodStart.slice(-2) &&
        !['29', '30', '31'].includes(period.periodStart.slice(-2));
      expect(isWholeMonths ? 0 : difference).toBe(0);
    }),
  );
});
