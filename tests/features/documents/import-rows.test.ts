import { expect, test } from 'vitest';

import { listImportFields, matchColumns } from '#features/documents/import-fields.ts';
import { readImport } from '#features/documents/read-import.ts';
import { readTableFile } from '#storage/table-file/read-table-file.ts';
import { writeWorkbook } from '#features/documents/write-workbook.ts';
import { listLinkOptions } from '#features/records/record-context.ts';

import { aFramework, HOUSING_ID } from '../../support/builders.ts';
import { aStoredAssessment } from '../../support/stored-builder.ts';

const fields = listImportFields('actions');
const stored = aStoredAssessment();

function readRows(rows: readonly (readonly string[])[]) {
  return readImport(rows, fields, matchColumns(rows[0] ?? [], fields), (target) =>
    listLinkOptions(target, stored, aFramework()),
  );
}

/** What one cell under one heading comes to, in a row that has a title. */
function readCell(head: string, cell: string) {
  const { good, faults } = readRows([
    ['Title', head],
    ['Train', cell],
  ]);
  const { title: _title, ...values } = good[0]?.values ?? {};
  return faults.length > 0 ? faults.map(({ what }) => what).join() : Object.values(values)[0];
}

test.each([
  ['Due date', '31/3/2027', '2027-03-31'],
  ['Due date', '01/04/2027', '2027-04-01'],
  ['Due date', '31.3.2027', '2027-03-31'],
  ['Due date', '31-3-2027', '2027-03-31'],
  ['Due date', '2027-03-31', '2027-03-31'],
  ['Due date', '29/2/2028', '2028-02-29'],
  ['Cost in pounds', '£1,200.50', 1200.5],
  ['Cost in pounds', '0', 0],
  ['Status', 'IN progress', 'in-progress'],
  ['Status', 'in-progress', 'in-progress'],
  ['Unit that carries it out', ' housing ', HOUSING_ID],
  ['Strands', 'Race; age', ['race', 'age']],
  ['Strands', 'Race\nRace', ['race']],
  ['Criteria it serves', '1.X.01', ['1.X.01']],
  ['Criteria it serves', '1.X.01 in other words\n2.Y.01', ['1.X.01', '2.Y.01']],
  ['Lead officer', '  ', undefined],
])('under “%s”, “%s” is read as %j', (head, cell, value) => {
  expect(readCell(head, cell)).toEqual(value);
});

test.each([
  ['Due date', '31/2/2027', 'Due date “31/2/2027” is not a date such as 31/3/2027'],
  ['Due date', '3/31/2027', 'Due date “3/31/2027” is not a date such as 31/3/2027'],
  ['Due date', '31/3/27', 'Due date “31/3/27” is not a date such as 31/3/2027'],
  ['Due date', 'Spring', 'Due date “Spring” is not a date such as 31/3/2027'],
  ['Cost in pounds', 'much', 'Cost in pounds “much” is not a number, or is below 0'],
  ['Cost in pounds', '-5', 'Cost in pounds “-5” is not a number, or is below 0'],
  ['Priority', 'Urgent', 'Priority “Urgent” is not one of: High, Medium, Low'],
  [
    'Unit that carries it out',
    'Parks',
    'Unit that carries it out “Parks” is not one of: The council as a whole, Housing, Planning',
  ],
  ['Strands', 'Age; Height', 'Strands “Height” is not known'],
  ['Lead officer', 'x'.repeat(301), 'Lead officer is longer than 300 characters'],
])('under “%s”, “%s” is a fault that says why', (head, cell, words) => {
  expect(readCell(head, cell)).toBe(words);
});

test('a row with a fault is left out whole; every fault has the row’s number', () => {
  const { good, faults } = readRows([
    ['Title', 'Due date', 'Cost in pounds'],
    ['Train', '31/3/2027', '5'],
    ['Write', 'soon', 'much'],
    ['', '31/3/2027', ''],
    ['Ask', '', ''],
  ]);
  expect(good).toEqual([
    { rowNumber: 2, values: { title: 'Train', dueOn: '2027-03-31', costPounds: 5 } },
    { rowNumber: 5, values: { title: 'Ask' } },
  ]);
  expect(faults).toEqual([
    { rowNumber: 3, what: 'Due date “soon” is not a date such as 31/3/2027' },
    { rowNumber: 3, what: 'Cost in pounds “much” is not a number, or is below 0' },
    { rowNumber: 4, what: 'Title is empty' },
  ]);
});

test('columns are found by their heading in any order and by other common words', () => {
  const heads = ['Deadline', 'Notes', 'ACTION', 'owner', 'Unit', 'By when'];
  expect(matchColumns(heads, fields)).toEqual({ dueOn: 0, title: 2, leadOfficer: 3, unitId: 4 });
});

test('the name of a service is found under the usual headings', () => {
  const services = listImportFields('services');
  for (const head of ['Service', 'services', 'Service name', 'Name', 'Name of the service']) {
    expect(matchColumns(['Number', head], services)).toEqual({ name: 1 });
  }
});

test('without a column for the title every row is a fault', () => {
  const { good, faults } = readRows([['Deadline'], ['31/3/2027'], ['1/4/2027']]);
  expect(good).toEqual([]);
  expect(faults).toEqual([
    { rowNumber: 2, what: 'Title is empty' },
    { rowNumber: 3, what: 'Title is empty' },
  ]);
});

const withGap = [
  ['Title', 'Due date'],
  ['Train', ''],
  ['', ''],
  ['Write', 'soon'],
  ['', ''],
];

async function toFile(kind: 'csv' | 'xlsx'): Promise<File> {
  if (kind === 'csv') return new File([withGap.map((row) => row.join()).join('\r\n')], 'a.csv');
  const [heads = [], ...rows] = withGap;
  const columns = heads.map((head) => ({ head, kind: 'text' as const, widthCharacters: 9 }));
  const bytes = await writeWorkbook([{ name: 'Plan', columns, rows }]);
  return new File([new Uint8Array(bytes)], 'a.xlsx');
}

test.each(['csv', 'xlsx'] as const)(
  'empty rows of a .%s file are passed over but counted, so numbers are those on the screen',
  async (kind) => {
    const read = await readTableFile(await toFile(kind));
    if (!read.ok) throw new Error(read.failure.kind);
    const { good, faults } = readRows(read.value);
    expect(good.map((row) => row.rowNumber)).toEqual([2]);
    expect(faults.map((fault) => fault.rowNumber)).toEqual([4]);
  },
);

test.each([
  ['only a heading row', 'Title,Due date\n\n', 'empty'],
  ['more rows than can be looked at', `Title\n${'x\n'.repeat(20_001)}`, 'too-large'],
  ['nothing', '', 'not-a-table'],
])('a file with %s is refused', async (_what, text, kind) => {
  expect(await readTableFile(new File([text], 'plan.csv'))).toEqual({
    ok: false,
    failure: { kind },
  });
});

test('a file too large to read is refused before it is read', async () => {
  const huge = new File([], 'plan.csv');
  Object.defineProperty(huge, 'size', { value: 20_000_001 });
  expect(await readTableFile(huge)).toEqual({ ok: false, failure: { kind: 'too-large' } });
});
