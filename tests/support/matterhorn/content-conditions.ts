import { PDFBool, PDFDict, PDFName } from 'pdf-lib';

import { readEntry } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { appendContent, deleteEntry, findElement, setEntry } from './mutate.ts';
import { type OpenedPdf } from './opened-pdf.ts';
import { type Operation, paints, readMark } from './read-content.ts';

/** Checkpoint 01: what is drawn is either content of the structure or an artifact, never both. */
export const contentConditions: readonly Condition[] = [
  {
    id: '01-003',
    rule: 'No artifact is within tagged content.',
    find: (pdf) =>
      findOperations(pdf, (operation) => opensArtifact(operation) && isTagged(operation)),
    mutants: [
      (document) =>
        appendContent(document, '/P <</MCID 0>> BDC /Artifact BMC 0 0 9 9 re f EMC EMC'),
    ],
  },
  {
    id: '01-004',
    rule: 'No tagged content is within an artifact.',
    find: (pdf) =>
      findOperations(
        pdf,
        ({ operator, operands, open }) =>
          operator === 'BDC' && readMark(operands).mark !== null && isArtifact({ open }),
      ),
    mutants: [
      (document) =>
        appendContent(document, '/Artifact BMC /P <</MCID 0>> BDC 0 0 9 9 re f EMC EMC'),
    ],
  },
  {
    id: '01-005',
    rule: 'Everything drawn is an artifact or belongs to an element.',
    find: (pdf) => [
      ...findOperations(
        pdf,
        (operation) => paints(operation) && !isTagged(operation) && !isArtifact(operation),
      ),
      ...findOrphanMarks(pdf),
    ],
    mutants: [
      (document) => appendContent(document, '0 0 9 9 re f'),
      (document) => appendContent(document, '/P BMC 0 0 9 9 re f EMC'),
      (document) => appendContent(document, '/P <</MCID 999>> BDC 0 0 9 9 re f EMC'),
      (document) => deleteEntry(findElement(document, 'P'), 'K'),
    ],
  },
  {
    id: '01-007',
    rule: 'The file does not say that its tags are suspect.',
    find: ({ catalog }) => {
      const suspects = readEntry(catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict), 'Suspects');
      return suspects === PDFBool.True ? ['Suspects is true'] : [];
    },
    mutants: [({ catalog }) => setEntry(catalog, 'MarkInfo', { Marked: true, Suspects: true })],
  },
];

function findOperations({ pages }: OpenedPdf, isWrong: (operation: Operation) => boolean) {
  return pages.flatMap(({ ref, operations }) =>
    operations.filter(isWrong).map(({ operator }) => `${operator} on page ${ref}`),
  );
}

function findOrphanMarks({ pages, elements }: OpenedPdf): string[] {
  const owned = new Set(elements.flatMap(({ marks }) => marks));
  return pages.flatMap(({ ref, operations }) =>
    operations.flatMap(({ operator, operands }) => {
      const mark = operator === 'BDC' ? readMark(operands).mark : null;
      return mark === null || owned.has(`${ref}#${mark}`) ? [] : [`mark ${mark} of ${ref}`];
    }),
  );
}

function opensArtifact({ operator, operands }: Operation): boolean {
  return (operator === 'BDC' || operator === 'BMC') && operands[0] === '/Artifact';
}

function isTagged({ open }: Pick<Operation, 'open'>): boolean {
  return open.some(({ mark }) => mark !== null);
}

function isArtifact({ open }: Pick<Operation, 'open'>): boolean {
  return open.some(({ tag }) => tag === 'Artifact');
}
