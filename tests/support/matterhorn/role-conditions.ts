import { PDFDict, PDFName } from 'pdf-lib';

import { readName } from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { retype, setEntry } from './mutate.ts';
import { type OpenedPdf } from './opened-pdf.ts';

/** The standard structure types of ISO 32000-1, 14.8.4. */
const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** Checkpoint 02: types of our own lead to standard ones. We have none, and no role map. */
export const roleConditions: readonly Condition[] = [
  {
    id: '02-001',
    rule: 'Every type that is not standard is mapped, in the end, to one that is.',
    find: (pdf) =>
      pdf.elements.flatMap(({ type }) => {
        const end = followRoles(pdf, type).at(-1) ?? '';
        return standardTypes.has(end) ? [] : [`${type} leads to ${end}`];
      }),
    mutants: [
      (document) => retype(document, 'P', 'Passage'),
      (document) => {
        retype(document, 'P', 'Passage');
        setRoles(document.catalog, { Passage: 'Nowhere' });
      },
    ],
  },
  {
    id: '02-003',
    rule: 'No mapping leads back to where it began.',
    find: (pdf) =>
      [...readRoles(pdf).keys()].filter((type) => followRoles(pdf, type, true).includes(type)),
    mutants: [({ catalog }) => setRoles(catalog, { Round: 'About', About: 'Round' })],
  },
  {
    id: '02-004',
    rule: 'No standard type is mapped to another.',
    find: (pdf) => [...readRoles(pdf).keys()].filter((type) => standardTypes.has(type)),
    mutants: [({ catalog }) => setRoles(catalog, { P: 'H1' })],
  },
];

function setRoles(catalog: PDFDict, roles: Record<string, string>): void {
  setEntry(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict), 'RoleMap', roles);
}

function readRoles({ root }: OpenedPdf): Map<string, string> {
  const map = root?.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  return new Map((map?.entries() ?? []).map(([key, value]) => [readName(key), readName(value)]));
}

/** The types that a type leads to, itself first unless left out; stops where it would go round. */
function followRoles(pdf: OpenedPdf, type: string, isWithoutItself = false): string[] {
  const roles = readRoles(pdf);
  const path = [type];
  for (let next = roles.get(type); next !== undefined; next = roles.get(next)) {
    const isKnown = path.includes(next);
    path.push(next);
    if (isKnown) break;
  }
  return isWithoutItself ? path.slice(1) : path;
}
