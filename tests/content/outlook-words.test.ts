import { expect, test } from 'vitest';

import { describeAnswer, describeMilestones } from '#content/outlook-words.ts';
import { type OutlookAnswer } from '#domain/representation/feasibility-answer.ts';

const need = { starterShare: 0.2282, startersAYear: 1200, ofGroupAYear: 274 };
const takes = '22.8% of all who start are from the group: about 274 of 1,200 a year.';
const never = 'not-even-all-starters';

test.each<[OutlookAnswer, string]>([
  [{ kind: 'day-passed' }, 'Its day has passed, and it is not reached.'],
  [
    { kind: 'reached', day: '2031-03-31', need },
    'Reached by 31 March 2031, if every year is as assumed.',
  ],
  [{ kind: 'only-if', need, otherwise: null }, `Reached only if ${takes}`],
  [
    { kind: 'only-if', need, otherwise: { kind: 'creeps-up-to', limit: 0.1 } },
    `Reached only if ${takes} As assumed the share creeps up to 10.0% and goes no further.`,
  ],
  [
    { kind: 'only-if', need, otherwise: { kind: 'falls-to', limit: 0.05, isLeavingFaster: true } },
    `Reached only if ${takes} As assumed the share falls, in the end to 5.0%, because the group leaves faster than others.`,
  ],
  [
    { kind: 'only-if', need, otherwise: { kind: 'later', day: '2033-03-31' } },
    `Reached only if ${takes} As assumed it is reached later, by 31 March 2033.`,
  ],
  [{ kind: 'reached-already', isKept: null, toKeep: null }, 'Reached already.'],
  [
    { kind: 'reached-already', isKept: false, toKeep: need },
    `Reached already. As assumed it is expected to be missed on its day. It is kept if ${takes}`,
  ],
  [
    { kind: 'already-above', isKept: true, toKeep: null },
    'Reached already, by a whole person or more: a higher target could be set. It is expected to be met on its day too, if every year is as assumed.',
  ],
  [
    { kind: 'never', why: never, best: { share: 0.344, groupCount: 344 }, laterDay: '2032-03-31' },
    'Cannot be reached by then: even if all who start were from the group it would come to 34.4%. It could be reached by 31 March 2032 at the earliest. Set a later day or a nearer target.',
  ],
])('%j', (answer, words) => {
  expect(describeAnswer(answer, 'share')).toBe(words);
});

test('a number of people is answered in people', () => {
  const best = { share: 0.344, groupCount: 343.9 };
  expect(
    describeAnswer({ kind: 'never', why: never, best, laterDay: null }, 'headcount'),
  ).toContain('344 people. Set a nearer target.');
});

test('milestones are listed as the target is written; none is nothing said', () => {
  const outlook = {
    points: [],
    targetShare: 0.15,
    chance: null,
    answer: { kind: 'day-passed' } as const,
  };
  const milestones = [
    { day: '2027-03-31', value: 9.8 },
    { day: '2028-03-31', value: 11.3 },
  ];
  expect(describeMilestones({ ...outlook, milestones }, 'share')).toContain(
    '9.8% by 31 March 2027; 11.3% by 31 March 2028',
  );
  expect(describeMilestones({ ...outlook, milestones: [] }, 'share')).toBeNull();
});
