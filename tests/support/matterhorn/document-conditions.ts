import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';

import { readEntry } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { addStream, deleteEntry, setEntry, text } from './mutate.ts';
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

/** Checkpoints 20, 21, 25 and 26: layers, attached files, XFA and encryption. We write attached files only. */
export const featureConditions: readonly Condition[] = [
  {
    id: '20-001',
    rule: 'Every further configuration of layers has a name (we have no layers).',
    find: (pdf) => {
      const configurations = readLayers(pdf)?.lookupMaybe(PDFName.of('Configs'), PDFArray);
      return (configurations?.asArray() ?? []).flatMap((_, index) =>
        findNameless(configurations?.lookup(index, PDFDict)),
      );
    },
    mutants: [
      ({ catalog }) => setEntry(catalog, 'OCProperties', { OCGs: [], D: {}, Configs: [{}] }),
    ],
  },
  {
    id: '20-002',
    rule: 'The first configuration of layers has a name (we have no layers).',
    find: (pdf) => {
      const layers = readLayers(pdf);
      return layers ? findNameless(layers.lookupMaybe(PDFName.of('D'), PDFDict)) : [];
    },
    mutants: [
      ({ catalog }) => setEntry(catalog, 'OCProperties', { OCGs: [], D: {} }),
      ({ catalog }) => setEntry(catalog, 'OCProperties', { OCGs: [], D: { Name: text('') } }),
    ],
  },
  {
    id: '20-003',
    rule: 'No configuration of layers changes by itself (we have no layers).',
    find: (pdf) =>
      pdf.dictionaries.some((dict) => readEntry(dict, 'AS') && readEntry(dict, 'Order'))
        ? ['AS']
        : [],
    mutants: [
      ({ catalog }) =>
        setEntry(catalog, 'OCProperties', {
          OCGs: [],
          D: { Name: text('All'), Order: [], AS: [{ Event: 'View' }] },
        }),
    ],
  },
  {
    id: '21-001',
    rule: 'An attached file has its name in both forms.',
    find: ({ dictionaries }) =>
      dictionaries.flatMap((dict) =>
        dict.has(PDFName.of('EF')) && !(dict.has(PDFName.of('F')) && dict.has(PDFName.of('UF')))
          ? ['file specification without F or UF']
          : [],
      ),
    mutants: ['F', 'UF'].map((key) => (document) => {
      const names = document.catalog
        .lookup(PDFName.of('Names'), PDFDict)
        .lookup(PDFName.of('EmbeddedFiles'), PDFDict)
        .lookup(PDFName.of('Names'), PDFArray);
      deleteEntry(names.lookup(1, PDFDict), key);
    }),
  },
  {
    id: '25-001',
    rule: 'No XFA form is drawn anew (we have no form at all).',
    find: ({ catalog }) => {
      const form = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
      return readEntry(form, 'XFA') ? ['XFA'] : [];
    },
    mutants: [
      (document) =>
        setEntry(document.catalog, 'AcroForm', {
          Fields: [],
          XFA: addStream(document, '<dynamicRender>required</dynamicRender>'),
        }),
    ],
  },
  {
    id: '26-001',
    rule: 'An encrypted file says what may be done with it (ours are not encrypted).',
    find: (pdf) => {
      const encryption = readEncryption(pdf);
      return encryption && !readEntry(encryption, 'P') ? ['no P'] : [];
    },
    mutants: [({ context }) => (context.trailerInfo.Encrypt = context.obj({ V: 4 }))],
  },
  {
    id: '26-002',
    rule: 'Encryption leaves reading aloud free (ours are not encrypted).',
    find: (pdf) => {
      const permissions = readEntry(readEncryption(pdf), 'P');
      const isFree = permissions instanceof PDFNumber && (permissions.asNumber() & 512) !== 0;
      return permissions && !isFree ? ['bit 10 of P is 0'] : [];
    },
    mutants: [({ context }) => (context.trailerInfo.Encrypt = context.obj({ V: 4, P: -2045 }))],
  },
];

function readLayers({ catalog }: OpenedPdf): PDFDict | undefined {
  return catalog.lookupMaybe(PDFName.of('OCProperties'), PDFDict);
}

function findNameless(configuration: PDFDict | undefined): string[] {
  const name = readEntry(configuration, 'Name');
  const isText = name instanceof PDFString || name instanceof PDFHexString;
  return isText && name.decodeText() !== '' ? [] : ['configuration without a name'];
}

function readEncryption({ document }: OpenedPdf): PDFDict | undefined {
  return document.context.lookupMaybe(document.context.trailerInfo.Encrypt, PDFDict);
}
