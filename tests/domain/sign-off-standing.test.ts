import { expect, test } from 'vitest';

import { type AssessmentFile } from '#domain/assessment-file.ts';
import { assessmentIdSchema } from '#domain/assessment.ts';
import { type RecordsByKind } from '#domain/records/record-kinds.ts';
import { readSignOffStanding } from '#domain/sign-off-standing.ts';

import { anAssessment } from '../support/builders.ts';
import { anAssessmentFile, aSnapshot } from '../support/file-builders.ts';
import { aRecord } from '../support/record-builders.ts';

const officer = aRecord('signOffs', { position: 0, role: 'Officer', signedOn: '2026-11-20' });
const leader = aRecord('signOffs', { position: 1, role: 'Leader', signedOn: '2026-11-21' });
const action = aRecord('actions', { title: 'Train managers', strandIds: ['age', 'race'] });
const otherId = assessmentIdSchema.parse('01930000-0000-7000-8000-0000000000ff');

function aSignedFile(records: Partial<RecordsByKind> = {}): AssessmentFile {
  const signed = { actions: [action], signOffs: [officer, leader], ...records };
  const file = anAssessmentFile({ records: signed });
  const byHand = aSnapshot(file, { reason: 'by-hand' });
  return { ...file, snapshots: [byHand, aSnapshot(file)] };
}

const withActions = (file: AssessmentFile, actions: RecordsByKind['actions']): AssessmentFile => ({
  ...file,
  records: { ...file.records, actions: [...actions] },
});

test('what is as it was when the last step was signed is signed off, by that step and snapshot', () => {
  const standing = readSignOffStanding(aSignedFile());
  expect(standing).toMatchObject({
    kind: 'signed',
    snapshotNumber: 2,
    lastStep: { role: 'Leader', signedOn: '2026-11-21' },
  });
});

test('without steps, or with one that is not signed, it is not signed off', () => {
  expect(readSignOffStanding(anAssessmentFile()).kind).toBe('unsigned');
  const half = { signOffs: [officer, { ...leader, signedOn: null }] };
  expect(readSignOffStanding(aSignedFile(half)).kind).toBe('unsigned');
});

test('what was signed has to be kept and readable', () => {
  const file = aSignedFile();
  expect(readSignOffStanding({ ...file, snapshots: [] }).kind).toBe('no-snapshot');
  const byHand = file.snapshots.filter(({ reason }) => reason === 'by-hand');
  expect(readSignOffStanding({ ...file, snapshots: byHand }).kind).toBe('no-snapshot');
  const broken = [aSnapshot(file, { content: '{}' })];
  expect(readSignOffStanding({ ...file, snapshots: broken }).kind).toBe('no-snapshot');
});

test.each<[string, (file: AssessmentFile) => AssessmentFile]>([
  ['a changed answer', (file) => ({ ...file, answers: file.answers.slice(1) })],
  [
    'one word in a commentary',
    (file) => ({
      ...file,
      answers: file.answers.map((answer, index) =>
        index === 0 ? { ...answer, commentary: 'New' } : answer,
      ),
    }),
  ],
  ['a changed action', (file) => withActions(file, [{ ...action, title: 'Train all' }])],
  ['a new action', (file) => withActions(file, [action, aRecord('actions')])],
  [
    'a removed action',
    (file) => withActions(file, [{ ...action, removedAt: '2026-11-22T09:00:00Z' }]),
  ],
  [
    'a renamed council',
    (file) => ({ ...file, assessment: anAssessment({ councilName: 'Other' }) }),
  ],
])('%s makes it a draft again', (_name, change) => {
  expect(readSignOffStanding(change(aSignedFile())).kind).toBe('changed');
});

test('what is put back, and who touched it when, leaves it signed off; so do crest and colour', () => {
  const file = aSignedFile();
  const touched = { ...action, updatedAt: '2026-11-23T12:00:00.000Z', updatedBy: 'Jo' };
  const undone = { ...aRecord('actions'), removedAt: '2026-11-22T09:00:00Z' };
  expect(readSignOffStanding(withActions(file, [undone, touched])).kind).toBe('signed');
  const assessment = anAssessment({
    accentColour: '#5b2a86',
    crestAlternative: 'A kite',
    archivedAt: '2026-11-24T09:00:00Z',
  });
  expect(readSignOffStanding({ ...file, assessment }).kind).toBe('signed');
});

test('a copy, whose rows belong to another assessment, is as signed as its original', () => {
  const file = aSignedFile();
  const move = <Row extends object>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, assessmentId: otherId }));
  const copy = {
    ...file,
    assessment: { ...file.assessment, id: otherId },
    units: move(file.units),
    answers: move(file.answers).toReversed(),
    records: {
      ...file.records,
      actions: move(file.records.actions),
      signOffs: move(file.records.signOffs),
    },
    snapshots: move(file.snapshots),
  };
  expect(readSignOffStanding(copy).kind).toBe('signed');
});

test('a snapshot of an older format still says what was signed', () => {
  const file = aSignedFile();
  const {
    crest: _crest,
    crestAlternative: _words,
    accentColour: _colour,
    ...old
  } = file.assessment;
  const { colleagues: _colleagues, ...rest } = file;
  const content = JSON.stringify({ ...rest, formatVersion: 3, assessment: old, snapshots: [] });
  expect(readSignOffStanding({ ...file, snapshots: [aSnapshot(file, { content })] }).kind).toBe(
    'signed',
  );
});
