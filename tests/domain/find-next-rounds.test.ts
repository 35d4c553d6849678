import { expect, test } from 'vitest';

import { findNextRounds } from '#domain/find-next-rounds.ts';

import { anAssessment } from '../support/builders.ts';

// 1 April 2026 to 31 March 2027, so the next round begins on 1 April 2027
const current = anAssessment();
const next = {
  id: '01930000-0000-7000-8000-000000000002',
  periodStart: '2027-04-01',
  periodEnd: '2028-03-31',
};

test.each<[string, Parameters<typeof anAssessment>[0], number]>([
  ['the next year of the same council', next, 1],
  ['the same, archived', { ...next, archivedAt: '2026-11-23T09:00:00.000Z' }, 1],
  [
    'a period changed by hand that ends on the next round’s first day',
    { ...next, periodStart: '2026-10-01', periodEnd: '2027-04-01' },
    1,
  ],
  [
    'a period that begins on its last day',
    { ...next, periodStart: '2028-03-31', periodEnd: '2029-03-31' },
    1,
  ],
  [
    'a period that ends the day before',
    { ...next, periodStart: '2026-04-01', periodEnd: '2027-03-31' },
    0,
  ],
  [
    'a period that begins the day after',
    { ...next, periodStart: '2028-04-01', periodEnd: '2029-03-31' },
    0,
  ],
  ['another council', { ...next, councilName: 'Othertown' }, 0],
  ['another framework', { ...next, frameworkId: 'other' }, 0],
  ['one that is deleted', { ...next, deletedAt: '2026-11-23T09:00:00.000Z' }, 0],
  ['the assessment itself', { periodEnd: '2027-03-31' }, 0],
])('%s is the next round already: %o', (_, other, count) => {
  expect(findNextRounds(current, [current, anAssessment(other)])).toHaveLength(count);
});
