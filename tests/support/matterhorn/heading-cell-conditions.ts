import { PDFArray } from 'pdf-lib';

import {
  readAttribute,
  readEntry,
  readName,
  type ReadElement,
} from '../ua-check/structure-reader.ts';
import { layOutGrid, listRows } from '../ua-check/table-grid.ts';
import { type Condition } from './condition.ts';
import { deleteEntry, setEntry, text } from './mutate.ts';
import { openPdf, type OpenedPdf } from './opened-pdf.ts';

/** Checkpoint 15-005, as far as a program can decide it: each cell has its headings. */
export const headingCellConditions: readonly Condition[] = [
  {
    id: '15-005',
    rule: 'Every cell has a heading above it or in its row, or names headings of its own table.',
    find: ({ elements }) =>
      elements.filter(({ type }) => type === 'Table').flatMap((table) => checkHeadings(table)),
    mutants: [
      // the headings of a table with one heading row say nothing of columns or rows
      (document) => {
        const [table] = listTables(openPdf(document));
        for (const cell of listCells(table)) if (cell.type === 'TH') deleteEntry(cell.dict, 'A');
      },
      (document) => {
        const cell = findNamedCell(openPdf(document));
        setEntry(cell.dict, 'A', { O: 'Table', Headers: [text('nowhere')] });
      },
    ],
  },
  {
    id: 'all-headings',
    rule: 'Under two heading rows every cell names all headings above it and those of its row.',
    find: (pdf) =>
      listTables(pdf)
        .filter((table) => listCells(table).some((cell) => readHeaders(cell).length > 0))
        .flatMap(checkNamedHeadings),
    mutants: [
      (document) => {
        const cell = findNamedCell(openPdf(document));
        setEntry(cell.dict, 'A', { O: 'Table', Headers: readHeaders(cell).slice(1).map(text) });
      },
      (document) => deleteEntry(findNamedCell(openPdf(document)).dict, 'A'),
    ],
  },
];

function listTables({ elements }: OpenedPdf): ReadElement[] {
  return elements.filter(({ type }) => type === 'Table');
}

function listCells(table: ReadElement | undefined): ReadElement[] {
  return table ? listRows(table).flatMap(({ children }) => children) : [];
}

/** A cell under two heading rows. */
function findNamedCell(pdf: OpenedPdf): ReadElement {
  const cells = listTables(pdf).flatMap(listCells);
  const found = cells.find((cell) => cell.type === 'TD' && readHeaders(cell).length > 2);
  if (!found) throw new Error('No cell that names its headings');
  return found;
}

function readId(cell: ReadElement | undefined): string {
  return readEntry(cell?.dict, 'ID')?.toString() ?? '';
}

function readHeaders(cell: ReadElement): string[] {
  const headers = readAttribute(cell, 'Headers');
  return headers instanceof PDFArray
    ? headers.asArray().map((id) => id.toString().slice(1, -1))
    : [];
}

function isScoped(cell: ReadElement | undefined, scope: 'Row' | 'Column'): boolean {
  return cell?.type === 'TH' && readName(readAttribute(cell, 'Scope')) === scope;
}

function checkHeadings(table: ReadElement): string[] {
  const headings = listCells(table).filter(({ type }) => type === 'TH');
  const ids = new Set(headings.map(readId));
  const headed = new Set<number>();
  return layOutGrid(listRows(table)).flatMap((line) => {
    const hasRowHeading = line.some((cell) => isScoped(cell, 'Row'));
    return line.flatMap((cell, column) => {
      if (isScoped(cell, 'Column')) headed.add(column);
      const headers = cell ? readHeaders(cell) : [];
      const hasHeading = headed.has(column) || hasRowHeading || headers.length > 0;
      return [
        ...headers.filter((id) => !ids.has(`(${id})`)),
        ...(cell?.type === 'TD' && !hasHeading ? [cell.ref] : []),
      ];
    });
  });
}

function checkNamedHeadings(table: ReadElement): string[] {
  const grid = layOutGrid(listRows(table));
  return grid.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (cell?.type !== 'TD') return [];
      const above = grid.slice(0, row).map((other) => other[column]);
      const headings = [
        ...line.filter((other) => isScoped(other, 'Row')),
        ...above.filter((other) => isScoped(other, 'Column')),
      ];
      const expected = [...new Set(headings.map((heading) => readId(heading).slice(1, -1)))];
      const isSame = String(expected.toSorted()) === String(readHeaders(cell).toSorted());
      return isSame ? [] : [`${cell.ref}: ${readHeaders(cell).join(' ')}`];
    }),
  );
}
