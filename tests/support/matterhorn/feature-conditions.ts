import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';

import { readEntry } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { addStream, deleteEntry, setEntry, text } from './mutate.ts';
import { type OpenedPdf } from './opened-pdf.ts';

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
