import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/day-arithmetic.ts';
import { listYearSteps } from '#domain/representation/target-years.ts';

test('five financial years are five, with a leap day among them', () => {
  expect(listYearSteps('2026-03-31', '2031-03-31')).toEqual(
    [1, 2, 3, 4, 5].map((years) => ({ day: `${2026 + years}-03-31`, years, part: 1 })),
  );
});

test('the last is the part that is left, in days of its own year', () => {
  const steps = listYearSteps('2026-04-01', '2027-10-01');
  // 183 days of the 366 from 1 April 2027
  expect(steps).toEqual([
    { day: '2027-04-01', years: 1, part: 1 },
    { day: '2027-10-01', years: 1.5, part: 0.5 },
  ]);
});

test('from 29 February years end on the 28th, but for leap years', () => {
  const days = listYearSteps('2024-02-29', '2028-02-29').map(({ day }) => day);
  expect(days).toEqual(['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']);
});

test('a day that is no later has no years, and a slip of the keyboard ends after a hundred', () => {
  expect(listYearSteps('2026-03-31', '2026-03-31')).toEqual([]);
  expect(listYearSteps('2026-03-31', '2025-03-31')).toEqual([]);
  expect(listYearSteps('2026-03-31', '9031-03-31')).toHaveLength(100);
});

test('the steps add up to the years, end on the day, and a day later is never less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 20_000 }), (a, b) => {
      const from = addDays('2020-01-01', a);
      const steps = listYearSteps(from, addDays(from, b));
      const last = steps.at(-1);
      expect(last?.day).toBe(addDays(from, b));
      expect(last?.years).toBeCloseTo(
        steps.reduce((sum, { part }) => sum + part, 0),
        9,
      );
      expect(Math.abs((last?.years ?? 0) - b / 365.2425)).toBeLessThan(0.01);
      const next = listYearSteps(from, addDays(from, b + 1)).at(-1)?.years ?? 0;
      expect(next).toBeGreaterThan(last?.years ?? 0);
    }),
  );
});
