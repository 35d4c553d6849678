import { type PDFDict, PDFName, PDFString } from 'pdf-lib';

import { readEntry, type ReadElement } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { deleteEntry, findAnnotation, findElement, setEntry, text } from './mutate.ts';
import { type OpenedPdf } from './opened-pdf.ts';

/** Checkpoint 11: of every text it is known in what language it is. */
export const languageConditions: readonly Condition[] = [
  {
    id: '11-001',
    rule: 'The language of text on the pages is known.',
    find: (pdf) =>
      pdf.elements.flatMap((element) =>
        element.marks.length > 0 && !hasLanguage(pdf, element) ? [element.type] : [],
      ),
    mutants: [
      ({ catalog }) => deleteEntry(catalog, 'Lang'),
      ({ catalog }) => setEntry(catalog, 'Lang', text('')),
      ({ catalog }) => setEntry(catalog, 'Lang', text('English, mostly')),
      (document) => setEntry(findElement(document, 'P'), 'Lang', text('?')),
    ],
  },
  {
    id: '11-002',
    rule: 'The language of alternative texts is known.',
    find: (pdf) =>
      pdf.elements.flatMap((element) => {
        const hasText = ['Alt', 'ActualText', 'E'].some((key) => readEntry(element.dict, key));
        return hasText && !hasLanguage(pdf, element) ? [element.type] : [];
      }),
    mutants: [
      ({ catalog }) => deleteEntry(catalog, 'Lang'),
      (document) => setEntry(findElement(document, 'Figure'), 'Lang', text('')),
    ],
  },
  {
    id: '11-003',
    rule: 'The language of bookmarks is known.',
    find: ({ catalog }) =>
      readEntry(catalog, 'Outlines') && !isLanguage(catalog) ? ['bookmarks'] : [],
    mutants: [({ catalog }) => deleteEntry(catalog, 'Lang')],
  },
  {
    id: '11-004',
    rule: 'The language of what describes an annotation is known.',
    find: (pdf) =>
      pdf.pages.flatMap(({ annotations }) =>
        annotations.flatMap(({ ref, dict }) => {
          const owner = pdf.elements.find(({ linkRefs }) => linkRefs.includes(ref));
          const isKnown = owner ? hasLanguage(pdf, owner) : isLanguage(pdf.catalog);
          return readEntry(dict, 'Contents') && !isKnown ? [ref] : [];
        }),
      ),
    mutants: [
      ({ catalog }) => deleteEntry(catalog, 'Lang'),
      (document) => setEntry(findElement(document, 'Link'), 'Lang', text('')),
    ],
  },
  {
    id: '11-005',
    rule: 'The language of what describes a form field is known (we have no forms).',
    find: ({ catalog, dictionaries }) =>
      dictionaries.some((dict) => dict.has(PDFName.of('TU'))) && !isLanguage(catalog) ? ['TU'] : [],
    mutants: [
      (document) => {
        deleteEntry(document.catalog, 'Lang');
        setEntry(findAnnotation(document), 'TU', text('A field'));
      },
    ],
  },
  {
    id: '11-006',
    rule: 'The language of the metadata is known.',
    find: ({ catalog, xmp }) =>
      isLanguage(catalog) || /<dc:title>[\s\S]*xml:lang="(?!x-default)[\s\S]*<\/dc:title>/.test(xmp)
        ? []
        : ['metadata'],
    mutants: [({ catalog }) => deleteEntry(catalog, 'Lang')],
  },
];

/** The nearest language above an element decides, in the end that of the catalog. */
function hasLanguage(pdf: OpenedPdf, element: ReadElement): boolean {
  for (let at: ReadElement | null = element; at !== null; at = at.parent) {
    if (at.dict.has(PDFName.of('Lang'))) return isLanguage(at.dict);
  }
  return isLanguage(pdf.catalog);
}

/** Whether the dictionary names a language as BCP 47 does. */
function isLanguage(dict: PDFDict): boolean {
  const language = readEntry(dict, 'Lang');
  return (
    language instanceof PDFString &&
    /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language.decodeText())
  );
}
