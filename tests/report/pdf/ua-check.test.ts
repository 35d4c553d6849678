import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';

import { renderPdf } from '#report/pdf/render-pdf.ts';

import { reportFonts } from '../../support/report-fonts.ts';
import { checkUa } from '../../support/ua-check/ua-check.ts';
import { kitchenSink } from '../kitchen-sink.ts';

/** Each takes one thing away that PDF/UA asks for. */
const mutants: [rule: string, breakIt: (document: PDFDocument) => void][] = [
  ['6.2-1', ({ catalog }) => catalog.delete(PDFName.of('MarkInfo'))],
  ['7.1-10', ({ catalog }) => catalog.delete(PDFName.of('ViewerPreferences'))],
  ['7.2-34', ({ catalog }) => catalog.delete(PDFName.of('Lang'))],
  ['5-1', ({ catalog }) => catalog.delete(PDFName.of('Metadata'))],
  ['7.1-11', ({ catalog }) => catalog.delete(PDFName.of('StructTreeRoot'))],
  ['7.3-1', (document) => findElement(document, 'Figure').delete(PDFName.of('Alt'))],
  ['7.4.2-1', (document) => findElement(document, 'H2').set(PDFName.of('S'), PDFName.of('H4'))],
  ['7.2 children', (document) => findElement(document, 'LI').set(PDFName.of('S'), PDFName.of('P'))],
  ['7.2-42', (document) => readKids(findElement(document, 'TR')).remove(0)],
  ['7.18.5-1', (document) => readKids(findElement(document, 'Link')).remove(2)],
  ['mark in no element', (document) => findElement(document, 'P').delete(PDFName.of('K'))],
  ['7.18.3-1', (document) => document.getPage(0).node.delete(PDFName.of('Tabs'))],
];

function findElement(document: PDFDocument, type: string): PDFDict {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of(type)) {
      return object;
    }
  }
  throw new Error(`No ${type}`);
}

const readKids = (element: PDFDict) => element.lookup(PDFName.of('K'), PDFArray);

describe('the checker of PDF/UA', () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    const result = await renderPdf(kitchenSink, reportFonts);
    if (!result.ok) throw new Error(result.failure.kind);
    ({ bytes } = result.value);
  });

  it.each(mutants)('notices a file broken against %s', async (rule, breakIt) => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    breakIt(document);
    const findings = await checkUa(await document.save());
    expect(findings.join('\n')).toContain(rule);
  });
});
