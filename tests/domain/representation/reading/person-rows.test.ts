import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createProfiler } from '#domain/representation/reading/person-columns.ts';
import { isIdentifyingHead } from '#domain/representation/reading/identifying-column.ts';
import { type CountPlan, createPeopleCounter } from '#domain/representation/reading/person-rows.ts';
import { type TableRows } from '#domain/table-rows.ts';

const heads = ['Payroll number', 'Surname', 'Sex', 'Age', 'FTE', 'Directorate', 'Ethnic origin'];
const staff = [
  ['100001', 'Abara', 'Female', '29', '1.0', 'Housing', 'African'],
  ['100002', 'Brown', 'Male', '30', '0.5', 'Housing', 'British'],
  ['100003', 'Khan', 'Female', '64', '0.1', 'Housing', ''],
  ['100004', 'Lloyd', 'Female', '65', '0.2', 'Planning', 'British'],
  ['100005', 'Murphy', 'Male', '', '', 'Planning', 'Irish'],
  ['100006', 'Patel', 'F', 'n/a', '37', 'Planning', 'Refused'],
];
const file = [heads, ...staff];

function profile(rows: TableRows) {
  const profiler = createProfiler();
  profiler.add(rows);
  return profiler.finish();
}

function readProfile(rows: TableRows) {
  const read = profile(rows);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

function count(changes: Partial<CountPlan>, rows: TableRows = file) {
  const counter = createPeopleCounter({
    questions: [],
    only: null,
    fteColumnIndex: null,
    ...changes,
  });
  counter.add(rows);
  return counter.finish();
}

const bySex = {
  columnIndex: 2,
  grouping: { kind: 'values', groupOf: { Female: 'female', F: 'female', Male: 'male' } },
  groupIds: ['female', 'male'],
} as const;
const byAge = {
  columnIndex: 3,
  grouping: {
    kind: 'ages',
    bands: [
      { groupId: 'under-30', ages: { from: 0, to: 29 } },
      { groupId: 'over-30', ages: { from: 30, to: 64 } },
      { groupId: '65-and-over', ages: { from: 65, to: Infinity } },
    ],
  },
  groupIds: [],
} as const;

test('people are counted by several schemes at once', () => {
  expect(count({ questions: [bySex, byAge] })).toEqual({
    rowCount: 6,
    peopleCount: 6,
    questions: [
      { counts: { female: 4, male: 2 }, fullTimeEquivalents: null, leftOut: 0, unplaced: 0 },
      {
        counts: { 'under-30': 1, 'over-30': 2, '65-and-over': 1, 'not-known': 1 },
        fullTimeEquivalents: null,
        leftOut: 0,
        unplaced: 1,
      },
    ],
    withoutFte: 0,
    aboveOneFte: 0,
  });
});

test('an empty cell is “not known” unless a person says otherwise', () => {
  const byOrigin = (groupOf: Readonly<Record<string, string | null>>) =>
    count({ questions: [{ columnIndex: 6, grouping: { kind: 'values', groupOf }, groupIds: [] }] })
      .questions[0];
  expect(byOrigin({ British: 'british' })).toMatchObject({
    counts: { british: 2, 'not-known': 1 },
    unplaced: 3,
  });
  expect(byOrigin({ British: 'british', '': 'prefer-not-to-say', Irish: null })).toMatchObject({
    counts: { british: 2, 'prefer-not-to-say': 1 },
    leftOut: 1,
    unplaced: 2,
  });
});

test('a group that nobody has is 0 only when it was asked for', () => {
  const nobody = [heads, ['1', 'A', 'Female']];
  expect(count({ questions: [bySex] }, nobody).questions[0]?.counts).toEqual({
    female: 1,
    male: 0,
  });
  expect(count({ questions: [{ ...bySex, groupIds: [] }] }, nobody).questions[0]?.counts).toEqual({
    female: 1,
  });
});

test('only the people of one directorate are counted when that is asked for', () => {
  const only = { columnIndex: 5, values: ['Housing'] };
  expect(count({ questions: [bySex], only })).toMatchObject({
    rowCount: 6,
    peopleCount: 3,
    questions: [{ counts: { female: 2, male: 1 } }],
  });
});

test('full-time equivalents: a group with somebody who has none is not there, and hours are told', () => {
  const housing = { columnIndex: 5, values: ['Housing'] };
  expect(count({ questions: [bySex], only: housing, fteColumnIndex: 4 })).toMatchObject({
    questions: [{ fullTimeEquivalents: { female: 1.1, male: 0.5 } }],
    withoutFte: 0,
    aboveOneFte: 0,
  });
  const everybody = count({ questions: [bySex], fteColumnIndex: 4 });
  expect(everybody).toMatchObject({ withoutFte: 1, aboveOneFte: 1 });
  expect(everybody.questions[0]).toMatchObject({ counts: { female: 4, male: 2 } });
  expect(everybody.questions[0]?.fullTimeEquivalents).toEqual({ female: 38.3 });
});

test('lines above the heading, empty rows and a row of totals are nobody', () => {
  const rows = [
    ['Staff at 31 March 2026', '', '', ''],
    ['', '', '', ''],
    ['Name', 'Sex', 'Age', 'Grade'],
    ['A', 'Female', '30', 'G1'],
    ['', '', '', ''],
    ['B', 'Male', '40', 'G2'],
    ['Total', '2', '', ''],
    ['Printed on 1 April', '', '', ''],
  ];
  const plan = { questions: [{ ...bySex, columnIndex: 1 }] };
  expect(count(plan, rows)).toMatchObject({
    rowCount: 2,
    questions: [{ counts: { female: 1, male: 1 }, unplaced: 0 }],
  });
  expect(readProfile(rows)).toMatchObject({ rowCount: 2, otherRows: 2 });
});

test('a column is told by its name and by how often each value stands in it', () => {
  const many = Array.from({ length: 10 }, () => staff).flat();
  const { rowCount, columns } = readProfile([heads, ...many]);
  expect(rowCount).toBe(60);
  expect(columns.map(({ name, isNumeric, isAges }) => [name, isNumeric, isAges])).toEqual([
    ['Payroll number', true, false],
    ['Surname', false, false],
    ['Sex', false, false],
    ['Age', false, false],
    ['FTE', true, false],
    ['Directorate', false, false],
    ['Ethnic origin', false, false],
  ]);
  expect(columns[2]?.values).toEqual([
    { value: 'Female', count: 30 },
    { value: 'Male', count: 20 },
    { value: 'F', count: 10 },
  ]);
  expect(columns[6]?.values).toContainEqual({ value: '', count: 10 });
});

test('names and numbers of people are never told, even when few of them repeat', () => {
  const many = Array.from({ length: 10 }, () => staff).flat();
  const told = JSON.stringify(readProfile([heads, ...many]));
  for (const [number = '', surname = ''] of staff) {
    expect(told).not.toContain(number);
    expect(told).not.toContain(surname);
  }
});

const columnOf = (values: readonly string[], head = 'Thing') =>
  readProfile([[head, 'Other'], ...values.map((value) => [value, 'x'])]).columns[0]?.values ?? null;
const times = (count_: number, make: (index: number) => string) =>
  Array.from({ length: count_ }, (_, index) => make(index));

test.each([
  ['60 different values are offered', times(600, (index) => `v${index % 60}`), true],
  ['61 are not', times(610, (index) => `v${index % 61}`), false],
  ['values that hardly repeat are not', ['a', 'b', 'c', 'd', 'd'], false],
  ['values that repeat are', ['a', 'a', 'b', 'b', 'c'], true],
  ['dates are not', times(50, () => '31/03/1980'), false],
  ['dates as a workbook gives them are not', times(50, () => '1980-03-31'), false],
  ['e-mail addresses are not', times(50, () => 'a.b@council.example'), false],
  ['long texts are not', times(50, () => 'word '.repeat(30)), false],
])('%s', (_what, values, isOffered) => {
  expect(columnOf(values) !== null).toBe(isOffered);
});

test.each([
  ['First name', true],
  ['SURNAME', true],
  ['Employee ID', true],
  ['Line manager', true],
  ['Post code', true],
  ['Date of birth', true],
  ['Email', true],
  ['Service name', false],
  ['Ethnic origin', false],
  ['Grade', false],
  ['Job title', false],
  ['Religion', false],
])('a column headed “%s”: does it tell who somebody is? %s', (head, isIdentifying) => {
  expect(isIdentifyingHead(head)).toBe(isIdentifying);
});

test('a name column is not offered however often its values repeat', () => {
  expect(
    columnOf(
      times(100, (index) => ['Siân', 'Omar'][index % 2] ?? ''),
      'First name',
    ),
  ).toBeNull();
});

test('ages are told from other numbers', () => {
  const { columns } = readProfile([
    ['Age', 'FTE', 'Hours'],
    ...times(100, (index) => `${16 + (index % 70)}`).map((age) => [age, '0.5', '37.5']),
  ]);
  expect(columns.map(({ isAges }) => isAges)).toEqual([true, false, false]);
  expect(columns.map(({ isNumeric }) => isNumeric)).toEqual([true, true, true]);
  expect(columns[0]?.values).toBeNull();
});

test('a file whose first row is a person’s gives nothing away as headings', () => {
  expect(profile(staff)).toEqual({ ok: false, failure: { kind: 'no-heading-row' } });
  const words = times(9, () => 'x').map(() => ['Female', 'British', 'G1']);
  expect(profile(words)).toEqual({ ok: false, failure: { kind: 'no-heading-row' } });
});

test('a heading may be one of its own values', () => {
  const rows = [
    ['Disabled', 'Sex'],
    ...times(6, (index) => `${index}`).map(() => ['Disabled', 'F']),
  ];
  expect(profile(rows)).toMatchObject({ ok: true });
});

test.each([
  ['headings only', [heads]],
  ['nothing', []],
  ['one cell', [['Staff']]],
])('a file of %s has no people', (_what, rows) => {
  expect(profile(rows)).toEqual({ ok: false, failure: { kind: 'no-people' } });
});

const values = fc.constantFrom('Female', 'Male', 'F', ' Female ', '', 'Other', 'constructor');
test('however the rows come in pieces, everybody is counted once or said to be in no group', () => {
  fc.assert(
    fc.property(
      fc.array(values, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      (made, size) => {
        const rows = [
          heads,
          ...made.map((sex, index) => [`${index}`, 'A', sex, '1', '1', 'B', 'C']),
        ];
        const counter = createPeopleCounter({
          questions: [bySex],
          only: null,
          fteColumnIndex: null,
        });
        for (let start = 0; start < rows.length; start += size) {
          counter.add(rows.slice(start, start + size));
        }
        const totals = counter.finish();
        expect(totals).toEqual(count({ questions: [bySex] }, rows));
        const [asked] = totals.questions;
        if (asked === undefined) throw new Error('One question was asked');
        const { counts, leftOut, unplaced } = asked;
        const counted = Object.values(counts).reduce((sum, each) => sum + each, 0);
        expect(counted + leftOut + unplaced).toBe(made.length);
        expect(counts['female']).toBe(made.filter((each) => /^ ?F/.test(each)).length);
      },
    ),
  );
});
