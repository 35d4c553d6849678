import { PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib';

import { readEntry, readName } from '../ua-check/structure-reader.ts';
import { changeKind, ofAnnotations } from './annotations.ts';
import { type Condition } from './condition.ts';
import { deleteEntry, findAnnotation, retype, setEntry, text } from './mutate.ts';

/** The annotation types of ISO 32000-1, table 169. */
const knownKinds = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut ' +
    'Stamp Caret Ink Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact'
  ).split(' '),
);

/** Checkpoint 28: annotations. Ours are links; the other kinds are to be absent or right. */
export const annotationConditions: readonly Condition[] = [
  {
    id: '28-002',
    rule: 'An annotation other than a link, field or printer’s mark is in an Annot element.',
    find: ofAnnotations(
      ({ kind, owner }) =>
        !['Widget', 'Link', 'PrinterMark'].includes(kind) && owner?.type !== 'Annot',
    ),
    mutants: [changeKind('Text')],
  },
  {
    id: '28-004',
    rule: 'An annotation says in words what it is.',
    find: ofAnnotations(
      ({ kind, dict, owner }) =>
        kind !== 'Widget' && !hasText(dict, 'Contents') && !hasText(owner?.dict, 'Alt'),
    ),
    mutants: [(document) => deleteEntry(findAnnotation(document), 'Contents')],
  },
  {
    id: '28-005',
    rule: 'A form field says in words what it is (we have no forms).',
    find: ofAnnotations(
      ({ kind, dict, owner }) =>
        kind === 'Widget' && !hasText(dict, 'TU') && !hasText(owner?.dict, 'Alt'),
    ),
    mutants: [changeKind('Widget')],
  },
  {
    id: '28-006',
    rule: 'No annotation is of a kind the standard does not know.',
    find: ofAnnotations(({ kind }) => !knownKinds.has(kind)),
    mutants: [changeKind('Bubble')],
  },
  {
    id: '28-007',
    rule: 'No annotation is a trap network.',
    find: ofAnnotations(({ kind }) => kind === 'TrapNet'),
    mutants: [changeKind('TrapNet')],
  },
  {
    id: '28-008',
    rule: 'A page with annotations says in what order tabs go.',
    find: ofAnnotations(({ page }) => !readEntry(page, 'Tabs')),
    mutants: [(document) => deleteEntry(findPageOfAnnotation(findAnnotation(document)), 'Tabs')],
  },
  {
    id: '28-009',
    rule: 'Tabs go in the order of the structure.',
    find: ofAnnotations(({ page }) => {
      const tabs = readEntry(page, 'Tabs');
      return tabs !== undefined && readName(tabs) !== 'S';
    }),
    mutants: [(document) => setEntry(findPageOfAnnotation(findAnnotation(document)), 'Tabs', 'R')],
  },
  {
    id: '28-010',
    rule: 'A form field is in a Form element (we have no forms).',
    find: ofAnnotations(({ kind, owner }) => kind === 'Widget' && owner?.type !== 'Form'),
    mutants: [changeKind('Widget')],
  },
  {
    id: '28-011',
    rule: 'A link is in a Link element, and each knows the other.',
    find: (pdf) =>
      ofAnnotations(({ kind, dict, owner }) => {
        const key = Number(readEntry(dict, 'StructParent')?.toString() ?? -1);
        const isTied = pdf.parents.get(key)?.toString() === owner?.ref;
        return kind === 'Link' && (owner?.type !== 'Link' || !isTied);
      })(pdf),
    mutants: [
      (document) => retype(document, 'Link', 'Span'),
      (document) => deleteEntry(findAnnotation(document), 'StructParent'),
      (document) => setEntry(findAnnotation(document), 'StructParent', 0),
    ],
  },
  {
    id: '28-012',
    rule: 'A link says in words where it leads.',
    find: ofAnnotations(({ kind, dict }) => kind === 'Link' && !hasText(dict, 'Contents')),
    mutants: [
      (document) => deleteEntry(findAnnotation(document), 'Contents'),
      (document) => setEntry(findAnnotation(document), 'Contents', text(' ')),
    ],
  },
];

function findPageOfAnnotation(annotation: PDFDict): PDFDict {
  return annotation.lookup(PDFName.of('P'), PDFDict);
}

function hasText(dict: PDFDict | undefined, key: string): boolean {
  const words = readEntry(dict, key);
  const isText = words instanceof PDFString || words instanceof PDFHexString;
  return isText && words.decodeText().trim() !== '';
}
