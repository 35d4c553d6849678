import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';

import { readEntry, readName, type ReadElement } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { addStream, deleteEntry, findAnnotation, retype, setEntry, text } from './mutate.ts';
import { type OpenedPdf, readStream } from './opened-pdf.ts';
import { paints, readContent } from './read-content.ts';

type Annotation = {
  readonly ref: string;
  readonly dict: PDFDict;
  readonly kind: string;
  /** The element that holds it; its own ParentTree entry leads there too. */
  readonly owner: ReadElement | undefined;
  readonly page: PDFDict;
};

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
  ...(['CT', 'Alt'] as const).map((key, index): Condition => ({
    id: `28-01${4 + index}`,
    rule: `A clip of sound or film has its ${key} (we have none).`,
    find: ({ dictionaries }) =>
      dictionaries.flatMap((dict) =>
        readName(readEntry(dict, 'S')) === 'MCD' && !readEntry(dict, key) ? ['media clip'] : [],
      ),
    mutants: [({ context }) => context.register(context.obj({ Type: 'MediaClip', S: 'MCD' }))],
  })),
  {
    id: '28-016',
    rule: 'A file attached to a page has its name in both forms (we attach none to pages).',
    find: ofAnnotations(({ kind, dict }) => {
      const file = dict.lookupMaybe(PDFName.of('FS'), PDFDict);
      return kind === 'FileAttachment' && !(readEntry(file, 'F') && readEntry(file, 'UF'));
    }),
    mutants: [changeKind('FileAttachment')],
  },
  {
    id: '28-017',
    rule: 'No printer’s mark is in the structure (we have none).',
    find: ofAnnotations(({ kind, owner }) => kind === 'PrinterMark' && owner !== undefined),
    mutants: [changeKind('PrinterMark')],
  },
  {
    id: '28-018',
    rule: 'A printer’s mark is drawn as an artifact (we have none).',
    find: ofAnnotations(({ kind, dict }) => {
      const look = dict.lookupMaybe(PDFName.of('AP'), PDFDict)?.lookup(PDFName.of('N'));
      return (
        kind === 'PrinterMark' &&
        readContent(readStream(look)).some(
          (operation) => paints(operation) && !operation.open.some(({ tag }) => tag === 'Artifact'),
        )
      );
    }),
    mutants: [
      (document) => {
        changeKind('PrinterMark')(document);
        setEntry(findAnnotation(document), 'AP', { N: addStream(document, '0 0 9 9 re f') });
      },
    ],
  },
];

function ofAnnotations(isWrong: (annotation: Annotation) => boolean) {
  return ({ pages, elements }: OpenedPdf): string[] =>
    pages.flatMap(({ node, annotations }) =>
      annotations
        .map(({ ref, dict }) => ({
          ref,
          dict,
          kind: readName(readEntry(dict, 'Subtype')),
          owner: elements.find(({ linkRefs }) => linkRefs.includes(ref)),
          page: node,
        }))
        .filter(isWrong)
        .map(({ ref, kind }) => `${kind} ${ref}`),
    );
}

function changeKind(kind: string) {
  return (document: PDFDocument): void => setEntry(findAnnotation(document), 'Subtype', kind);
}

function findPageOfAnnotation(annotation: PDFDict): PDFDict {
  return annotation.lookup(PDFName.of('P'), PDFDict);
}

function hasText(dict: PDFDict | undefined, key: string): boolean {
  const words = readEntry(dict, key);
  const isText = words instanceof PDFString || words instanceof PDFHexString;
  return isText && words.decodeText().trim() !== '';
}
