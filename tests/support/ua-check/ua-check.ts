import { decodePDFRawStream, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

import { checkPages } from './check-pages.ts';
import { checkStructure } from './check-structure.ts';
import { readEntry, readStructure } from './structure-reader.ts';

/** What is against PDF/UA-1 in a report, empty when nothing is: the rules a program can check. */
export async function checkUa(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const findings: string[] = [];
  if (readFlag(catalog, 'MarkInfo', 'Marked') !== PDFBool.True) findings.push('6.2-1 not marked');
  if (readFlag(catalog, 'ViewerPreferences', 'DisplayDocTitle') !== PDFBool.True) {
    findings.push('7.1-10 title not displayed');
  }
  if (!readEntry(catalog, 'Lang')) findings.push('7.2-34 no language');
  const metadata = readEntry(catalog, 'Metadata');
  const xmp =
    metadata instanceof PDFRawStream
      ? new TextDecoder().decode(decodePDFRawStream(metadata).decode())
      : '';
  if (!xmp.includes('<pdfuaid:part>1</pdfuaid:part>')) findings.push('5-1 no PDF/UA mark');
  if (!/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(xmp)) findings.push('7.1-9 no title');
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return [...findings, '7.1-11 no structure tree'];
  const elements = readStructure(document, root);
  return [...findings, ...checkStructure(elements), ...checkPages(document, root, elements)];
}

function readFlag(catalog: PDFDict, dictionary: string, key: string) {
  return readEntry(catalog.lookupMaybe(PDFName.of(dictionary), PDFDict), key);
}
