import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createNameMatcher } from '#domain/representation/reading/match-name.ts';
import { type PasteTarget, readPastedGrid } from '#domain/representation/reading/pasted-grid.ts';
import { splitPasted } from '#domain/representation/reading/split-pasted.ts';

const scheme = {
  groups: [
    { id: 'asian', name: 'Asian' },
    { id: 'irish', name: 'White: Irish' },
    { id: 'british', name: 'White: British' },
  ],
};
const target: PasteTarget = {
  rowIds: ['asian', 'irish', 'british', 'prefer-not-to-say', 'not-known'],
  columnCount: 3,
  startRow: 0,
  startColumn: 0,
  unit: 'people',
  matchName: createNameMatcher(scheme, {}),
};
const paste = (text: string, changes: Partial<PasteTarget> = {}) =>
  readPastedGrid(text, { ...target, ...changes });
const cell = (
  rowId: string,
  column: number,
  figure: number | null,
  mark: string | null = null,
) => ({
  rowId,
  column,
  figure,
  mark,
});

test('a block goes where it is pasted, one row under the other', () => {
  expect(paste('1\t2\r\n3\t1,234\r\n', { startRow: 1, startColumn: 1 })).toEqual({
    cells: [
      cell('irish', 1, 1),
      cell('irish', 2, 2),
      cell('british', 1, 3),
      cell('british', 2, 1234),
    ],
    faults: [],
    heads: null,
    isByName: false,
    totals: [],
  });
});

test('blanks and the marks of withheld figures are no data, never 0', () => {
  expect(paste('0\t\t*\n..\t-\tc').cells).toEqual([
    cell('asian', 0, 0),
    cell('asian', 1, null),
    cell('asian', 2, null, '*'),
    cell('irish', 0, null, '..'),
    cell('irish', 1, null, '-'),
    cell('irish', 2, null, 'c'),
  ]);
});

test('each cell that is no number of people is a fault of its own; the others are put in', () => {
  const { cells, faults } = paste('1\tten\n-2\t2.5');
  expect(cells).toEqual([cell('asian', 0, 1)]);
  expect(faults).toEqual([
    { row: 0, column: 1, text: 'ten', kind: 'not-a-number' },
    { row: 1, column: 0, text: '-2', kind: 'negative' },
    { row: 1, column: 1, text: '2.5', kind: 'not-whole' },
  ]);
  expect(paste('2.5', { unit: 'full-time-equivalents' }).cells).toEqual([cell('asian', 0, 2.5)]);
});

test('what falls beside the grid is a fault unless it is empty', () => {
  const { cells, faults } = paste('1\t2\t\n3\t4\t\n', { startRow: 4, startColumn: 2 });
  expect(cells).toEqual([cell('not-known', 2, 1)]);
  expect(faults.map(({ text, kind }) => [text, kind])).toEqual([
    ['2', 'outside-grid'],
    ['3', 'outside-grid'],
    ['4', 'outside-grid'],
  ]);
});

test('rows with names go to the groups of those names, in whatever order', () => {
  const { cells, faults, isByName, totals, heads } = paste(
    'Group\t2024\t2025\nWhite - British\t5\t6\nAsian\t1\t2\nNot stated\t3\t\nTotal\t9\t8',
    { startRow: 3 },
  );
  expect({ isByName, faults }).toEqual({ isByName: true, faults: [] });
  expect(heads).toEqual(['2024', '2025']);
  expect(cells).toEqual([
    cell('british', 0, 5),
    cell('british', 1, 6),
    cell('asian', 0, 1),
    cell('asian', 1, 2),
    cell('not-known', 0, 3),
    cell('not-known', 1, null),
  ]);
  expect(totals).toEqual([
    { column: 0, figure: 9 },
    { column: 1, figure: 8 },
  ]);
});

test('a name that is no group, or one that comes twice, is told and its row is not put in', () => {
  const { cells, faults } = paste('White\t\t\nIrish\t1\nGreen\t2\nAsian\t3\nAsian\t4');
  expect(cells).toEqual([cell('irish', 0, 1)]);
  expect(faults).toEqual([
    { row: 2, column: 0, text: 'Green', kind: 'unknown-name' },
    { row: 3, column: 0, text: 'Asian', kind: 'name-twice' },
    { row: 4, column: 0, text: 'Asian', kind: 'name-twice' },
  ]);
});

test('a group the grid does not show is told too', () => {
  const { faults } = paste('Asian\t1\nIrish\t2', { rowIds: ['asian'] });
  expect(faults).toEqual([{ row: 1, column: 0, text: 'Irish', kind: 'unknown-name' }]);
});

test.each([
  ['names of periods', '2023/24\t2024/25\n1\t2', ['2023/24', '2024/25']],
  ['names of months', 'March\tApril\n1\t2', ['March', 'April']],
  ['years that follow one another', '2023\t2024\n1\t2', ['2023', '2024']],
  ['years, the latest first', '2024\t2023\n1\t2', ['2024', '2023']],
])('a first row of %s holds headings and no people', (_what, text, heads) => {
  const read = paste(text);
  expect(read.heads).toEqual(heads);
  expect(read.cells).toEqual([cell('asian', 0, 1), cell('asian', 1, 2)]);
});

test.each([
  ['figures', '1\t2\n3\t4'],
  ['one number that could be a year', '2024\n5'],
  ['two numbers that are not years in turn', '2024\t2020\n5\t6'],
])('a first row of %s is people like any other', (_what, text) => {
  expect(paste(text).heads).toBeNull();
});

test('a heading is only one above figures', () => {
  expect(paste('2023/24\t2024/25')).toMatchObject({ heads: null, cells: [] });
});

test('a cell with quotes round it may hold tabs, line breaks and quotes', () => {
  expect(splitPasted('"a\tb"\t"c\nd"\r\n"say ""hi"""\te')).toEqual([
    ['a\tb', 'c\nd'],
    ['say "hi"', 'e'],
  ]);
});

test('a quote that nothing closes, or inside a cell, is a quote', () => {
  expect(splitPasted('"a\tb\n5" pipe\t"c"d')).toEqual([
    ['"a', 'b'],
    ['5" pipe', '"c"d'],
  ]);
  expect(splitPasted('"a\tb')).toEqual([['"a', 'b']]);
});

test('empty rows at the end are left out, those between are kept', () => {
  expect(splitPasted('1\n\n2\n\n \t\n')).toEqual([['1'], [''], ['2']]);
  expect(splitPasted('')).toEqual([]);
});

/** A block as spreadsheet programs put it on the clipboard. */
function toClipboard(rows: readonly (readonly string[])[], lineEnd: string): string {
  const write = (text: string) =>
    /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(write).join('\t') + lineEnd).join('');
}

test('any cells come back from the clipboard as they were', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('a1"\t\r\n ,€')), maxLength: 6 });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }),
    )
    .filter((made) => made.at(-1)?.some((each) => each.trim() !== '') === true);
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (made, lineEnd) => {
      expect(splitPasted(toClipboard(made, lineEnd))).toEqual(made);
    }),
  );
});

test('any figures, with names in any order or without, come to the groups they were of', () => {
  const figures = fc.array(fc.option(fc.nat(99_999)), { minLength: 5, maxLength: 5 });
  const names = ['Asian', 'White: Irish', 'White: British', 'Prefer not to say', 'Unknown'];
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
  fc.assert(
    fc.property(figures, order, (made, turn) => {
      const write = (index: number) => made[index]?.toLocaleString('en-GB') ?? '';
      const named = turn.map((index) => [names[index] ?? '', write(index)]);
      const plain = [0, 1, 2, 3, 4].map((index) => ['', write(index)].slice(1));
      for (const rows of [named, plain]) {
        const { cells, faults } = paste(toClipboard(rows, '\r\n'));
        expect(faults).toEqual([]);
        const read = new Map(cells.map(({ rowId, figure }) => [rowId, figure]));
        for (const [index, rowId] of target.rowIds.entries()) {
          expect(read.get(rowId) ?? null).toBe(made[index] ?? null);
        }
      }
    }),
  );
});
