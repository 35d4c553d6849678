import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { silentIds } from '#domain/representation/group-scheme.ts';
import {
  addUpCounts,
  addUpPercents,
  findMapping,
  findStrayIds,
  sumGroup,
} from '#domain/representation/scheme-mapping.ts';

import { broadScheme, fineScheme } from './scheme-examples.ts';

const mapping = findMapping(fineScheme, 'broad')!;

test('a mapping is found by the scheme it leads to', () => {
  expect(findMapping(fineScheme, 'broad')?.groups['orange']).toBe('warm');
  expect(findMapping(fineScheme, 'fine')).toBeNull();
  expect(findMapping(broadScheme, 'fine')).toBeNull();
});

test('groups add up to their broad group, zeros are counted, the silent stay what they are', () => {
  const counts = { red: 3, orange: 0, blue: 0, 'prefer-not-to-say': 2, 'not-known': 5 };
  expect(addUpCounts(counts, mapping)).toEqual({
    warm: 3,
    cold: 0,
    'prefer-not-to-say': 2,
    'not-known': 5,
  });
});

test('a broad group with a part that was not counted is not there, rather than 0 or too small', () => {
  expect(addUpCounts({ red: 3, blue: 4 }, mapping)).toEqual({ cold: 4 });
  expect(addUpCounts({}, mapping)).toEqual({});
});

test('percents add up too, without the crumbs of binary arithmetic', () => {
  expect(addUpPercents({ red: 0.1, orange: 0.2, blue: 99.7 }, mapping)).toEqual({
    warm: 0.3,
    cold: 99.7,
  });
  // 33.3 + 66.6 is 99.89999999999999 in binary
  expect(sumGroup(fineScheme, 'bright', { red: 33.3, blue: 66.6 })).toBe(99.9);
});

test('a group, or several together, has a number only when each of them has been counted', () => {
  const counts = { red: 3, blue: 0, 'not-known': 7 };
  expect(sumGroup(fineScheme, 'red', counts)).toBe(3);
  expect(sumGroup(fineScheme, 'blue', counts)).toBe(0);
  expect(sumGroup(fineScheme, 'orange', counts)).toBeNull();
  expect(sumGroup(fineScheme, 'bright', counts)).toBe(3);
  expect(sumGroup(fineScheme, 'bright', { red: 3 })).toBeNull();
});

test('what is no group of the scheme has no number, the silent and a combination of nobody included', () => {
  expect(sumGroup(fineScheme, 'warm', { warm: 3 })).toBeNull();
  expect(sumGroup(fineScheme, 'not-known', { 'not-known': 3 })).toBeNull();
  const combinations = [{ id: 'none', name: 'None', note: '', groupIds: [] }];
  expect(sumGroup({ ...fineScheme, combinations }, 'none', { red: 1 })).toBeNull();
});

test('a number of a group that the scheme no longer has is found', () => {
  const counts = { red: 1, green: 2, 'not-known': 3 };
  expect(findStrayIds(fineScheme, counts)).toEqual(['green']);
  expect(findStrayIds(fineScheme, { red: 1 })).toEqual([]);
});

test('nobody is lost or made: the whole is the same before and after, halves included', () => {
  const people = fc.nat(200_000).map((halves) => halves / 2);
  const all = fc.record({
    red: people,
    orange: people,
    blue: people,
    'prefer-not-to-say': people,
    'not-known': people,
  });
  const total = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((sum, each) => sum + each, 0);
  fc.assert(
    fc.property(all, (counts) => {
      expect(total(addUpCounts(counts, mapping))).toBe(total(counts));
    }),
  );
});

test('whatever is missing, each number given is the sum of numbers that were', () => {
  const some = fc.dictionary(
    fc.constantFrom('red', 'orange', 'blue', ...silentIds),
    fc.nat(100_000),
  );
  fc.assert(
    fc.property(some, (counts) => {
      for (const [broadId, sum] of Object.entries(addUpCounts(counts, mapping))) {
        const parts = Object.keys(mapping.groups).filter((id) => mapping.groups[id] === broadId);
        const from = parts.length === 0 ? [broadId] : parts;
        expect(from.map((id) => counts[id])).not.toContain(undefined);
        expect(from.reduce((whole, id) => whole + (counts[id] ?? 0), 0)).toBe(sum);
      }
    }),
  );
});
