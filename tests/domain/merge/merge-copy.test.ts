import { expect, test } from 'vitest';

import { listDifferences } from '#domain/merge/merged-place.ts';

import { CORPORATE_ID } from '../../support/builders.ts';
import { anAssessmentFile } from '../../support/file-builders.ts';
import { aRecord } from '../../support/record-builders.ts';
import { addRow, type Device, type Edit, editFile, mergeInto } from './council-with-copies.ts';

const ACTION = '01940000-0000-7000-8000-aaaaaaaaaaaa';
const sent = anAssessmentFile({
  records: { actions: [aRecord('actions', { id: ACTION, title: 'Train', strandIds: ['race'] })] },
});
const device: Device = { file: sent, mergedPlaces: [] };

const setTitle = (value: string): Edit => ({
  table: 'actions',
  recordId: ACTION,
  place: 'title',
  value,
});
const at = (hour: number) => `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`;

function readAction({ file }: Device) {
  return file.records.actions.find(({ id }) => id === ACTION);
}

test('what only the colleague changed is taken, with who and when', () => {
  const returned = editFile(sent, setTitle('Train all managers'), at(10), 'Bilal');
  const merged = mergeInto(device, { sent, lastMerged: null, returned });
  expect(readAction(merged)).toMatchObject({ title: 'Train all managers', updatedBy: 'Bilal' });
  expect(merged.file.changes.at(-1)).toMatchObject({
    field: 'title',
    from: 'Train',
    to: 'Train all managers',
    changedAt: at(10),
    changedBy: 'Bilal',
  });
});

test('what only the officer changed stays', () => {
  const officer = { ...device, file: editFile(sent, setTitle('Mine'), at(9), 'Officer') };
  const merged = mergeInto(officer, { sent, lastMerged: null, returned: sent });
  expect(readAction(merged)?.title).toBe('Mine');
  expect(merged.mergedPlaces).toEqual([]);
});

test('what both changed keeps the newest and is a difference to settle', () => {
  const officer = { ...device, file: editFile(sent, setTitle('Mine'), at(11), 'Officer') };
  const returned = editFile(sent, setTitle('Theirs'), at(10), 'Bilal');
  const merged = mergeInto(officer, { sent, lastMerged: null, returned });
  expect(readAction(merged)?.title).toBe('Mine');
  expect(listDifferences(merged.mergedPlaces)).toEqual([
    expect.objectContaining({
      id: `actions:${ACTION}:title`,
      versions: [
        { value: 'Mine', at: at(11), by: 'Officer' },
        { value: 'Theirs', at: at(10), by: 'Bilal' },
      ],
    }),
  ]);
});

test('both saying the same is no difference', () => {
  const officer = { ...device, file: editFile(sent, setTitle('Same'), at(11), 'Officer') };
  const returned = editFile(sent, setTitle('Same'), at(10), 'Bilal');
  const merged = mergeInto(officer, { sent, lastMerged: null, returned });
  expect(listDifferences(merged.mergedPlaces)).toEqual([]);
});

test('different fields, members and items of one record are all kept', () => {
  const note = (id: string, text: string) => ({ id, day: null, by: '', text });
  const first = '01940000-0000-7000-8000-cccccccccccc';
  const second = '01940000-0000-7000-8000-dddddddddddd';
  const change = (place: string, value: Edit['value']): Edit => ({ ...setTitle(''), place, value });
  let officer = editFile(sent, change('strandIds+age', true), at(8), 'Officer');
  officer = editFile(officer, change(`log[${first}]`, note(first, 'one')), at(8), 'Officer');
  let returned = editFile(sent, change('strandIds+race', false), at(9), 'Bilal');
  returned = editFile(returned, change(`log[${second}]`, note(second, 'two')), at(9), 'Bilal');
  returned = editFile(returned, change('leadOfficer', 'Bilal'), at(9), 'Bilal');
  const merged = mergeInto({ ...device, file: officer }, { sent, lastMerged: null, returned });
  const action = readAction(merged);
  expect(action?.strandIds).toEqual(['age']);
  expect(action?.log.map(({ text }) => text)).toEqual(['one', 'two']);
  expect(action?.leadOfficer).toBe('Bilal');
  expect(listDifferences(merged.mergedPlaces)).toEqual([]);
});

test('an answer that nobody had given when the part was sent is taken', () => {
  const answer: Edit = {
    table: 'answers',
    recordId: `${CORPORATE_ID}/9.9`,
    place: 'commentary',
    value: 'Done in March',
  };
  const returned = editFile(sent, answer, at(10), 'Bilal');
  const merged = mergeInto(device, { sent, lastMerged: null, returned });
  expect(merged.file.answers.find(({ criterionId }) => criterionId === '9.9')).toMatchObject({
    unitId: CORPORATE_ID,
    commentary: 'Done in March',
    judgement: 'not-started',
  });
});

test('a new record comes with its own history', () => {
  const row = aRecord('actions', { title: 'New' });
  const returned = editFile(
    addRow(sent, 'actions', row),
    { ...setTitle('New, renamed'), recordId: row.id },
    at(10),
    'Bilal',
  );
  const merged = mergeInto(device, { sent, lastMerged: null, returned });
  expect(merged.file.records.actions.map(({ title }) => title)).toEqual(['Train', 'New, renamed']);
  expect(merged.file.changes.map(({ field }) => field)).toEqual(['*', 'title']);
});

test('after a difference was settled, the same copy does not bring it back', () => {
  const officer = { ...device, file: editFile(sent, setTitle('Mine'), at(11), 'Officer') };
  const returned = editFile(sent, setTitle('Theirs'), at(10), 'Bilal');
  const merged = mergeInto(officer, { sent, lastMerged: null, returned });
  const settled = {
    file: editFile(merged.file, setTitle('Settled'), at(12), 'Officer'),
    mergedPlaces: [],
  };
  const again = mergeInto(settled, { sent, lastMerged: returned, returned });
  expect(readAction(again)?.title).toBe('Settled');
  expect(again.mergedPlaces).toEqual([]);
});
