import { PDFArray, PDFNumber, PDFString } from 'pdf-lib';

import { readAttribute, readEntry, readName, type ReadElement } from './structure-reader.ts';

/** The cell at each place of a table, a spanning cell at each of its places. */
function layOutGrid(rows: readonly ReadElement[]): (ReadElement | undefined)[][] {
  const grid: (ReadElement | undefined)[][] = rows.map(() => []);
  for (const [rowIndex, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.children) {
      while (grid[rowIndex]?.[column]) column += 1;
      const columnSpan = readSpan(cell, 'ColSpan');
      for (let down = 0; down < readSpan(cell, 'RowSpan'); down += 1) {
        const line = (grid[rowIndex + down] ??= []);
        for (let across = 0; across < columnSpan; across += 1) line[column + across] = cell;
      }
      column += columnSpan;
    }
  }
  return grid;
}

function readSpan(cell: ReadElement, key: 'ColSpan' | 'RowSpan'): number {
  const span = readAttribute(cell, key);
  return span instanceof PDFNumber ? span.asNumber() : 1;
}

function readId(element: ReadElement): string | null {
  const id = readEntry(element.dict, 'ID');
  return id instanceof PDFString ? id.asString() : null;
}

function readHeaders(cell: ReadElement): string[] {
  const headers = readAttribute(cell, 'Headers');
  if (!(headers instanceof PDFArray)) return [];
  return headers.asArray().map((id) => (id instanceof PDFString ? id.asString() : ''));
}

/** Findings on one table: rows of one length, every cell with a heading, every heading there. */
export function checkTable(table: ReadElement): string[] {
  const rows = table.children
    .flatMap((child) => (child.type === 'TR' ? [child] : child.children))
    .filter(({ type }) => type === 'TR');
  const grid = layOutGrid(rows);
  const width = grid[0]?.length ?? 0;
  // flat() leaves out what no cell fills
  const isUneven = grid.some((line) => line.length !== width || line.flat().length !== width);
  return [
    ...(isUneven || grid.length > rows.length ? ['7.2-42 rows of different lengths'] : []),
    ...checkHeadings(grid),
  ];
}

function checkHeadings(grid: readonly (readonly (ReadElement | undefined)[])[]): string[] {
  const headings = new Set(grid.flat().filter((cell) => cell?.type === 'TH'));
  const ids = new Set([...headings].flatMap((cell) => (cell ? [readId(cell)] : [])));
  const headed = new Set<number>();
  return grid.flatMap((line) => {
    const hasRowHeading = line.some((cell) => isScoped(cell, 'Row'));
    return line.flatMap((cell, column) => {
      if (isScoped(cell, 'Column')) headed.add(column);
      const headers = cell ? readHeaders(cell) : [];
      const hasHeading = headed.has(column) || hasRowHeading || headers.length > 0;
      return [
        ...(headers.every((id) => ids.has(id)) ? [] : ['a heading is not there']),
        ...(cell?.type === 'TD' && !hasHeading ? ['7.5-1 cell without a header'] : []),
      ];
    });
  });
}

function isScoped(cell: ReadElement | undefined, scope: 'Row' | 'Column'): boolean {
  return cell?.type === 'TH' && readName(readAttribute(cell, 'Scope')) === scope;
}
