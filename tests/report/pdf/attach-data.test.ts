import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';

import { renderPdf } from '#report/pdf/render-pdf.ts';

import { reportFonts } from '../../support/report-fonts.ts';
import { checkUa } from '../../support/ua-check/ua-check.ts';
import { kitchenSink } from '../kitchen-sink.ts';

const dataText = JSON.stringify({ council: 'Tŷ-Wŷr', note: ')endstream endobj' });

async function renderWith(text: string | null): Promise<Uint8Array> {
  const rendered = await renderPdf(kitchenSink, reportFonts, {}, text);
  if (!rendered.ok) throw new Error('cancelled');
  return rendered.value.bytes;
}

test('the data is an embedded file that belongs to the document as its data', async () => {
  const document = await PDFDocument.load(await renderWith(dataText));
  const { catalog } = document;
  const names = catalog
    .lookup(PDFName.of('Names'), PDFDict)
    .lookup(PDFName.of('EmbeddedFiles'), PDFDict)
    .lookup(PDFName.of('Names'), PDFArray);
  const file = names.lookup(1, PDFDict);
  expect(catalog.lookup(PDFName.of('AF'), PDFArray).get(0)).toBe(names.get(1));
  expect(file.get(PDFName.of('AFRelationship'))?.toString()).toBe('/Data');
  expect(file.has(PDFName.of('F')) && file.has(PDFName.of('UF'))).toBe(true);
  const stream = file.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
  if (!(stream instanceof PDFRawStream)) throw new Error('No stream');
  const content = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  expect(content).toBe(dataText);
});

test('a file with data is still PDF/UA-1', async () => {
  expect(await checkUa(await renderWith(dataText))).toEqual([]);
});

test('without data nothing is attached, and nothing is said of it', async () => {
  const bytes = await renderWith(null);
  const { catalog } = await PDFDocument.load(bytes);
  expect(catalog.has(PDFName.of('AF')) || catalog.has(PDFName.of('Names'))).toBe(false);
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('dataSha256');
});

test('the same report and data give the same bytes; other data another file id', async () => {
  const [one, again, other] = await Promise.all([dataText, dataText, '{}'].map(renderWith));
  expect(one).toEqual(again);
  const readId = (bytes: Uint8Array | undefined) =>
    /\/ID \[\s*<([0-9A-F]{32})>/.exec(Buffer.from(bytes ?? []).toString('latin1'))?.[1];
  expect(readId(one)).toHaveLength(32);
  expect(readId(other)).not.toBe(readId(one));
});
