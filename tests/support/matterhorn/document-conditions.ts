import { PDFBool, PDFDict, PDFName } from 'pdf-lib';

import { readEntry } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { deleteEntry, setEntry } from './mutate.ts';
import { type OpenedPdf } from './opened-pdf.ts';

/** Checkpoints 06 and 07: the file says what it is, and the window shows its title. */
export const metadataConditions: readonly Condition[] = [
  {
    id: '06-001',
    rule: 'The catalog has XMP metadata.',
    find: ({ xmp }) => (xmp.includes('<x:xmpmeta') ? [] : ['no XMP']),
    mutants: [({ catalog }) => deleteEntry(catalog, 'Metadata')],
  },
  {
    id: '06-002',
    rule: 'The metadata says that the file is PDF/UA-1.',
    find: ({ xmp }) => (xmp.includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['no pdfuaid']),
    mutants: [(document) => changeXmp(document.catalog, '<x:xmpmeta/>')],
  },
  {
    id: '06-003',
    rule: 'The metadata has the title of the document.',
    find: ({ xmp }) =>
      /<dc:title>[\s\S]*?<rdf:li[^>]*>[^<\s][^<]*<\/rdf:li>/.test(xmp) ? [] : ['no dc:title'],
    mutants: [
      (document) => changeXmp(document.catalog, '<x:xmpmeta/>'),
      (document) =>
        changeXmp(document.catalog, '<x:xmpmeta><dc:title><rdf:li></rdf:li></dc:title>'),
    ],
  },
  {
    id: '07-001',
    rule: 'The catalog says whether the window shows the title.',
    find: (pdf) => (readTitleFlag(pdf) === undefined ? ['no DisplayDocTitle'] : []),
    mutants: [({ catalog }) => deleteEntry(catalog, 'ViewerPreferences')],
  },
  {
    id: '07-002',
    rule: 'The window shows the title and not the name of the file.',
    find: (pdf) => (readTitleFlag(pdf) === PDFBool.False ? ['DisplayDocTitle is false'] : []),
    mutants: [({ catalog }) => setEntry(catalog, 'ViewerPreferences', { DisplayDocTitle: false })],
  },
];

function readTitleFlag({ catalog }: OpenedPdf) {
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  return readEntry(preferences, 'DisplayDocTitle');
}

function changeXmp(catalog: PDFDict, xml: string): void {
  const { context } = catalog;
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(xml)));
}
