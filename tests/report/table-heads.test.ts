import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { listHeadRows } from '#report/table-heads.ts';

const name = (columns: readonly (readonly [head: string, group?: string | undefined])[]) => ({
  columns: columns.map(([head, group]) => ({
    head,
    weight: 1,
    ...(group !== undefined && { group }),
  })),
});

test('columns without a group have one heading row', () => {
  expect(listHeadRows(name([['Unit'], ['Judgement']]))).toEqual([
    [
      { text: 'Unit', column: 0, columnSpan: 1, rowSpan: 1 },
      { text: 'Judgement', column: 1, columnSpan: 1, rowSpan: 1 },
    ],
  ]);
});

test('neighbours of one group share a heading; a column without one is as high as both rows', () => {
  const columns = name([['Group'], ['Points', 'Gap'], ['Ratio', 'Gap'], ['Points', 'Change']]);
  expect(listHeadRows(columns)).toEqual([
    [
      { text: 'Group', column: 0, columnSpan: 1, rowSpan: 2 },
      { text: 'Gap', column: 1, columnSpan: 2, rowSpan: 1 },
      { text: 'Change', column: 3, columnSpan: 1, rowSpan: 1 },
    ],
    [
      { text: 'Points', column: 1, columnSpan: 1, rowSpan: 1 },
      { text: 'Ratio', column: 2, columnSpan: 1, rowSpan: 1 },
      { text: 'Points', column: 3, columnSpan: 1, rowSpan: 1 },
    ],
  ]);
});

test('groups of one name that stand apart have a heading each', () => {
  const [upper] = listHeadRows(name([['A', 'Gap'], ['B'], ['C', 'Gap']]));
  expect(upper?.map(({ text, columnSpan }) => [text, columnSpan])).toEqual([
    ['Gap', 1],
    ['B', 1],
    ['Gap', 1],
  ]);
});

test('the headings of two rows cover every place above the columns once', () => {
  const anyColumn = fc.tuple(fc.string(), fc.constantFrom(undefined, 'One', 'Two'));
  fc.assert(
    fc.property(fc.array(anyColumn, { minLength: 1, maxLength: 12 }), (columns) => {
      const rows = listHeadRows(name(columns));
      const covered = rows.flatMap((heads, row) =>
        heads.flatMap(({ column, columnSpan, rowSpan }) =>
          Array.from(
            { length: columnSpan * rowSpan },
            (_, place) =>
              `${row + Math.floor(place / columnSpan)},${column + (place % columnSpan)}`,
          ),
        ),
      );
      const all = rows.flatMap((_, row) => columns.map((__, column) => `${row},${column}`));
      expect(covered.toSorted()).toEqual(all.toSorted());
    }),
  );
});
