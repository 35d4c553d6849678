import { PDFNumber } from 'pdf-lib';

import { readAttribute, type ReadElement } from './structure-reader.ts';

/** The rows of a table, those of its head first. */
export function listRows(table: ReadElement): ReadElement[] {
  return table.children
    .flatMap((child) => (child.type === 'TR' ? [child] : child.children))
    .filter(({ type }) => type === 'TR');
}

/** The cell at each place of a table, a spanning cell at each of its places. */
export function layOutGrid(rows: readonly ReadElement[]): (ReadElement | undefined)[][] {
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

/** 1 where the cell says nothing. */
export function readSpan(cell: ReadElement, key: 'ColSpan' | 'RowSpan'): number {
  const span = readAttribute(cell, key);
  return span instanceof PDFNumber ? span.asNumber() : 1;
}
