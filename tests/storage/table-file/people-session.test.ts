import { expect, test } from 'vitest';

import { type CountPlan } from '#domain/representation/reading/person-rows.ts';
import { writeWorkbook } from '#features/documents/write-workbook.ts';
import { type PeopleReply } from '#storage/table-file/people-messages.ts';
import { createPeopleSession } from '#storage/table-file/people-session.ts';

const heads = ['Name', 'Sex', 'Ethnic origin', 'Note'];
const origins = ['British', 'Irish', '', 'Gypsy, or Irish Traveller'];
/** Made-up people, each with a name and a note that must never be told. */
const people = Array.from({ length: 400 }, (_, index) => [
  `Planted ${index} Person`,
  index % 4 === 0 ? 'Male' : 'Female',
  origins[index % origins.length] ?? '',
  index % 7 === 0 ? `Needs\n"planted" care, ${index}` : '',
]);
const plan: CountPlan = {
  questions: [
    {
      columnIndex: 1,
      grouping: { kind: 'values', groupOf: { Male: 'male', Female: 'female' } },
      groupIds: ['male', 'female'],
    },
    {
      columnIndex: 2,
      grouping: { kind: 'values', groupOf: { British: 'british', Irish: 'irish' } },
      groupIds: [],
    },
  ],
  only: null,
  fteColumnIndex: null,
};
const totals = {
  rowCount: 400,
  peopleCount: 400,
  questions: [
    { counts: { male: 100, female: 300 }, fullTimeEquivalents: null, leftOut: 0, unplaced: 0 },
    {
      counts: { british: 100, irish: 100, 'not-known': 100 },
      fullTimeEquivalents: null,
      leftOut: 0,
      unplaced: 100,
    },
  ],
  withoutFte: 0,
  aboveOneFte: 0,
};

function toCsv(delimiter: string, rows: readonly (readonly string[])[] = [heads, ...people]) {
  const write = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(write).join(delimiter)).join('\r\n');
}

async function toWorkbook(): Promise<File> {
  const columns = heads.map((head) => ({ head, kind: 'text' as const, widthCharacters: 9 }));
  const bytes = await writeWorkbook([{ name: 'Staff', columns, rows: people }]);
  return new File([new Uint8Array(bytes)], 'Staff.XLSX');
}

/** All that comes out of the worker for one file and one count. */
async function listReplies(file: File): Promise<PeopleReply[]> {
  const answer = createPeopleSession();
  return [await answer({ kind: 'open', file }), await answer({ kind: 'count', plan })];
}

const files: Readonly<Record<string, () => Promise<File> | File>> = {
  'a CSV file': () => new File([toCsv(',')], 'staff.csv'),
  'a CSV file with semicolons': () => new File([toCsv(';')], 'staff.csv'),
  'a text file with tabs': () => new File([toCsv('\t')], 'staff.txt'),
  'a workbook': toWorkbook,
};

test.each(Object.entries(files))('%s is counted', async (_name, make) => {
  const [opened, counted] = await listReplies(await make());
  expect(opened).toMatchObject({
    kind: 'opened',
    profile: { rowCount: 400, columns: [{ values: null }, {}, {}, { values: null }] },
  });
  expect(counted).toEqual({ kind: 'counted', totals });
});

test.each(Object.entries(files))(
  'no name and no note of anybody leaves %s',
  async (_name, make) => {
    const said = JSON.stringify(await listReplies(await make()));
    expect(said.toLowerCase()).not.toContain('planted');
  },
);

test('a file of many pieces is counted as one', async () => {
  const many = Array.from({ length: 100 }, () => people).flat();
  const text = toCsv(',', [heads, ...many]);
  expect(text.length).toBeGreaterThan(1_500_000);
  const [, counted] = await listReplies(new File([text], 'staff.csv'));
  expect(counted).toMatchObject({
    totals: { rowCount: 40_000, questions: [{ counts: { male: 10_000, female: 30_000 } }, {}] },
  });
});

async function faultOf(file: File) {
  const [opened] = await listReplies(file);
  return opened?.kind === 'fault' ? opened.fault.kind : null;
}

test.each([
  ['no people', 'Name,Sex\n', 'no-people'],
  ['nothing', '', 'no-people'],
  ['a picture', 'PNG\u0000\u0001', 'not-a-table'],
  ['a quote that never ends', 'Name,Sex\nA,"B', 'not-a-table'],
  ['very many columns', `${'x,'.repeat(400)}\n`.repeat(3), 'too-large'],
  ['more people than any council has', `Sex,Grade\n${'F,1\n'.repeat(200_001)}`, 'too-large'],
  [
    'a person where the headings should be',
    `A,1980-03-31\n${'B,1980-04-01\n'.repeat(3)}`,
    'no-heading-row',
  ],
])('a file with %s is refused', async (_what, text, kind) => {
  expect(await faultOf(new File([text], 'staff.csv'))).toBe(kind);
});

test('what only says that it is a workbook is refused, and so is what is too large to read', async () => {
  expect(await faultOf(new File(['Name,Sex'], 'staff.xlsx'))).toBe('not-a-workbook');
  const huge = new File([], 'staff.csv');
  Object.defineProperty(huge, 'size', { value: 40_000_001 });
  expect(await faultOf(huge)).toBe('too-large');
});

test('people cannot be counted before a file is opened', async () => {
  expect(await createPeopleSession()({ kind: 'count', plan })).toMatchObject({
    kind: 'fault',
    fault: { kind: 'failed' },
  });
});
