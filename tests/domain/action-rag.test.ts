import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { isDueSoon, type Rag, readRag } from '#domain/action-rag.ts';
import { addDays } from '#domain/day-arithmetic.ts';
import { actionStatusSchema } from '#domain/records/action.ts';

const today = '2026-11-23';

test.each<[string, Parameters<typeof readRag>[0], Rag]>([
  ['complete, though its date has passed', action('complete', null, '2026-01-01'), 'complete'],
  ['stopped', action('stopped', null, '2026-01-01'), 'stopped'],
  ['due yesterday', action('in-progress', null, '2026-11-22'), 'red'],
  ['due today is not late', action('in-progress', null, today), 'green'],
  ['due today and not started', action('not-started', null, today), 'amber'],
  [
    'due in 30 days (23 December) and not started',
    action('not-started', null, '2026-12-23'),
    'amber',
  ],
  ['due in 31 days and not started', action('not-started', null, '2026-12-24'), 'green'],
  ['to start yesterday, not started', action('not-started', '2026-11-22', '2027-03-31'), 'amber'],
  ['to start today, not started', action('not-started', today, '2027-03-31'), 'green'],
  ['late to start and without a due date', action('not-started', '2026-11-22', null), 'amber'],
  ['in progress without a due date', action('in-progress', null, null), 'no-due-date'],
])('%s', (_name, given, rag) => {
  expect(readRag(given, today)).toBe(rag);
});

test('an open action turns red on the day after its due date and never goes back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...actionStatusSchema.options),
      fc.integer({ min: -400, max: 400 }),
      fc.integer({ min: 1, max: 400 }),
      (status, dueInDays, laterDays) => {
        const dueOn = addDays(today, dueInDays);
        const given = action(status, null, dueOn);
        const isOpen = status === 'in-progress' || status === 'not-started';
        expect(readRag(given, addDays(dueOn, laterDays)) === 'red').toBe(isOpen);
        expect(readRag(given, dueOn)).not.toBe('red');
        expect(isDueSoon(given, dueOn)).toBe(isOpen);
      },
    ),
  );
});

function action(
  status: (typeof actionStatusSchema.options)[number],
  startOn: string | null,
  dueOn: string | null,
) {
  return { status, startOn, dueOn };
}
