import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareActions, compareMeasures } from '#domain/compare-plans.ts';
import { type Action } from '#domain/records/action.ts';
import { readReviewFigures } from '#domain/review-figures.ts';

import { aFigure, aReading, aRecord, nextId } from '../support/record-builders.ts';

const removedAt = '2026-11-21T09:00:00.000Z';
type State = Action['status'] | 'removed' | 'absent';

/** An action in each of two states, by one id. */
function anActionTwice(before: State, after: State) {
  const id = nextId();
  const make = (state: State): Action[] => {
    if (state === 'absent') return [];
    if (state === 'removed') return [aRecord('actions', { id, removedAt })];
    return [aRecord('actions', { id, status: state })];
  };
  return { before: make(before), after: make(after) };
}

test.each<[State, State, string | null]>([
  ['in-progress', 'complete', 'done'],
  ['stopped', 'complete', 'done'],
  ['absent', 'complete', 'done'],
  ['complete', 'complete', null],
  ['in-progress', 'stopped', 'stopped'],
  ['stopped', 'stopped', null],
  ['absent', 'not-started', 'added'],
  ['removed', 'in-progress', 'added'],
  ['not-started', 'in-progress', 'stillOpen'],
  ['complete', 'in-progress', 'stillOpen'],
  ['not-started', 'removed', 'removed'],
  ['complete', 'removed', 'removed'],
  ['in-progress', 'absent', 'removed'],
  ['complete', 'absent', null],
  ['removed', 'absent', null],
  ['removed', 'removed', null],
])('an action %s before and %s after is in the list: %s', (was, is, expected) => {
  const { before, after } = anActionTwice(was, is);
  const lists = Object.entries(compareActions(before, after));
  const names = lists.filter(([, actions]) => actions.length > 0).map(([name]) => name);
  expect(names).toEqual(expected === null ? [] : [expected]);
});

test('every action is in one list at the most, and compared with themselves all are as they were', () => {
  const state = fc.constantFrom<State>(
    'not-started',
    'in-progress',
    'complete',
    'stopped',
    'removed',
    'absent',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(state, state), { maxLength: 8 }), (states) => {
      const pairs = states.map(([was, is]) => anActionTwice(was, is));
      const before = pairs.flatMap((pair) => pair.before);
      const after = pairs.flatMap((pair) => pair.after);
      const ids = Object.values(compareActions(before, after)).flatMap((list) =>
        list.map((action) => action.id),
      );
      expect(new Set(ids).size).toBe(ids.length);
      const { done, stopped, added, removed } = compareActions(after, after);
      expect([done, stopped, added, removed].flat()).toEqual([]);
    }),
  );
});

test('a measure moves by its latest readings; without one on either side there is no change', () => {
  const id = nextId();
  const make = (...readings: [string | null, number | null][]) =>
    aRecord('measures', {
      id,
      name: 'Complaints',
      readings: readings.map(([day, value]) => aReading(day, value)),
    });
  const was = make(['2026-06-30', 4], ['2026-03-31', 9], ['2026-09-30', null]);
  const is = make(['2026-06-30', 4], ['2026-12-31', 0], [null, 7]);
  const zero = { day: '2026-12-31', value: 0 };
  const four = { day: '2026-06-30', value: 4 };
  const named = { id, name: 'Complaints', valueUnit: '%' };
  expect(compareMeasures([was], [is])).toEqual([
    { ...named, before: four, after: zero, change: -4 },
  ]);
  expect(compareMeasures([was], [make()])).toEqual([
    { ...named, before: four, after: null, change: null },
  ]);
  expect(compareMeasures([], [is])).toEqual([
    { ...named, before: null, after: zero, change: null },
  ]);
  expect(compareMeasures([{ ...was, removedAt }], [])).toEqual([]);
});

const measure = aRecord('measures', {
  readings: [aReading('2026-03-31', 9), aReading('2026-09-30', 0), aReading('2026-12-31', null)],
  targets: [aFigure('2026-06-30', 5), aFigure('2026-12-31', 3)],
  benchmarks: [
    { id: nextId(), label: 'Neighbours', value: 6, source: '', day: null },
    { id: nextId(), label: 'No figure', value: null, source: '', day: null },
  ],
});
const march = { day: '2026-03-31', value: 9 };
const september = { day: '2026-09-30', value: 0 };
const june = { day: '2026-06-30', value: 5, isDue: true };
const december = { day: '2026-12-31', value: 3, isDue: true };

test.each([
  ['before any reading', '2026-01-01', null, june],
  ['on the day of a reading', '2026-03-31', march, june],
  ['on the day of a target', '2026-06-30', march, june],
  ['between two targets', '2026-07-01', march, december],
  ['after the last target', '2027-01-01', september, { ...december, isDue: false }],
  ['with no day', null, september, december],
])('a review held %s', (_when, heldOn, reading, target) => {
  expect(readReviewFigures(measure, heldOn)).toEqual({
    reading,
    target,
    benchmarks: [{ label: 'Neighbours', value: 6 }],
  });
});

test('a measure with nothing written down gives nothing, never 0', () => {
  const empty = aRecord('measures');
  expect(readReviewFigures(empty, '2026-11-23')).toEqual({
    reading: null,
    target: null,
    benchmarks: [],
  });
});
