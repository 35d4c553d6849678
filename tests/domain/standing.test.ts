import { expect, test } from 'vitest';

import { readStanding, readStrandStanding } from '#domain/standing.ts';

import { anAnswer, HOUSING_ID } from '../support/builders.ts';

const notApplicable = (reason: string) => ({
  judgement: 'not-applicable' as const,
  notApplicableReason: reason,
});

test.each([
  ['no answer', undefined, 'not-started'],
  ['met', 'met', 'met'],
  ['in progress', 'in-progress', 'in-progress'],
  ['not applicable with its reason', notApplicable('We run no such service'), 'not-applicable'],
  ['not applicable without a reason', notApplicable(''), 'reason-missing'],
  ['not applicable with blanks for a reason', notApplicable(' \n'), 'reason-missing'],
] as const)('%s', (_name, content, standing) => {
  const answer = content === undefined ? undefined : anAnswer(HOUSING_ID, '1.Y.01', content);
  expect(readStanding(answer, ['age', 'race'])).toBe(standing);
});

test('a strand judged differently has its own standing and the others keep the answer’s', () => {
  const answer = anAnswer(HOUSING_ID, '1.Y.01', {
    judgement: 'met',
    strandVerdicts: { age: { judgement: 'in-progress', notApplicableReason: '' } },
  });
  expect(readStrandStanding(answer, 'age')).toBe('in-progress');
  expect(readStrandStanding(answer, 'race')).toBe('met');
  expect(readStanding(answer, ['age', 'race'])).toBe('in-progress');
});

test('a strand out of scope does not hold an answer back', () => {
  const answer = anAnswer(HOUSING_ID, '1.Y.01', {
    judgement: 'met',
    strandVerdicts: { age: { judgement: 'not-started', notApplicableReason: '' } },
  });
  expect(readStanding(answer, ['race'])).toBe('met');
});

test('met for one strand and not applicable for the other leaves nothing to do', () => {
  const answer = anAnswer(HOUSING_ID, '1.Y.01', {
    judgement: 'met',
    strandVerdicts: { age: notApplicable('Nobody under 18 is served') },
  });
  expect(readStanding(answer, ['age', 'race'])).toBe('met');
});
