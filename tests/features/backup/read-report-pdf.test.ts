import * as fc from 'fast-check';
import { zlibSync } from 'fflate';
import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';

import { describeFault } from '#features/backup/copy-fault-words.ts';
import { readCopy } from '#features/backup/read-copy.ts';
import { readReportPdf } from '#features/backup/read-report-pdf.ts';
import { renderPdf } from '#report/pdf/render-pdf.ts';

import { aFramework } from '../../support/builders.ts';
import { anAssessmentFile } from '../../support/file-builders.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { kitchenSink } from '../../report/kitchen-sink.ts';

const file = anAssessmentFile();
const text = JSON.stringify(file);

async function renderWith(dataText: string | null, title = kitchenSink.title): Promise<Uint8Array> {
  const rendered = await renderPdf({ ...kitchenSink, title }, reportFonts, {}, dataText);
  if (!rendered.ok) throw new Error('cancelled');
  return rendered.value.bytes;
}
const report = await renderWith(text);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const toBytes = (content: string) => new Uint8Array(Buffer.from(content, 'latin1'));

const findFramework = (id: string) => (id === 'made-up' ? aFramework() : null);
const open = (bytes: Uint8Array) =>
  readCopy(new File([new Uint8Array(bytes)], 'report.pdf'), findFramework);

test('the PDF of a full report opens as the assessment it was made of', async () => {
  const opened = await open(report);
  expect(opened).toEqual({
    ok: true,
    value: { file, evidenceFiles: [], crest: null, missingFileCount: 0 },
  });
});

test('a title that looks like the marks does not stand in the way', async () => {
  const title = '/EqualityStandardData 1/Params<< <essa:dataSha256>';
  expect(await readReportPdf(await renderWith(text, title))).toEqual({ ok: true, value: { text } });
});

test.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
  [
    'of another program',
    () => new Uint8Array(new jsPDF().text('Report', 10, 10).output('arraybuffer')),
    /carries no assessment: it was not made by this app/,
  ],
  ['of a version without data', () => renderWith(null), /carries no assessment/],
  ['cut short', () => report.subarray(0, report.length / 2), /carries no assessment|changed/],
  [
    'with another hash',
    () => toBytes(latin1(report).replace(/(<essa:dataSha256>)./, '$1g')),
    /damaged or has been changed/,
  ],
  [
    'without a hash',
    () => toBytes(latin1(report).replace('<essa:dataSha256>', '<essa:dataSha257>')),
    /damaged or has been changed/,
  ],
  [
    'with a smaller size stated',
    () => toBytes(latin1(report).replace(/(Params<<\/Size )\d/, '$11')),
    /damaged or has been changed/,
  ],
  [
    'with the data in it twice',
    () => toBytes(latin1(report) + latin1(report)),
    /damaged or has been changed/,
  ],
  [
    'whose data would take more memory than there is',
    () => toBytes(latin1(report).replace(/(Params<<\/Size )\d+/, '$1999999999999')),
    /larger than/,
  ],
])('a PDF %s is refused in one sentence', async (_name, make, words) => {
  const opened = await open(await make());
  if (opened.ok) throw new Error('It was opened');
  expect(describeFault(opened.failure)).toMatch(words);
});

test('a valid PDF with another program’s JSON goes through the same checks as any copy', async () => {
  const opened = await open(await renderWith('{"format":"else"}'));
  expect(opened).toEqual({ ok: false, failure: { kind: 'foreign' } });
});

test('data that swells past the size stated is not unpacked', async () => {
  const bomb = zlibSync(new Uint8Array(50_000_000));
  const forged = toBytes(
    [
      '%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/EqualityStandardData 1/Params<</Size 10>>',
      `/Length ${bomb.length}/Filter/FlateDecode>>\nstream\n${latin1(bomb)}\nendstream\nendobj\n`,
      `<essa:dataSha256>${'0'.repeat(64)}`,
    ].join(''),
  );
  expect(await readReportPdf(forged)).toEqual({ ok: false, failure: { kind: 'pdf-changed' } });
});

describe('a changed file', () => {
  const mark = latin1(report).indexOf('/EqualityStandardData');

  test('is refused or gives the very same data, whichever byte was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        // half of the changes fall in or near the data
        fc.oneof(
          fc.nat(report.length - 1),
          fc.integer({ min: mark, max: Math.min(report.length - 1, mark + 3000) }),
        ),
        fc.integer({ min: 1, max: 255 }),
        async (place, change) => {
          const changed = new Uint8Array(report);
          changed[place] = (changed[place]! + change) % 256;
          const read = await readReportPdf(changed);
          expect(read.ok ? read.value.text : text).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('does not make the reader throw, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(400), async (noise, place) => {
        const broken = new Uint8Array(report);
        broken.set(noise, Math.min(mark + place, broken.length - noise.length));
        const read = await readReportPdf(broken);
        expect(read.ok ? read.value.text : text).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
