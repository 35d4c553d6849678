import { PDFHexString, PDFName, PDFString } from 'pdf-lib';

import {
  readAttribute,
  readEntry,
  readName,
  type ReadElement,
} from '../ua-check/structure-reader.ts';
import { type Condition } from './condition.ts';
import { deleteEntry, findElement, retype, setEntry, text } from './mutate.ts';
import { openPdf, type OpenedPdf } from './opened-pdf.ts';

/** Checkpoints 13, 14, 15, 17 and 19: drawings, headings, heading cells, formulas and notes. */
export const meaningConditions: readonly Condition[] = [
  {
    id: '13-004',
    rule: 'Every drawing has an alternative text.',
    find: (pdf) =>
      listType(pdf, 'Figure').flatMap((figure) =>
        hasWords(figure, 'Alt') || hasWords(figure, 'ActualText') ? [] : [figure.ref],
      ),
    mutants: [
      (document) => deleteEntry(findElement(document, 'Figure'), 'Alt'),
      (document) => setEntry(findElement(document, 'Figure'), 'Alt', text('  ')),
    ],
  },
  {
    id: '14-002',
    rule: 'The first heading is of level 1.',
    find: (pdf) => {
      const [first] = listLevels(pdf);
      return first === undefined || first === 1 ? [] : [`H${first}`];
    },
    mutants: [(document) => retype(document, 'H1', 'H2')],
  },
  {
    id: '14-003',
    rule: 'No level of heading is skipped going down.',
    find: (pdf) => {
      const levels = listLevels(pdf);
      return levels.flatMap((level, index) => {
        const before = levels[index - 1] ?? level;
        return level > before + 1 ? [`H${level} after H${before}`] : [];
      });
    },
    mutants: [(document) => retype(document, 'H2', 'H4')],
  },
  {
    id: '14-006',
    rule: 'No element has two headings without a number.',
    find: ({ elements }) =>
      elements.flatMap(({ type, children }) =>
        children.filter((child) => child.type === 'H').length > 1 ? [type] : [],
      ),
    mutants: [
      (document) => {
        const section = openPdf(document).elements.find(
          ({ type, children }) => type === 'Sect' && children.length > 1,
        );
        for (const { dict } of section?.children ?? []) setEntry(dict, 'S', 'H');
      },
    ],
  },
  {
    id: '14-007',
    rule: 'Headings all have a number, or none has.',
    find: (pdf) =>
      listType(pdf, 'H').length > 0 && listLevels(pdf).length > 0 ? ['both H and H1'] : [],
    mutants: [(document) => retype(document, 'H2', 'H')],
  },
  {
    id: '15-003',
    rule: 'Heading cells say whether they head a row or a column, unless cells name their headings.',
    find: (pdf) => listType(pdf, 'Table').flatMap(findUnscoped),
    mutants: [
      (document) => deleteEntry(findElement(document, 'TH'), 'A'),
      (document) => setEntry(findElement(document, 'TH'), 'A', { O: 'Table', Scope: 'Up' }),
    ],
  },
  {
    id: '17-002',
    rule: 'Every formula has an alternative text (we have no formulas).',
    find: (pdf) =>
      listType(pdf, 'Formula').flatMap((each) => (hasWords(each, 'Alt') ? [] : [each.ref])),
    mutants: [(document) => retype(document, 'P', 'Formula')],
  },
  {
    id: '17-003',
    rule: 'The signs of formulas are known in Unicode (we have no formulas).',
    find: (pdf) => listType(pdf, 'Formula').map(({ ref }) => ref),
    mutants: [(document) => retype(document, 'P', 'Formula')],
  },
  {
    id: '19-003',
    rule: 'Every note has an id.',
    find: (pdf) =>
      listType(pdf, 'Note').flatMap((note) => (hasWords(note, 'ID') ? [] : [note.ref])),
    mutants: [(document) => deleteEntry(findElement(document, 'Note'), 'ID')],
  },
  {
    id: '19-004',
    rule: 'No two elements have the same id.',
    find: ({ elements }) => {
      const ids = elements.flatMap(({ dict }) => readEntry(dict, 'ID')?.toString() ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    },
    mutants: [
      (document) => {
        const [one, other] = openPdf(document).elements.filter(({ type }) => type === 'Note');
        const id = one && readEntry(one.dict, 'ID');
        if (id) other?.dict.set(PDFName.of('ID'), id);
      },
    ],
  },
];

function listType({ elements }: OpenedPdf, type: string): ReadElement[] {
  return elements.filter((element) => element.type === type);
}

/** Levels of the numbered headings in reading order. */
function listLevels({ elements }: OpenedPdf): number[] {
  return elements.flatMap(({ type }) => {
    const level = /^H([1-9]\d*)$/.exec(type)?.[1];
    return level === undefined ? [] : [Number(level)];
  });
}

function hasWords({ dict }: ReadElement, key: string): boolean {
  const words = readEntry(dict, key);
  const isText = words instanceof PDFString || words instanceof PDFHexString;
  return isText && words.decodeText().trim() !== '';
}

function findUnscoped(table: ReadElement): string[] {
  const cells = table.children
    .flatMap(({ children }) => children)
    .flatMap(({ children }) => children);
  if (cells.some((cell) => readAttribute(cell, 'Headers'))) return [];
  return cells.flatMap((cell) => {
    const scope = readName(readAttribute(cell, 'Scope'));
    const isScoped = ['Row', 'Column', 'Both'].includes(scope);
    return cell.type === 'TH' && !isScoped ? [cell.ref] : [];
  });
}
