import { type ReadElement } from '../ua-check/structure-reader.ts';
import { layOutGrid, listRows, readSpan } from '../ua-check/table-grid.ts';
import { type Condition } from './condition.ts';
import { findElement, readKids, retype, setEntry } from './mutate.ts';
import { type OpenedPdf } from './opened-pdf.ts';

type Syntax = {
  /** What an element of the type may hold. */
  readonly holds: Readonly<Record<string, readonly string[]>>;
  /** What an element of the type must be in. */
  readonly isIn: Readonly<Record<string, readonly string[]>>;
};

const rowGroups = ['THead', 'TBody', 'TFoot'];
const tables: Syntax = {
  holds: {
    Table: ['TR', 'Caption', ...rowGroups],
    THead: ['TR'],
    TBody: ['TR'],
    TFoot: ['TR'],
    TR: ['TH', 'TD'],
  },
  isIn: {
    THead: ['Table'],
    TBody: ['Table'],
    TFoot: ['Table'],
    TR: ['Table', ...rowGroups],
    TH: ['TR'],
    TD: ['TR'],
  },
};
const lists: Syntax = {
  holds: { L: ['L', 'LI', 'Caption'], LI: ['Lbl', 'LBody'] },
  isIn: { LI: ['L'], LBody: ['LI'] },
};
const contents: Syntax = {
  holds: {
    TOC: ['TOC', 'TOCI', 'Caption'],
    TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
  },
  isIn: { TOCI: ['TOC'] },
};

/** Checkpoint 09: tables, lists and contents are built as ISO 32000-1 (tables 333, 336–338) says. */
export const syntaxConditions: readonly Condition[] = [
  {
    id: '09-004',
    rule: 'Tables hold rows and rows cells; all rows are of one length, spans and all.',
    find: (pdf) => [...findMisplaced(pdf, tables), ...findUneven(pdf)],
    mutants: [
      (document) => retype(document, 'TR', 'P'),
      (document) => retype(document, 'TD', 'P'),
      (document) => retype(document, 'TBody', 'Sect'),
      (document) => retype(document, 'TBody', 'THead'),
      (document) => readKids(findElement(document, 'TR')).remove(0),
      (document) => setEntry(findElement(document, 'TH'), 'A', { O: 'Table', ColSpan: 2 }),
      (document) => setEntry(findElement(document, 'TH'), 'A', { O: 'Table', RowSpan: 99 }),
      (document) => retype(document, 'Caption', 'TBody'),
    ],
  },
  {
    id: '09-005',
    rule: 'Lists hold items, and items a label and a body.',
    find: (pdf) => findMisplaced(pdf, lists),
    mutants: [
      (document) => retype(document, 'LI', 'P'),
      (document) => retype(document, 'LBody', 'P'),
      (document) => retype(document, 'P', 'LBody'),
    ],
  },
  {
    id: '09-006',
    rule: 'Contents hold entries and further contents, and entries references.',
    find: (pdf) => findMisplaced(pdf, contents),
    mutants: [
      (document) => retype(document, 'TOCI', 'P'),
      (document) => retype(document, 'TOC', 'Sect'),
      (document) => retype(document, 'Reference', 'H1'),
    ],
  },
  {
    id: '09-007',
    rule: 'Small script beside the text is built rightly (we have none).',
    find: (pdf) => findTypes(pdf, ['Ruby', 'RB', 'RT', 'RP']),
    mutants: [(document) => retype(document, 'P', 'RB')],
  },
  {
    id: '09-008',
    rule: 'Notes in two lines within a line are built rightly (we have none).',
    find: (pdf) => findTypes(pdf, ['Warichu', 'WT', 'WP']),
    mutants: [(document) => retype(document, 'P', 'WT')],
  },
];

function findMisplaced({ elements }: OpenedPdf, { holds, isIn }: Syntax): string[] {
  return elements.flatMap(({ type, children, parent, marks }) => {
    const allowed = holds[type];
    const wrong = children.filter((child) => allowed?.includes(child.type) === false);
    const isMisplaced = isIn[type]?.includes(parent?.type ?? '') === false;
    return [
      ...wrong.map((child) => `${child.type} in ${type}`),
      ...(allowed && marks.length > 0 ? [`text in ${type}`] : []),
      ...(isMisplaced ? [`${type} in ${parent?.type ?? 'nothing'}`] : []),
    ];
  });
}

function findUneven({ elements }: OpenedPdf): string[] {
  return elements.filter(({ type }) => type === 'Table').flatMap(checkTable);
}

function checkTable(table: ReadElement): string[] {
  const rows = listRows(table);
  const grid = layOutGrid(rows);
  const width = grid[0]?.length ?? 0;
  // flat() leaves out places that no cell fills
  const isUneven = grid.some((line) => line.length !== width || line.flat().length !== width);
  const area = rows
    .flatMap(({ children }) => children)
    .reduce((sum, cell) => sum + readSpan(cell, 'ColSpan') * readSpan(cell, 'RowSpan'), 0);
  const types = table.children.map(({ type }) => type);
  const count = (type: string) => types.filter((each) => each === type).length;
  return [
    ...(isUneven || grid.length > rows.length ? ['rows of different lengths'] : []),
    ...(area === width * rows.length ? [] : ['cells over one another']),
    ...(count('THead') > 1 || count('TFoot') > 1 ? ['two heads or feet'] : []),
    ...(count('Caption') > 1 || types.indexOf('Caption') > 0 ? ['caption out of place'] : []),
    ...(count('TR') > 0 && count('TR') + count('Caption') < types.length ? ['loose rows'] : []),
  ];
}

function findTypes({ elements }: OpenedPdf, types: readonly string[]): string[] {
  return elements.map(({ type }) => type).filter((type) => types.includes(type));
}
