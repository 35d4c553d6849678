import { expect, test } from 'vitest';

import { type Headcounts, type Percents } from '#domain/representation/group-scheme.ts';
import { readProfile } from '#domain/representation/profile.ts';
import { isShort, shortRules } from '#domain/representation/utilisation.ts';

import { fineScheme } from './scheme-examples.ts';

/** Whether red is short by each rule, in the order of the rules. */
function judge(counts: Headcounts, benchmark: Percents | null) {
  const { groups } = readProfile({ scheme: fineScheme, counts, statedTotal: null, benchmark });
  return Object.fromEntries(
    shortRules.map((rule) => [rule, groups[0] && isShort(groups[0], rule)]),
  );
}

// targets.md §6, O16: 16 of 68 against 26.8%, 2.2 people: a goal under the whole-person rule
test('O16: more than two people short is short, though not below four fifths and not beyond chance', () => {
  expect(judge({ red: 16, orange: 20, blue: 32 }, { red: 26.8 })).toEqual({
    'whole-person': true,
    any: true,
    'four-fifths': false,
    'four-fifths-and-person': false,
    chance: false,
  });
});

// O17: 23% against 25% is 92%: no goal under the 80% rule
test('O17: 92% of the benchmark is not below four fifths', () => {
  const result = judge({ red: 23, orange: 30, blue: 47 }, { red: 25 });
  expect(result).toMatchObject({ 'four-fifths': false, 'whole-person': true, any: true });
});

test('a whole person short is short, less than one is not', () => {
  expect(judge({ red: 9, orange: 41, blue: 50 }, { red: 10 })['whole-person']).toBe(true);
  expect(judge({ red: 9, orange: 41, blue: 50 }, { red: 9.99 })).toMatchObject({
    'whole-person': false,
    any: true,
  });
});

test('below four fifths by less than a person is short by the one rule and not by the joined one', () => {
  // 1 of 30 against 5%: 1.5 expected
  expect(judge({ red: 1, orange: 12, blue: 17 }, { red: 5 })).toMatchObject({
    'four-fifths': true,
    'four-fifths-and-person': false,
  });
});

test('a gap that chance seldom makes is short by the last rule; too many never are', () => {
  const few = judge({ red: 10, orange: 30, blue: 60 }, { red: 25, orange: 25, blue: 50 });
  expect(few).toMatchObject({ chance: true });
  const many = judge({ red: 60, orange: 30, blue: 10 }, { red: 25, orange: 25, blue: 50 });
  expect(Object.values(many)).toEqual([false, false, false, false, false]);
});

test('without a benchmark, a count or a test there is nothing to judge by', () => {
  const nothing = shortRules.map(() => null);
  expect(Object.values(judge({ red: 10, orange: 30, blue: 60 }, null))).toEqual(nothing);
  expect(Object.values(judge({ red: 10, blue: 60 }, { red: 25 }))).toEqual(nothing);
  const parts = judge({ red: 10.5, orange: 30, blue: 59.5 }, { red: 25 });
  expect(parts).toMatchObject({ chance: null, 'whole-person': true });
});
