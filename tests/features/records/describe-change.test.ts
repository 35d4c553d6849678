import { expect, test } from 'vitest';

import { type Change, changeSchema } from '#domain/change.ts';
import { describeChange } from '#features/records/describe-change.ts';

import { ASSESSMENT_ID, HOUSING_ID } from '../../support/builders.ts';

type Made = Partial<Pick<Change, 'table' | 'field' | 'from' | 'to'>>;

function describe(change: Made) {
  return describeChange(
    changeSchema.parse({
      id: 'one',
      assessmentId: ASSESSMENT_ID,
      table: 'actions',
      recordId: HOUSING_ID,
      field: 'title',
      from: '',
      to: '',
      changedAt: '2026-11-23T09:00:00.000Z',
      changedBy: 'Siân Price',
      ...change,
    }),
    (target, id) => (target === 'strands' ? 'Race' : `${target} ${id}`),
  );
}

test.each<[string, Made]>([
  ['Added', { field: '*', from: null, to: { title: 'Train' } }],
  ['Removed', { field: 'removedAt', from: null, to: '2026-11-23T09:00:00.000Z' }],
  ['Brought back', { field: 'removedAt', from: '2026-11-23T09:00:00.000Z', to: null }],
  ['Confirmed again', { table: 'answers', field: 'confirmAgain', from: true, to: false }],
])('“%s” is a change of the whole record, without an earlier text to put back', (what, change) => {
  expect(describe(change)).toEqual({ what, from: '', to: '', isRestorable: false });
});

const verdict = { judgement: 'not-applicable', notApplicableReason: 'No such service' };
const reading = { id: HOUSING_ID, period: 'Quarter 1', day: null, value: 0, note: '' };

test.each<[what: string, from: string, to: string, Made]>([
  ['Title', 'Nothing', 'Train', { field: 'title', from: '', to: 'Train' }],
  ['Due date', '31 March 2027', 'Nothing', { field: 'dueOn', from: '2027-03-31', to: null }],
  ['Cost in pounds', 'Nothing', '0', { field: 'costPounds', from: null, to: 0 }],
  ['Status', 'Not started', 'Stopped', { field: 'status', from: 'not-started', to: 'stopped' }],
  ['Reason for removing', 'Nothing', 'Twice', { field: 'removalReason', from: '', to: 'Twice' }],
  ['Strands: Race', 'No', 'Yes', { field: 'strandIds+race', from: false, to: true }],
  [
    'Criteria it serves: criteria 1.X.01',
    'Yes',
    'No',
    { field: 'criterionIds+1.X.01', from: true, to: false },
  ],
  [
    'Who was asked: Staff networks',
    'No',
    'Yes',
    { table: 'consultations', field: 'consultees+staff-networks', from: false, to: true },
  ],
  [
    'Readings',
    'Nothing',
    'Quarter 1, 0',
    { table: 'measures', field: `readings[${HOUSING_ID}]`, from: null, to: reading },
  ],
  [
    'Targets',
    'Empty',
    'Nothing',
    {
      table: 'measures',
      field: `targets[${HOUSING_ID}]`,
      from: { id: HOUSING_ID, day: null, value: null },
      to: null,
    },
  ],
  [
    'Readings: Last day of the period',
    'Nothing',
    '30 June 2026',
    { table: 'measures', field: `readings[${HOUSING_ID}].day`, from: null, to: '2026-06-30' },
  ],
  [
    'Progress log: Note',
    'Half',
    'Half trained',
    { field: `log[${HOUSING_ID}].text`, from: 'Half', to: 'Half trained' },
  ],
  [
    'File',
    'Nothing',
    'policy.pdf',
    {
      table: 'evidence',
      field: `fileVersions[${HOUSING_ID}]`,
      from: null,
      to: { id: HOUSING_ID, sha256: 'ab', fileName: 'policy.pdf', mediaType: '', sizeBytes: 12 },
    },
  ],
  [
    'Judgement',
    'In progress',
    'Met',
    { table: 'answers', field: 'judgement', from: 'in-progress', to: 'met' },
  ],
  [
    'Commentary',
    'Nothing',
    'Done',
    { table: 'answers', field: 'commentary', from: '', to: 'Done' },
  ],
  [
    'Judgement of a strand: Race',
    'Met',
    'Not applicable, No such service',
    {
      table: 'answers',
      field: 'strandVerdicts.race',
      from: { judgement: 'met', notApplicableReason: '' },
      to: verdict,
    },
  ],
  [
    'Judgement of a strand: Race',
    'Not applicable, No such service',
    'Nothing',
    { table: 'answers', field: 'strandVerdicts.age', from: verdict, to: null },
  ],
])('%s: from “%s” to “%s”', (what, from, to, change) => {
  // the reason alone would change without the record coming back
  const isRestorable = change.field !== 'removalReason';
  expect(describe(change)).toEqual({ what, from, to, isRestorable });
});

test('a place that is no longer a field keeps its name and its value', () => {
  expect(describe({ field: 'oldName', from: 'a', to: 'b' })).toMatchObject({
    what: 'oldName',
    from: 'a',
    to: 'b',
  });
});
