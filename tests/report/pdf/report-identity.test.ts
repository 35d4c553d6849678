import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { renderPdf } from '#report/pdf/render-pdf.ts';
import { type ReportDocument } from '#report/report-block.ts';

import { reportFonts } from '../../support/report-fonts.ts';
import { checkUa } from '../../support/ua-check/ua-check.ts';
import { kitchenSink } from '../kitchen-sink.ts';
import { withCrest } from '../with-crest.ts';

async function render(document: ReportDocument) {
  const result = await renderPdf(document, reportFonts);
  if (!result.ok) throw new Error(result.failure.kind);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'identity-')), 'report.pdf');
  writeFileSync(file, result.value.bytes);
  return { ...result.value, file };
}

function run(program: string, ...options: string[]): string {
  return execFileSync(program, options, { encoding: 'utf8' });
}

const draft = { ...kitchenSink, draftNotice: 'Draft: not signed off' };

test.each([
  ['see-through.png', ['image', 'smask'], 'image'],
  ['palette.png', ['image'], 'image'],
  ['baseline.jpg', ['image'], 'jpeg'],
  ['progressive.jpg', ['image'], 'jpeg'],
  ['grey.jpg', ['image'], 'jpeg'],
])('the crest %s is one figure on the cover, with its words', async (name, kinds, encoding) => {
  const report = withCrest(name);
  const { file, bytes } = await render(report);
  const images = run('pdfimages', '-list', file).trim().split('\n').slice(2);
  expect(images.map((line) => line.trim().split(/\s+/)[2])).toEqual(kinds);
  // page, number, kind, width, height, colour, components, bits, encoding
  const first = images[0]!.trim().split(/\s+/);
  expect([first[0], first[3], first[4], first[8]]).toEqual(['1', '120', '144', encoding]);
  expect(run('pdfinfo', '-struct-text', file)).toMatch(/^\s*Figure\b/m);
  expect(await checkUa(bytes)).toEqual([]);
  const again = await render(report);
  expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(bytes))).toBe(0);
});

test('the words of the crest are in the file as its alternative text', async () => {
  const { file } = await render(withCrest());
  const plain = run('qpdf', '--qdf', '--object-streams=disable', file, '-');
  const words = Buffer.from('A violet shield with a gold disc: Tŷ-Wŷr', 'utf16le').swap16();
  expect(plain).toContain(`/Alt <feff${words.toString('hex')}>`);
});

test('without a crest there is no picture in the file', async () => {
  const { file } = await render(kitchenSink);
  expect(run('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2);
});

test('a draft says so behind every page, outside the reading order, and a signed one nowhere', async () => {
  const { file, bytes, pageCount } = await render(draft);
  expect(await checkUa(bytes)).toEqual([]);
  const plain = run('qpdf', '--qdf', '--object-streams=disable', file, '-');
  const marks = plain.split('/Artifact <</Type/Pagination/Subtype/Watermark>> BDC').length - 1;
  expect(marks).toBe(pageCount);
  // nothing of it comes between the words of the page
  const signed = await render(kitchenSink);
  expect(run('pdftotext', file, '-')).toBe(run('pdftotext', signed.file, '-'));
  expect(run('pdfinfo', '-struct-text', file)).toBe(run('pdfinfo', '-struct-text', signed.file));
  const signedPlain = run('qpdf', '--qdf', '--object-streams=disable', signed.file, '-');
  expect(signedPlain).not.toContain('Watermark');
});

test('the council’s colour takes the place of the house’s, and nothing else changes', async () => {
  const { file, bytes } = await render({ ...kitchenSink, accentColour: '#5b2a86' });
  const operators = (each: string) => run('qpdf', '--qdf', '--object-streams=disable', each, '-');
  // #5b2a86 is 91, 42, 134 of 255; #0b3d6e is 11, 61, 110
  expect(operators(file)).toContain('0.36 0.16 0.53 rg');
  expect(operators(file)).not.toContain('0.04 0.24 0.43');
  // one part of it to nine of white: 239, 234, 243
  expect(operators(file)).toContain('0.94 0.92 0.95 rg');
  const house = await render(kitchenSink);
  expect(operators(house.file)).toContain('0.04 0.24 0.43 rg');
  expect(run('pdftotext', file, '-')).toBe(run('pdftotext', house.file, '-'));
  expect(await checkUa(bytes)).toEqual([]);
});
