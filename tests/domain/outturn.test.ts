import { expect, test } from 'vitest';

import { addYears } from '#domain/day-years.ts';
import { readOutturn } from '#domain/outturn.ts';

import { aFigure, aReading, aRecord, nextId } from '../support/record-builders.ts';

const year = { periodStart: '2006-04-01', periodEnd: '2007-03-31' };
const quartile = (top: number | null, median: number | null, bottom: number | null) => ({
  id: nextId(),
  period: '2005/06',
  whose: 'Unitary councils',
  top,
  median,
  bottom,
});

/** One council's line for 11a, 2006/07, as published (targets.md §1). */
const published = aRecord('measures', {
  better: 'higher',
  readings: [aReading('2007-03-31', 38.57), aReading('2006-03-31', 40.57)],
  targets: [
    aFigure('2007-03-31', 55),
    aFigure('2008-03-31', 42),
    aFigure('2009-03-31', 42.6),
    aFigure('2011-03-31', 50),
  ],
  quartiles: [quartile(42.45, 36, 30)],
});

test('an outturn shows last year, its quartile, target, actual, direction and three years’ targets', () => {
  const outturn = readOutturn(published, year);
  expect(outturn.lastYear?.value).toBe(40.57);
  expect(outturn.quarter).toBe('second');
  expect(outturn.target?.value).toBe(55);
  expect(outturn.actual?.value).toBe(38.57);
  expect(outturn.travel).toBe('worse');
  expect(outturn.nextTargets.map((each) => each?.value ?? null)).toEqual([42, 42.6, null]);
});

test('where neither way is better nothing is called better, and no quartile', () => {
  const incidents = { ...published, better: 'neither' as const };
  expect(readOutturn(incidents, year)).toMatchObject({ travel: 'lower', quarter: null });
});

test('where lower is better the quartiles are read the other way round', () => {
  const complaints = { ...published, better: 'lower' as const, quartiles: [quartile(30, 41, 50)] };
  expect(readOutturn(complaints, year)).toMatchObject({ travel: 'better', quarter: 'second' });
  const met = { ...complaints, quartiles: [quartile(40.57, 45, 50)] };
  expect(readOutturn(met, year).quarter).toBe('top');
});

test('what was not given is null, never 0', () => {
  const empty = readOutturn(aRecord('measures', { quartiles: [quartile(null, 3, null)] }), year);
  expect(empty).toEqual({
    lastYear: null,
    quartiles: expect.objectContaining({ median: 3 }),
    quarter: null,
    target: null,
    actual: null,
    travel: null,
    nextTargets: [null, null, null],
  });
});

test('the same value as last year is the same', () => {
  const still = aRecord('measures', {
    readings: [aReading('2006-03-31', 3), aReading('2007-03-31', 3)],
  });
  expect(readOutturn(still, year).travel).toBe('same');
});

test('a leap day has its day in other years', () => {
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  expect(addYears('2026-03-31', -1)).toBe('2025-03-31');
});
