import { describe, expect, test } from 'vitest';

import { findCountFaults } from '#domain/representation/count-faults.ts';
import { type CountedPeople } from '#domain/representation/counted-people.ts';

import { fineScheme } from './scheme-examples.ts';

/** Red, orange and blue, in people, without a stated total unless one is given. */
const faultsOf = (counts: CountedPeople['counts'], changes: Partial<CountedPeople> = {}) =>
  findCountFaults({
    scheme: fineScheme,
    counts,
    statedTotal: null,
    countedIn: 'people',
    ...changes,
  });
const sound = { red: 10, orange: 20, blue: 30, 'prefer-not-to-say': 3, 'not-known': 2 };

test('a count that adds up has no fault, and nothing is said of one nobody has filled in', () => {
  expect(faultsOf(sound, { statedTotal: 65 })).toEqual([]);
  expect(faultsOf({}, { statedTotal: 65 })).toEqual([]);
});

describe('the total', () => {
  test('more or fewer than the total stated is told with both figures', () => {
    expect(faultsOf(sound, { statedTotal: 64 })).toEqual([
      { kind: 'more-than-total', sum: 65, statedTotal: 64 },
    ]);
    expect(faultsOf(sound, { statedTotal: 66 })).toEqual([
      { kind: 'less-than-total', sum: 65, statedTotal: 66 },
    ]);
  });

  test('fewer is no fault while somebody may still be missing: the silent, or a group', () => {
    const { 'not-known': _, ...withoutNotKnown } = sound;
    expect(faultsOf(withoutNotKnown, { statedTotal: 66 })).toEqual([]);
    expect(faultsOf(withoutNotKnown, { statedTotal: 62 })).toEqual([
      { kind: 'more-than-total', sum: 63, statedTotal: 62 },
    ]);
    const { blue: __, ...withoutBlue } = sound;
    expect(faultsOf(withoutBlue, { statedTotal: 66 }).map(({ kind }) => kind)).toEqual([
      'groups-not-counted',
    ]);
  });

  test('full-time equivalents may be apart by what rounding each to a tenth can make', () => {
    const equivalents = { ...sound, red: 10.3 };
    const countedIn = 'full-time-equivalents';
    expect(faultsOf(equivalents, { countedIn, statedTotal: 65 })).toEqual([]);
    expect(faultsOf(equivalents, { countedIn, statedTotal: 64.9 })).toEqual([
      { kind: 'more-than-total', sum: 65.3, statedTotal: 64.9 },
    ]);
  });
});

test('groups without a figure are named', () => {
  expect(faultsOf({ red: 1 })).toEqual([
    { kind: 'groups-not-counted', groupIds: ['orange', 'blue'] },
  ]);
});

test('figures under ids that the scheme does not have are named', () => {
  expect(faultsOf({ ...sound, green: 4 })).toEqual([
    { kind: 'figures-of-no-group', ids: ['green'] },
  ]);
});

test.each([-1, 100_000_001, Number.NaN, Infinity])('%d people cannot be', (figure) => {
  expect(faultsOf({ ...sound, red: figure })).toEqual([
    { kind: 'impossible-figure', id: 'red', figure },
  ]);
  expect(faultsOf(sound, { statedTotal: figure })[0]).toEqual({
    kind: 'impossible-figure',
    id: null,
    figure,
  });
});

test('a part of a person is a fault among people and none among full-time equivalents', () => {
  const parts = { ...sound, 'not-known': 2.5 };
  expect(faultsOf(parts, { statedTotal: 65.5 })).toEqual([
    { kind: 'part-of-a-person', id: 'not-known', figure: 2.5 },
    { kind: 'part-of-a-person', id: null, figure: 65.5 },
  ]);
  expect(faultsOf(parts, { statedTotal: 65.5, countedIn: 'full-time-equivalents' })).toEqual([]);
});
