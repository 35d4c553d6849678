import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { renderPdf } from '#report/pdf/render-pdf.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { listUnprintable } from '#report/scripts/list-unprintable.ts';
import { printableSpans } from '#report/scripts/printable-spans.ts';

import { pdfText } from '../../e2e/support/pdf-text.ts';
import { readCharacters } from '../../support/font-characters.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { kitchenSink } from '../kitchen-sink.ts';

async function printed(...texts: string[]): Promise<string> {
  const blocks = texts.map((text): ReportBlock => ({ kind: 'paragraph', text }));
  const result = await renderPdf({ ...kitchenSink, blocks }, reportFonts);
  if (!result.ok) throw new Error(result.failure.kind);
  return pdfText(result.value.bytes).replaceAll(/\s+/g, ' ');
}

const everyPrintable = printableSpans.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
);

test('the list of printable characters is what both fonts have', () => {
  const codes = everyPrintable.map((character) => character.codePointAt(0));
  expect(readCharacters(reportFonts.regular)).toEqual(codes);
  expect(readCharacters(reportFonts.bold)).toEqual(codes);
});

test.each([
  ['Welsh', 'Mae’r tŷ yng nghanol y dŵr; gŵyl, ŵyr, ŷd, âl, ôl, îr, ïon, ẁ, ẃ, ẅ, ỳ, Ŵ, Ŷ'],
  ['Polish', 'Zażółć gęślą jaźń, ŁÓDŹ, Świętokrzyskie'],
  ['Gaelic, Romanian and Turkish', 'Àrd-chomhairle, Gàidhlig, țară, Ștefan, İstanbul, ışık, ğ'],
  ['Lithuanian, Latvian and Czech', 'Ąžuolas, įėjimas, ķīmija, Dvořák, ň, ť'],
  ['Somali, Yoruba and Vietnamese', 'Ọláwálé Ṣé, Nguyễn Thị Hường, Đặng, Ươn'],
  ['Greek', 'Αθήνα, Ελληνικά, ώρα, ϊ, ΰ, ς'],
  ['Ukrainian, Russian and Bulgarian', 'Київ, Ґалаґан, їжак, Щёлково, София'],
])('%s is printed and read back letter by letter', async (_language, text) => {
  expect(await printed(text)).toContain(text);
});

test('a letter that was typed as a letter and an accent is one letter', async () => {
  expect(await printed('ty\u0302 dw\u0302r Lo\u0301dz\u0301')).toContain('tŷ dŵr Lódź');
});

// these stand in the place of the plain one: a hard space, hyphens that do not break, a micro sign
const readAsPlain = new Map([
  ['\u00A0', ' '],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00B5', 'μ'],
  ['\u03D5', 'φ'],
]);

test('every printable character is read back as itself, whichever comes first', async () => {
  const shown = everyPrintable.filter((each) => each.trim() !== '' && each !== '\u00AD');
  for (const order of [shown, shown.toReversed()]) {
    // a space after each, so that no accent joins with the letter before; the reader drops them
    // oxlint-disable-next-line eslint/no-await-in-loop
    const text = (await printed(order.join(' '))).replaceAll(' ', '');
    const plain = order.map((each) => readAsPlain.get(each) ?? each.normalize('NFC'));
    expect(text).toContain(plain.join(''));
  }
});

const names = readFileSync(new URL('../../files/names-in-scripts.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): [name: string, note: string] => {
    const [name = '', note = ''] = line.split('\t');
    return [name, note];
  });

test.each(names)('%s is never printed in part: the PDF says “%s”', async (name, note) => {
  const text = await printed(`Name: ${name} (12), chair.`);
  expect(text).toContain(`Name: [${note}: see the web or Word version] (12), chair.`);
  const blocks: ReportBlock[] = [{ kind: 'paragraph', text: name }];
  expect(listUnprintable({ ...kitchenSink, blocks })).toEqual([
    { place: '', passage: name.replaceAll(/\p{Cf}/gu, ''), what: note },
  ]);
});

test('figures and words between what cannot be printed are printed', async () => {
  const text = await printed('☎ 020 7946 0000 ☎ 😀 5 😀 Ӝ 12 Ӝ of 李 people 李');
  expect(text.replaceAll(/\[[^\]]*\]/g, '*')).toContain(
    '* 020 7946 0000 * 5 * * 12 * of * people *',
  );
});

test('a heading, a cell and the council’s own name are replaced everywhere, bookmarks too', async () => {
  const urdu = 'محمد خان';
  const result = await renderPdf(
    {
      ...kitchenSink,
      councilName: urdu,
      marking: urdu,
      blocks: [
        { kind: 'contents', title: 'Contents' },
        { kind: 'heading', level: 1, text: urdu },
        {
          kind: 'table',
          caption: urdu,
          columns: [{ head: urdu, weight: 1, isRowHeader: true }],
          rows: [[urdu]],
        },
        { kind: 'list', isOrdered: false, items: [urdu] },
      ],
    },
    reportFonts,
  );
  if (!result.ok) throw new Error(result.failure.kind);
  const text = pdfText(result.value.bytes);
  expect(text).not.toMatch(/\p{Script=Arabic}/u);
  expect(text.match(/\[text in Arabic script/g)?.length).toBeGreaterThanOrEqual(7);
});

test('whatever is typed, the PDF is made, and says each passage it does not print', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (typed) => {
      const blocks: ReportBlock[] = [{ kind: 'paragraph', text: typed }];
      const said = listUnprintable({ ...kitchenSink, blocks });
      const notes = (await printed(typed)).split(': see the web or Word version]').length - 1;
      // one that comes twice is said once
      expect(notes > 0).toBe(said.length > 0);
      expect(notes).toBeGreaterThanOrEqual(said.length);
    }),
    { numRuns: 60 },
  );
});
