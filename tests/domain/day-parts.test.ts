import { assert, date as dates, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readDay, splitDay } from '#domain/day-parts.ts';

describe('a typed date', () => {
  test.each([
    ['without leading zeros', '1', '4', '2026', '2026-04-01'],
    ['with leading zeros and spaces', ' 01', '04 ', ' 2026 ', '2026-04-01'],
    ['29 February of a leap year', '29', '2', '2024', '2024-02-29'],
    ['29 February of another year', '29', '2', '2026', null],
    ['31 June', '31', '6', '2026', null],
    ['month 13', '1', '13', '2026', null],
    ['day 0', '0', '4', '2026', null],
    ['an empty box', '', '4', '2026', null],
    ['a year of two figures', '1', '4', '26', null],
    ['letters', 'one', 'April', '2026', null],
    ['a minus sign', '1', '-4', '2026', null],
    ['three figures for a day', '001', '4', '2026', null],
  ])('%s', (_name, day, month, year, expected) => {
    expect(readDay({ day, month, year })).toBe(expected);
  });

  test('a stored day shown in the boxes is read back as itself', () => {
    const days = dates({
      min: new Date('1900-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    assert(
      property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDay(splitDay(day))).toBe(day);
      }),
    );
  });
});
