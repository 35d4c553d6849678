import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  findDetailFaults,
  findFlowFault,
  findPartFaults,
} from '#domain/representation/count-disagreements.ts';
import { type CountedPeople } from '#domain/representation/counted-people.ts';
import { addUpCounts, findMapping } from '#domain/representation/scheme-mapping.ts';

import { broadScheme, fineScheme } from './scheme-examples.ts';

const count = (
  counts: CountedPeople['counts'],
  changes: Partial<CountedPeople> = {},
): CountedPeople => ({
  scheme: fineScheme,
  counts,
  statedTotal: null,
  countedIn: 'people',
  ...changes,
});
const whole = { red: 10, orange: 20, blue: 30, 'prefer-not-to-say': 3, 'not-known': 2 };

test('a part of a population has no more of any group, of the silent or in all', () => {
  expect(findPartFaults(count(whole), count(whole))).toEqual([]);
  expect(findPartFaults(count({ ...whole, red: 11, blue: 1 }), count(whole))).toEqual([
    { id: 'red', partCount: 11, wholeCount: 10 },
  ]);
  expect(findPartFaults(count({ ...whole, 'not-known': 3 }), count(whole))).toEqual([
    { id: 'not-known', partCount: 3, wholeCount: 2 },
    { id: null, partCount: 66, wholeCount: 65 },
  ]);
});

test('in all, a stated total stands in for what was not counted', () => {
  const stated = count({}, { statedTotal: 50 });
  expect(findPartFaults(count({ red: 51 }), stated)).toEqual([
    { id: null, partCount: 51, wholeCount: 50 },
  ]);
  expect(findPartFaults(count({ red: 50 }), stated)).toEqual([]);
  expect(findPartFaults(stated, count({ red: 40 }))).toEqual([]);
  expect(findPartFaults(stated, count({ red: 60 }, { statedTotal: 40 }))).toEqual([]);
});

test('tenths of full-time equivalents are compared as far as they are exact', () => {
  const equivalents = { countedIn: 'full-time-equivalents' } as const;
  const part = (red: number) => count({ red }, equivalents);
  expect(findPartFaults(part(10.1), count({ red: 10 }, equivalents))).toEqual([]);
  expect(findPartFaults(part(10.2), count({ red: 10 }, equivalents))).toEqual([
    { id: 'red', partCount: 10.2, wholeCount: 10 },
  ]);
});

const mapping = findMapping(fineScheme, 'broad')!;
const broad = (counts: CountedPeople['counts']) => count(counts, { scheme: broadScheme });

test('a detailed count adds up to the broad one of the same day, group by group', () => {
  const detailed = count(whole);
  expect(findDetailFaults(detailed, mapping, broad({ warm: 30, cold: 30 }))).toEqual([]);
  expect(
    findDetailFaults(detailed, mapping, broad({ warm: 31, cold: 29, 'not-known': 4 })),
  ).toEqual([
    { id: 'warm', detailedCount: 30, broadCount: 31 },
    { id: 'cold', detailedCount: 30, broadCount: 29 },
    { id: 'not-known', detailedCount: 2, broadCount: 4 },
  ]);
});

test('a broad group with a part that was not counted is not compared', () => {
  expect(
    findDetailFaults(count({ red: 10, blue: 3 }), mapping, broad({ warm: 5, cold: 3 })),
  ).toEqual([]);
});

test('whatever is counted, its own sums never disagree with it', () => {
  const people = fc.integer({ min: 0, max: 5000 });
  const counts = fc.record(
    { red: people, orange: people, blue: people, 'not-known': people },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(counts, (given) => {
      const detailed = count(given);
      const added = broad(addUpCounts(given, mapping));
      expect(findDetailFaults(detailed, mapping, added)).toEqual([]);
      expect(findPartFaults(detailed, detailed)).toEqual([]);
    }),
  );
});

// targets.md §6, O23: Buckinghamshire 2023/24; trap: it prints the growth of 4.445% as 4.45%
test('O23: 4,252 less 548 leavers with 737 starters are 4,441 exactly', () => {
  const flow = { openingCount: 4252, leaverCount: 548, starterCount: 737 };
  expect(findFlowFault({ ...flow, closingCount: 4441 })).toBeNull();
  expect(findFlowFault({ ...flow, closingCount: 4440 })).toEqual({
    expectedCount: 4441,
    closingCount: 4440,
  });
});
