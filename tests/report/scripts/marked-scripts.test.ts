// @vitest-environment jsdom
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { renderDocx } from '#report/docx/render-docx.ts';
import { renderHtml } from '#report/html/render-html.ts';
import { type ReportBlock, type ReportDocument } from '#report/report-block.ts';
import { splitByScript } from '#report/scripts/split-by-script.ts';

import { kitchenSink } from '../kitchen-sink.ts';

const URDU = 'ڈاکٹر نور 12 حسین';

function reportOf(...blocks: ReportBlock[]): ReportDocument {
  return { ...kitchenSink, blocks };
}

function htmlOf(...blocks: ReportBlock[]): Document {
  return new DOMParser().parseFromString(renderHtml(reportOf(...blocks)), 'text/html');
}

test.each([
  ['Agreed by محمد خان (2024).', ['Agreed by |', 'محمد خان|und-Arab rtl', ' (2024).|']],
  [URDU, [`${URDU}|ur rtl`]],
  ['ਗੁਰਪ੍ਰੀਤ and প্রিয়া', ['ਗੁਰਪ੍ਰੀਤ|pa', ' and |', 'প্রিয়া|bn']],
  ['山田たろう, 李', ['山田たろう, 李|ja']],
  ['Αθήνα, Київ, tŷ, 😀, it’s ʼ·', ['Αθήνα, Київ, tŷ, 😀, it’s ʼ·|']],
])('%s: each passage has its language and direction', (text, expected) => {
  const parts = splitByScript(text).map(
    ({ text: part, foreign }) =>
      `${part}|${foreign?.language ?? ''}${foreign?.isRightToLeft ? ' rtl' : ''}`,
  );
  expect(parts).toEqual(expected);
});

test('no letter is lost or moved by splitting', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const parts = splitByScript(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});

test('the web page shows the passage itself, marked, within a paragraph and as a whole cell', () => {
  const page = htmlOf(
    { kind: 'paragraph', text: `Agreed by ${URDU} (2024).` },
    { kind: 'table', caption: 'C', columns: [{ head: 'H', weight: 1 }], rows: [[URDU]] },
  );
  const passage = page.querySelector('p bdi');
  expect(passage?.outerHTML).toBe(`<bdi lang="ur" dir="rtl">${URDU}</bdi>`);
  expect(page.querySelector('td')?.outerHTML).toBe(`<td lang="ur" dir="rtl">${URDU}</td>`);
});

test('Word gets the passage itself as a run from right to left, in its language', async () => {
  const bytes = await renderDocx(
    reportOf(
      { kind: 'paragraph', text: `Agreed by ${URDU}.` },
      { kind: 'heading', level: 1, text: URDU },
    ),
  );
  const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  const runs = [...xml.getElementsByTagName('w:r')].filter((run) => run.textContent === URDU);
  expect(runs).toHaveLength(2);
  for (const run of runs) {
    expect(run.getElementsByTagName('w:rtl')).toHaveLength(1);
    expect(run.getElementsByTagName('w:lang')[0]?.getAttribute('w:bidi')).toBe('ur');
  }
  expect(xml.getElementsByTagName('w:bidi')).toHaveLength(1);
});
