import { PDFArray, PDFBool, PDFDict, PDFName } from 'pdf-lib';

import { readAttribute, readEntry, readRef } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import {
  appendContent,
  deleteEntry,
  findAnnotation,
  findElement,
  readKids,
  setEntry,
  text,
} from './mutate.ts';
import { type OpenedPdf } from './opened-pdf.ts';
import { findStrayMarks } from './stray-marks.ts';

/** What PDF/UA-1 asks beside the protocol's conditions, and what a sound file has. */
export const ownConditions: readonly Condition[] = [
  {
    id: 'marked',
    rule: 'The file says that it is tagged.',
    find: ({ catalog }) => {
      const info = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
      return readEntry(info, 'Marked') === PDFBool.True ? [] : ['not marked'];
    },
    mutants: [({ catalog }) => deleteEntry(catalog, 'MarkInfo')],
  },
  {
    id: 'marks-and-pages',
    rule: 'Every mark of an element is on its page once, and the page leads back to the element.',
    find: findStrayMarks,
    mutants: [
      (document) => readKids(findElement(document, 'P')).push(document.context.obj(998)),
      (document) => appendContent(document, '/P <</MCID 0>> BDC EMC'),
      (document) => deleteEntry(document.getPage(1).node, 'StructParents'),
      (document) => setEntry(document.getPage(1).node, 'StructParents', 0),
      (document) => appendContent(document, 'EMC'),
      (document) => appendContent(document, '/Artifact BMC'),
    ],
  },
  {
    id: 'parents',
    rule: 'Every element knows the one that holds it.',
    find: ({ elements }) =>
      elements.flatMap(({ dict, parent, type }) =>
        parent === null || readRef(dict, 'P') === parent.ref ? [] : [type],
      ),
    mutants: [
      (document) =>
        findElement(document, 'TD').set(
          PDFName.of('P'),
          document.catalog.get(PDFName.of('StructTreeRoot')) ?? text(''),
        ),
    ],
  },
  {
    id: 'ids',
    rule: 'Every id leads to its element, and no other does.',
    find: ({ root, elements }) => {
      const names = root
        ?.lookupMaybe(PDFName.of('IDTree'), PDFDict)
        ?.lookupMaybe(PDFName.of('Names'), PDFArray)
        ?.asArray()
        .map(String);
      const pairs = elements
        .filter(({ dict }) => readEntry(dict, 'ID'))
        .map(({ dict, ref }) => [`${readEntry(dict, 'ID')?.toString()}`, ref]);
      const expected = pairs.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
      return String(names ?? []) === String(expected.flat()) ? [] : ['IDTree'];
    },
    mutants: [
      (document) => setEntry(findElement(document, 'Note'), 'ID', text('another')),
      ({ catalog }) => deleteEntry(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict), 'IDTree'),
    ],
  },
  {
    id: 'drawing-boxes',
    rule: 'Every drawing says where it is, within its page.',
    find: ({ elements }) =>
      elements.flatMap((element) => {
        if (element.type !== 'Figure') return [];
        const box = readAttribute(element, 'BBox');
        const corners =
          box instanceof PDFArray ? box.asArray().map((each) => Number(each.toString())) : [];
        const [left = -1, bottom = -1, right = -1, top = -1] = corners;
        const isWithin = left >= 0 && bottom >= 0 && right > left && top > bottom && top <= 842;
        return isWithin ? [] : [`BBox ${corners.join(' ')}`];
      }),
    mutants: [
      (document) => deleteEntry(findElement(document, 'Figure'), 'A'),
      (document) =>
        setEntry(findElement(document, 'Figure'), 'A', { O: 'Layout', BBox: [0, 900, 9, 1000] }),
    ],
  },
  {
    id: 'link-targets',
    rule: 'A link leads to a page of the file or to an http or https address, and runs nothing.',
    find: findDeadLinks,
    mutants: [
      (document) => deleteEntry(findAnnotation(document), 'Dest'),
      ...['javascript:alert(1)', 'file:///etc/passwd'].map(
        (address): Condition['mutants'][number] =>
          (document) => {
            deleteEntry(findAnnotation(document), 'Dest');
            setEntry(findAnnotation(document), 'A', { S: 'URI', URI: text(address) });
          },
      ),
      (document) =>
        setEntry(findAnnotation(document), 'A', { S: 'JavaScript', JS: text('alert(1)') }),
      ({ catalog }) => setEntry(catalog, 'OpenAction', { S: 'JavaScript', JS: text('x') }),
    ],
  },
  {
    id: 'page-labels',
    rule: 'Readers name the pages as they are numbered in print.',
    find: ({ catalog }) => {
      const labels = readEntry(catalog, 'PageLabels')?.toString().replaceAll(/\s+/g, ' ');
      const expected = '<< /Nums [ 0 << /P (Cover) >> 1 << /S /D /St 2 >> ] >>';
      return labels === expected || labels === '<< /Nums [ 0 << /S /D >> ] >>'
        ? []
        : [labels ?? 'none'];
    },
    mutants: [({ catalog }) => deleteEntry(catalog, 'PageLabels')],
  },
];

function findDeadLinks({ pages, dictionaries }: OpenedPdf): string[] {
  const pageRefs = new Set(pages.map(({ ref }) => ref));
  const dead = pages.flatMap(({ annotations }) =>
    annotations.flatMap(({ ref, dict }) => {
      const page = dict.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0);
      const action = dict.lookupMaybe(PDFName.of('A'), PDFDict);
      const address = readEntry(action, 'URI')?.toString() ?? '';
      const isAlive =
        pageRefs.has(page?.toString() ?? '') !== /^\(https?:\/\/[!-~]+\)$/.test(address);
      return isAlive ? [] : [ref];
    }),
  );
  const acting = dictionaries.flatMap((dict) => {
    const kind = readEntry(dict, 'S')?.toString() ?? '';
    return /^\/(JavaScript|Launch|SubmitForm|ImportData|GoToR|GoToE|Rendition)$/.test(kind)
      ? [kind]
      : [];
  });
  return [...dead, ...acting];
}
