import { expect, test } from 'vitest';

import { findCensusDay } from '#domain/representation/reading/census-day.ts';

import { readSample } from './census-samples.ts';

test('a bulk file and a census table of 2021 are of census day', async () => {
  expect(findCensusDay(await readSample('census-bulk-ts021-ltla.csv'))).toBe('2021-03-21');
  const query = await readSample('census-query-ts030.csv');
  expect(findCensusDay(query)).toBe('2021-03-21');
  expect(findCensusDay({ ...query, date: '2011' })).toBe('2011-03-27');
});

test('of any other table, and any other year, the day is not known', async () => {
  const query = await readSample('census-query-ts030.csv');
  expect(findCensusDay({ ...query, tableCode: null })).toBeNull();
  expect(findCensusDay({ ...query, date: '2022' })).toBeNull();
  expect(findCensusDay({ ...query, date: null })).toBeNull();
});
