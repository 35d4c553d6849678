import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { writeCsv } from '#features/documents/csv.ts';
import { type Sheet } from '#features/documents/sheet.ts';
import { readCsv } from '#storage/table-file/read-csv.ts';

const columns = [
  { head: 'Title', kind: 'text', widthCharacters: 40 },
  { head: 'Cost', kind: 'number', widthCharacters: 14 },
] as const;
const aSheet = (rows: Sheet['rows']): Sheet => ({ name: 'Plan', columns, rows });

test('text that would run as a formula gets an apostrophe, numbers do not', async () => {
  const csv = await writeCsv(
    aSheet([
      ['=1+1', -5],
      ["'@x", 2],
      ['plain', null],
    ]),
  );
  expect(csv).toBe("\uFEFFTitle,Cost\r\n'=1+1,-5\r\n''@x,2\r\nplain,");
});

test('any text comes back from our own file as it was', async () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('=+-@\'\t\r\n",; aŵ€')) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, fc.integer()), { minLength: 1 }), async (rows) => {
      const filled = rows.map(
        ([title, cost]) => [`x${title}`.slice(title.length > 3 ? 1 : 0), cost] as const,
      );
      const read = await readCsv(await writeCsv(aSheet(filled)));
      if (!read.ok) throw new Error(read.failure.kind);
      expect(read.value.slice(1)).toEqual(filled.map(([title, cost]) => [title, `${cost}`]));
    }),
  );
});

test.each([
  [
    'semicolons, as Excel writes them in much of Europe',
    'Title;Due\r\nA;2026-01-01',
    [
      ['Title', 'Due'],
      ['A', '2026-01-01'],
    ],
  ],
  [
    'tabs',
    'Title\tDue\nA\tB',
    [
      ['Title', 'Due'],
      ['A', 'B'],
    ],
  ],
  [
    'quotes, a line break inside, and an empty line, which is a row too',
    '"Ti\ntle","D""ue"\n\nA,B',
    [['Ti\ntle', 'D"ue'], [''], ['A', 'B']],
  ],
  [
    'an apostrophe of somebody else’s',
    "Title,Due\n'tis,B",
    [
      ['Title', 'Due'],
      ["'tis", 'B'],
    ],
  ],
])('%s', async (_name, text, rows) => {
  expect(await readCsv(text)).toEqual({ ok: true, value: rows });
});

test.each([
  ['nothing', ''],
  ['a picture', 'PNG\u0000\u0001'],
  ['a quote that never ends', 'a,"b\nc'],
])('%s is not a table', async (_name, text) => {
  expect(await readCsv(text)).toEqual({ ok: false, failure: { kind: 'not-a-table' } });
});
