import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { expect, test } from 'vitest';

import { readWorkbook } from '#storage/table-file/read-workbook.ts';
import { type Sheet } from '#features/documents/sheet.ts';
import { writeWorkbook } from '#features/documents/write-workbook.ts';

const sheet: Sheet = {
  name: 'Action plan',
  columns: [
    { head: 'Title', kind: 'text', widthCharacters: 40 },
    { head: 'Due', kind: 'day', widthCharacters: 14 },
    { head: 'Cost in pounds', kind: 'number', widthCharacters: 14 },
  ],
  rows: [
    ['Tŷ Mawr 🎉 & “<b>”', '2026-03-29', 1200.5],
    ['=HYPERLINK("http://bad")', null, 0],
    ['-1+1', '2028-02-29', null],
  ],
};

const bytesOf = async (...sheets: Sheet[]) => new Uint8Array(await writeWorkbook(sheets));

test('another reader finds typed dates and numbers, and text as it was', async () => {
  const [read] = await readXlsxFile(new Blob([await bytesOf(sheet)]));
  expect(read?.sheet).toBe('Action plan');
  expect(read?.data).toEqual([
    ['Title', 'Due', 'Cost in pounds'],
    ['Tŷ Mawr 🎉 & “<b>”', new Date('2026-03-29T00:00:00Z'), 1200.5],
    ['=HYPERLINK("http://bad")', null, 0],
    ['-1+1', new Date('2028-02-29T00:00:00Z'), null],
  ]);
});

test('the heading row is frozen and has filters; nothing is a formula', async () => {
  const files = unzipSync(await bytesOf(sheet));
  const xml = strFromU8(files['xl/worksheets/sheet1.xml']!);
  expect(xml).toContain('<autoFilter ref="A1:C4"/>');
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(xml).not.toMatch(/<f[ >]/);
});

test('sheet names that Excel would refuse are changed, and none comes twice', async () => {
  const named = (name: string): Sheet => ({ ...sheet, name });
  const bytes = await bytesOf(named('Plan: [2026]?'), named('Action plan'), named('action PLAN'));
  const read = await readXlsxFile(new Blob([bytes]));
  expect(read.map((each) => each.sheet)).toEqual(['Plan   2026', 'Action plan', 'Sheet 1']);
});

test('text that no cell can hold is cut and says so; control characters are left out', async () => {
  const rows = [
    ['a'.repeat(40_000), null, null],
    ['x\u0001\uD800y', null, null],
  ];
  const [read] = await readXlsxFile(new Blob([await bytesOf({ ...sheet, rows })]));
  const long = String(read?.data[1]?.[0]);
  expect(long.length).toBe(32_767);
  expect(long.endsWith('… (goes on in the app)')).toBe(true);
  expect(read?.data[2]?.[0]).toBe('xy');
});

test('a sheet without rows is still a workbook', async () => {
  const read = await readWorkbook(await bytesOf({ ...sheet, rows: [] }), 20_000);
  expect(read).toEqual({ ok: true, value: [['Title', 'Due', 'Cost in pounds']] });
});

test('what we write we read as text', async () => {
  expect(await readWorkbook(await bytesOf(sheet), 20_000)).toEqual({
    ok: true,
    value: [
      ['Title', 'Due', 'Cost in pounds'],
      ['Tŷ Mawr 🎉 & “<b>”', '2026-03-29', '1200.5'],
      ['=HYPERLINK("http://bad")', '', '0'],
      ['-1+1', '2028-02-29', ''],
    ],
  });
});

test.each([
  ['text', strToU8('Title,Due')],
  ['nothing', new Uint8Array()],
  ['another zip', zipSync({ 'word/document.xml': strToU8('<w/>') })],
])('%s is not a workbook', async (_name, bytes) => {
  const read = await readWorkbook(new Uint8Array(bytes), 20_000);
  expect(read).toEqual({ ok: false, failure: { kind: 'not-a-workbook' } });
});

test('a small file that unpacks to something huge is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(201_000_000) });
  expect(bomb.length).toBeLessThan(1_000_000);
  const read = await readWorkbook(new Uint8Array(bomb), 20_000);
  expect(read).toEqual({ ok: false, failure: { kind: 'too-large' } });
});

test.each([
  ['one cell at the far corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
  ['one cell far to the right', '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
  ['a row far down', '<row r="1000000"/>'],
])('%s is refused before a grid is made of it', async (_name, rows) => {
  const parts = unzipSync(await bytesOf(sheet));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[name]!).replace('</sheetData>', `${rows}</sheetData>`);
  const read = await readWorkbook(
    new Uint8Array(zipSync({ ...parts, [name]: strToU8(xml) })),
    20_000,
  );
  expect(read).toEqual({ ok: false, failure: { kind: 'too-large' } });
});

test('names that are empty, in apostrophes or taken become names that Excel takes', async () => {
  const named = (name: string): Sheet => ({ ...sheet, name });
  const bytes = await bytesOf(named('Sheet 2'), named(''), named("'q'"), named('Q'));
  const read = await readXlsxFile(new Blob([bytes]));
  expect(read.map((each) => each.sheet)).toEqual(['Sheet 2', 'Sheet 1', 'q', 'Sheet 3']);
});

test('a day that is none is written as text', async () => {
  const [read] = await readXlsxFile(
    new Blob([await bytesOf({ ...sheet, rows: [['A', 'soon', null]] })]),
  );
  expect(read?.data[1]?.[1]).toBe('soon');
});
