import { expect, test } from 'vitest';

import { readLevers } from '#domain/representation/target-outlook.ts';

import { aRecord, nextId } from '../../support/record-builders.ts';

const lever = (figures: object) => ({
  id: nextId(),
  name: '',
  growthPercent: 0,
  leavingPercent: 12,
  groupLeavingPercent: null,
  starterPercent: 10,
  ...figures,
});
const target = (figures: object) =>
  aRecord('representationTargets', {
    value: 15,
    valueKind: 'share',
    day: '2031-03-31',
    ...figures,
  });
const latest = {
  headcountId: nextId(),
  day: '2026-03-31',
  period: '2025/26',
  count: 80,
  knownCount: 1000,
  headcount: 2500,
  share: 0.08,
};

test('levers stand side by side: percent become rates, and the whole headcount has starters', () => {
  const levers = [lever({}), lever({ starterPercent: 25 }), lever({ groupLeavingPercent: 20 })];
  const [low, high, leaving] = readLevers(target({ levers }), latest);
  expect(low).toMatchObject({
    lever: levers[0],
    outlook: { answer: { kind: 'only-if', need: { startersAYear: 300, ofGroupAYear: 69 } } },
  });
  expect(high).toMatchObject({ outlook: { answer: { kind: 'reached', day: '2031-03-31' } } });
  const shareOf = (each: typeof low) =>
    each?.kind === 'known' ? (each.outlook.points.at(-1)?.share ?? 0) : 0;
  expect(shareOf(leaving)).toBeLessThan(shareOf(low));
});

test('a lever says what it lacks; without the share of starters it says what it takes', () => {
  const levers = [
    lever({ growthPercent: null, leavingPercent: null }),
    lever({ starterPercent: null }),
  ];
  expect(readLevers(target({ levers }), latest)).toMatchObject([
    { kind: 'missing', missing: ['growth of the headcount', 'leavers, of everybody else'] },
    { kind: 'known', outlook: { chance: null, answer: { kind: 'only-if', otherwise: null } } },
  ]);
});

test('without a value, a day, or anybody known there is nothing to start from', () => {
  const levers = [lever({})];
  expect(readLevers(target({ levers, value: null }), latest)).toEqual([]);
  expect(readLevers(target({ levers, day: null }), latest)).toEqual([]);
  expect(readLevers(target({ levers }), undefined)).toEqual([]);
  expect(readLevers(target({ levers }), { ...latest, count: 0, knownCount: 0 })).toEqual([]);
});

test('a day more than a hundred years on is a slip of the keyboard', () => {
  expect(readLevers(target({ levers: [lever({})], day: '2206-03-31' }), latest)).toMatchObject([
    { kind: 'missing', missing: ['a day within 100 years'] },
  ]);
});
