import { describe, expect, test } from 'vitest';

import { findCountChanges } from '#domain/representation/count-changes.ts';
import { type CountedPeople } from '#domain/representation/counted-people.ts';

import { fineScheme } from './scheme-examples.ts';

const count = (counts: CountedPeople['counts'], statedTotal: number | null = null) =>
  ({ scheme: fineScheme, counts, statedTotal, countedIn: 'people' }) as const;
const last = { red: 20, orange: 60, blue: 120, 'prefer-not-to-say': 30, 'not-known': 20 };
const changesTo = (counts: CountedPeople['counts']) => findCountChanges(count(last), count(counts));

test('a year like the last is nothing to look at', () => {
  expect(changesTo(last)).toEqual([]);
  expect(changesTo({ ...last, red: 24, orange: 55 })).toEqual([]);
});

describe('the headcount', () => {
  test('a change of exactly a fifth is none, one of more is', () => {
    expect(findCountChanges(count({}, 1000), count({}, 1200))).toEqual([]);
    expect(findCountChanges(count({}, 1000), count({}, 1201))).toMatchObject([
      { kind: 'headcount-changed', before: 1000, after: 1201 },
    ]);
    const [change] = findCountChanges(count({}, 1000), count({}, 700));
    expect(change).toEqual({
      kind: 'headcount-changed',
      before: 1000,
      after: 700,
      changePercent: -30,
    });
  });

  test('from nobody, or without a figure, no change can be told', () => {
    expect(findCountChanges(count({}, 0), count({}, 700))).toEqual([]);
    expect(findCountChanges(count({}), count({}, 700))).toEqual([]);
  });
});

describe('a group', () => {
  test('that is not counted any more is named', () => {
    const { red: _, 'not-known': __, ...rest } = last;
    expect(changesTo(rest)).toEqual([{ kind: 'no-longer-counted', ids: ['red', 'not-known'] }]);
  });

  test('that fell to nobody is told, unless it was only a few', () => {
    expect(changesTo({ ...last, red: 0, orange: 80 })).toEqual([
      { kind: 'group-fell-to-nobody', id: 'red', before: 20 },
    ]);
    const few = { ...last, red: 4, orange: 76 };
    expect(findCountChanges(count(few), count({ ...few, red: 0, orange: 80 }))).toEqual([]);
  });

  test('that jumped up or down is told', () => {
    expect(changesTo({ ...last, red: 32, orange: 48 })).toEqual([
      { kind: 'group-jumped', id: 'red', before: 20, after: 32 },
    ]);
    expect(changesTo({ ...last, red: 10, orange: 70 })).toEqual([
      { kind: 'group-jumped', id: 'red', before: 20, after: 10 },
    ]);
  });

  test('that grew as everybody did has not jumped', () => {
    const twice = Object.fromEntries(Object.entries(last).map(([id, figure]) => [id, figure * 2]));
    expect(changesTo(twice).map(({ kind }) => kind)).toEqual(['headcount-changed']);
  });
});

describe('the declaration rate', () => {
  // 200 of 250 known, then 240: all 40 more in red
  test('shares that better declaration alone could have moved are named', () => {
    const changes = changesTo({ ...last, red: 60, 'prefer-not-to-say': 5, 'not-known': 5 });
    expect(changes).toContainEqual({
      kind: 'declaration-changed',
      rateBefore: 0.8,
      rateAfter: 0.96,
      movedIds: ['red', 'orange', 'blue'],
    });
  });

  test('one that moved without moving a share is nothing to look at', () => {
    const more = { red: 24, orange: 72, blue: 144, 'prefer-not-to-say': 5, 'not-known': 5 };
    expect(changesTo(more)).toEqual([]);
  });

  test('a share that moved further than the silent could move it is not named', () => {
    const before = { red: 0, orange: 100, blue: 100, 'prefer-not-to-say': 20, 'not-known': 0 };
    const after = { red: 100, orange: 50, blue: 65, 'prefer-not-to-say': 5, 'not-known': 0 };
    const kinds = findCountChanges(count(before), count(after)).map(({ kind }) => kind);
    expect(kinds).not.toContain('declaration-changed');
  });
});
