import { expect, test } from 'vitest';

import { type Change, changeSchema } from '#domain/change.ts';
import { describeStep } from '#features/records/describe-step.ts';

import { ASSESSMENT_ID, HOUSING_ID } from '../../support/builders.ts';

function aChange(change: Partial<Change>): Change {
  return changeSchema.parse({
    id: 'one',
    assessmentId: ASSESSMENT_ID,
    table: 'actions',
    recordId: HOUSING_ID,
    field: 'title',
    from: '',
    to: 'x',
    changedAt: '2026-11-23T09:00:00.000Z',
    changedBy: 'Siân Price',
    ...change,
  });
}

test.each<[words: string, Partial<Change>[]]>([
  ['', []],
  ['“Train” (title)', [{}]],
  ['“Train” (added)', [{ field: '*', from: null, to: { title: 'Train' } }]],
  [
    '“Train” (removed)',
    [{ field: 'removalReason' }, { field: 'removedAt', from: null, to: '2026-11-23' }],
  ],
  ['“Train” (title and due date)', [{}, { field: 'dueOn', from: null, to: '2027-03-31' }]],
  ['“Train” (strands)', [{ field: 'strandIds+race' }, { field: 'strandIds+age' }]],
  ['“Train” (4 fields)', ['title', 'dueOn', 'status', 'priority'].map((field) => ({ field }))],
  [
    '“Train” (priority) and 2 more records',
    ['a', 'b', 'c', 'c'].map((recordId) => ({ recordId, field: 'priority' })),
  ],
  ['a service', [{ table: 'units', field: 'name' }]],
  ['details of the assessment', [{ table: 'assessments', field: 'councilName' }]],
])('what was changed together is “%s”', (words, changes) => {
  expect(describeStep(changes.map(aChange), '“Train”')).toBe(words);
});
