import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Action } from '#domain/records/action.ts';
import { noRecords, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { buildSheets } from '#features/documents/build-sheets.ts';
import { listDeadlines } from '#features/documents/deadlines.ts';
import { type Sheet } from '#features/documents/sheet.ts';

import {
  aFramework,
  anAnswer,
  aRecordAllMet,
  HOUSING_ID,
  withAnswers,
} from '../../support/builders.ts';
import { aFigure, aReading, aRecord, nextId } from '../../support/record-builders.ts';
import { aStoredAssessment } from '../../support/stored-builder.ts';

const TODAY = '2026-11-23';
const removedAt = '2026-11-21T09:00:00.000Z';

function sheetsOf(records: Partial<RecordsByKind>, record = aRecordAllMet()) {
  const { answers } = record;
  const stored = aStoredAssessment({ answers, records: { ...noRecords, ...records } });
  return buildSheets(stored, aFramework(), TODAY);
}

/** The cells of each row of one sheet under their headings. */
function readSheet(sheets: readonly Sheet[], name: string): Record<string, unknown>[] {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet "${name}"`);
  return sheet.rows.map((row) =>
    Object.fromEntries(sheet.columns.map(({ head }, index) => [head, row[index]])),
  );
}

test('an action’s row has its words, its day and cost as they are, and its colour for today', () => {
  const objective = aRecord('objectives', { title: 'Fair lettings' });
  const late = aRecord('actions', {
    title: 'Train the lettings team',
    dueOn: '2026-11-22',
    costPounds: 1200.5,
    unitId: HOUSING_ID as Action['unitId'],
    strandIds: ['race', 'age'],
    criterionIds: ['1.Y.01'],
    objectiveIds: [objective.id],
    status: 'in-progress',
    log: [{ id: nextId(), day: '2026-10-01', by: 'Jo', text: 'Half trained' }],
    carriedOverCount: 1,
  });
  const bare = aRecord('actions', { title: 'Bare' });
  const rows = readSheet(
    sheetsOf({ actions: [late, bare], objectives: [objective] }),
    'Action plan',
  );
  expect(rows[0]).toMatchObject({
    Title: 'Train the lettings team',
    Status: 'In progress',
    'Due date': '2026-11-22',
    'Cost in pounds': 1200.5,
    'Unit that carries it out': 'Housing',
    Strands: 'Race\nAge',
    'Criteria it serves': '1.Y.01 Statement of 1.Y.01',
    'Objectives it serves': 'Fair lettings',
    'Progress log': '1 October 2026, Jo, Half trained',
    RAG: 'Red: overdue',
    'Carried over': 1,
  });
  expect(rows[1]).toMatchObject({ 'Due date': null, 'Cost in pounds': null, RAG: 'No due date' });
});

test('removed records are in no sheet', () => {
  const sheets = sheetsOf({
    actions: [aRecord('actions', { title: 'Gone', removedAt })],
    evidence: [aRecord('evidence', { title: 'Gone', removedAt })],
    measures: [aRecord('measures', { name: 'Gone', removedAt, readings: [aReading(null, 1)] })],
  });
  for (const name of ['Action plan', 'Evidence register', 'Measures', 'Readings and targets']) {
    expect(readSheet(sheets, name)).toEqual([]);
  }
});

test('evidence is listed with the answers it backs and every version of its file', () => {
  const version = (fileName: string) => ({
    id: nextId(),
    sha256: 'a'.repeat(64),
    fileName,
    mediaType: '',
    sizeBytes: 1,
    attachedAt: removedAt,
  });
  const evidence = aRecord('evidence', {
    title: 'Policy',
    answerKeys: [`${HOUSING_ID}/1.Y.01`],
    fileVersions: [version('policy-1.pdf'), version('policy-2.pdf')],
  });
  expect(readSheet(sheetsOf({ evidence: [evidence] }), 'Evidence register')).toMatchObject([
    { Title: 'Policy', 'Answers it backs': '1.Y.01, Housing', Files: 'policy-1.pdf\npolicy-2.pdf' },
  ]);
});

test('readings, targets and benchmarks have a row each; a missing value is empty and 0 is 0', () => {
  const measure = aRecord('measures', {
    name: 'Complaints',
    readings: [aReading('2026-06-30', 0), aReading('2026-09-30', null)],
    targets: [aFigure('2026-12-31', 5)],
    benchmarks: [{ id: nextId(), label: 'Neighbours', value: 6.5, source: 'Return', day: null }],
  });
  const rows = readSheet(sheetsOf({ measures: [measure] }), 'Readings and targets');
  expect(rows.map(({ Kind, Date, Value }) => [Kind, Date, Value])).toEqual([
    ['Reading', '2026-06-30', 0],
    ['Reading', '2026-09-30', null],
    ['Target', '2026-12-31', 5],
    ['Benchmark', null, 6.5],
  ]);
  expect(rows[3]).toMatchObject({
    'Period, source or what it is compared with': 'Neighbours, Return',
  });
});

test('a gap counts only the open actions in use that serve it', () => {
  const serves = { criterionIds: ['1.Y.01'] };
  const actions = [
    aRecord('actions', { ...serves, unitId: HOUSING_ID as Action['unitId'] }),
    aRecord('actions', { ...serves, status: 'complete' }),
    aRecord('actions', { ...serves, removedAt }),
  ];
  const record = withAnswers(aRecordAllMet(), anAnswer(HOUSING_ID, '1.Y.01', 'in-progress'));
  expect(readSheet(sheetsOf({ actions }, record), 'Gaps')).toEqual([
    {
      Level: 1,
      Area: 'Area Y',
      Criterion: '1.Y.01',
      Statement: 'Statement of 1.Y.01',
      Unit: 'Housing',
      Stands: 'In progress',
      Strands: 'Age, Race',
      'Open actions': 1,
    },
  ]);
});

test('the results sheet gives the level of the council, each area, strand and unit', () => {
  const record = withAnswers(aRecordAllMet(), anAnswer(HOUSING_ID, '2.Y.01', 'in-progress'));
  const rows = readSheet(sheetsOf({}, record), 'Results');
  const levels = Object.fromEntries(rows.map((row) => [row['Of'], row['Level reached']]));
  expect(levels).toMatchObject({ 'The council': 1, 'Area X': 4, 'Area Y': 1, Housing: 1 });
});

test('every row of every sheet has one cell for each column', () => {
  const text = fc.string({ maxLength: 20 });
  const records = fc.record({
    actions: fc.array(text.map((title) => aRecord('actions', { title }))),
    evidence: fc.array(text.map((title) => aRecord('evidence', { title }))),
    measures: fc.array(
      text.map((name) => aRecord('measures', { name, readings: [aReading(null, null)] })),
    ),
  });
  fc.assert(
    fc.property(records, (made) => {
      const sheets = sheetsOf(made);
      expect(sheets.find((sheet) => sheet.name === 'Action plan')?.rows).toHaveLength(
        made.actions.length,
      );
      for (const { columns, rows } of sheets) {
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test('deadlines are the days of open actions in use, each under its action’s id', () => {
  const open = aRecord('actions', {
    title: 'Train',
    dueOn: '2027-03-31',
    leadOfficer: 'Jo',
    whatWillBeDone: 'Two days each',
  });
  const untitled = aRecord('actions', { dueOn: '2027-04-01', status: 'in-progress' });
  const actions = [
    open,
    untitled,
    aRecord('actions', { title: 'No day' }),
    aRecord('actions', { dueOn: '2027-03-31', status: 'complete' }),
    aRecord('actions', { dueOn: '2027-03-31', status: 'stopped' }),
    aRecord('actions', { dueOn: '2027-03-31', removedAt }),
  ];
  expect(listDeadlines(actions)).toEqual([
    {
      uid: open.id,
      day: '2027-03-31',
      title: 'Due: Train',
      description: 'Lead officer: Jo\nTwo days each',
    },
    {
      uid: untitled.id,
      day: '2027-04-01',
      title: 'Due: Action without a title',
      description: '',
    },
  ]);
});
