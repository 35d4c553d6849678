import { expect, test } from 'vitest';

import { countScrutiny } from '#domain/scrutiny-count.ts';

import { aFramework, anAnswer, HOUSING_ID, threeUnits } from '../support/builders.ts';
import { aRecord } from '../support/record-builders.ts';

const answerKey = `${HOUSING_ID}/1.Y.01`;
const answers = [
  anAnswer(HOUSING_ID, '1.Y.01', 'met'),
  anAnswer(HOUSING_ID, '2.Y.01', 'in-progress'),
];
const agree = aRecord('scrutiny', { answerKey, verdict: 'agree' });
const open = aRecord('scrutiny', { answerKey, verdict: 'challenge' });
const settled = aRecord('scrutiny', { answerKey, verdict: 'challenge', settledOn: '2026-11-01' });
const untouched = aRecord('scrutiny', { answerKey, verdict: 'not-looked-at' });

// claims, agreed, challenged, not looked at
test.each([
  ['nothing said', [], [1, 0, 0, 1]],
  ['a record that says not looked at', [untouched], [1, 0, 0, 1]],
  ['agreed', [agree], [1, 1, 0, 0]],
  ['challenged', [open], [1, 0, 1, 0]],
  ['agreed by one, challenged by another', [agree, open], [1, 0, 1, 0]],
  ['agreed, and an earlier challenge settled', [agree, settled], [1, 1, 0, 0]],
  ['only a settled challenge: nobody agreed', [settled], [1, 0, 0, 0]],
] as const)('one claim: %s', (_name, scrutiny, expected) => {
  const count = countScrutiny(aFramework(), threeUnits(), answers, ['age', 'race'], scrutiny);
  expect([
    count.claimCount,
    count.agreedCount,
    count.challengedCount,
    count.notLookedAt.length,
  ]).toEqual(expected);
});
