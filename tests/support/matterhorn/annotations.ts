import { type PDFDict, type PDFDocument } from 'pdf-lib';

import { readEntry, readName, type ReadElement } from '../ua-check/structure-reader.ts';
import { findAnnotation, setEntry } from './mutate.ts';
import { type OpenedPdf } from './opened-pdf.ts';

type Annotation = {
  readonly ref: string;
  readonly dict: PDFDict;
  readonly kind: string;
  /** The element that holds it; its own ParentTree entry leads there too. */
  readonly owner: ReadElement | undefined;
  readonly page: PDFDict;
};

/** A check of each annotation on its own, which finds the kinds of those that are wrong. */
export function ofAnnotations(isWrong: (annotation: Annotation) => boolean) {
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

/** A mutant whose first annotation is of another kind. */
export function changeKind(kind: string) {
  return (document: PDFDocument): void => setEntry(findAnnotation(document), 'Subtype', kind);
}
