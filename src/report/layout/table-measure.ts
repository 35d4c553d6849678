import { styles, textArea, type TextStyle } from '#report/layout/page-style.ts';
import { type TextMeasurer } from '#report/layout/text-measurer.ts';
import { type TableBlock } from '#report/report-block.ts';

export const cellPaddingPt = 4;

export type TableColumn = {
  readonly x: number;
  readonly width: number;
  readonly isRowHeader: boolean;
};

/** A row of wrapped cells, one for each column. */
export type TableRow = {
  readonly cells: readonly (readonly string[])[];
  readonly lineCount: number;
};

/** Columns across the width of the text, shared out by weight. */
export function measureColumns(block: TableBlock): TableColumn[] {
  const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
  let x = textArea.left;
  return block.columns.map((column) => {
    const width = (column.weight / total) * textArea.width;
    const placed = { x, width, isRowHeader: column.isRowHeader ?? false };
    x += width;
    return placed;
  });
}

/** Row headers are bold, like the head of the table. */
export function styleOfCell(column: TableColumn): TextStyle {
  return column.isRowHeader ? styles.cellHead : styles.cell;
}

/** Wraps the texts of a row; a missing cell is an empty one. */
export function measureRow(
  measurer: TextMeasurer,
  columns: readonly TableColumn[],
  texts: readonly string[],
  style?: TextStyle,
): TableRow {
  const cells = columns.map((column, index) =>
    measurer.wrap(
      style ?? styleOfCell(column),
      texts[index] ?? '',
      column.width - 2 * cellPaddingPt,
    ),
  );
  return { cells, lineCount: Math.max(1, ...cells.map((lines) => lines.length)) };
}

/** Points from rule to rule for a row of `lineCount` lines. */
export function rowHeightPt(lineCount: number): number {
  return lineCount * styles.cell.leadingPt + 2 * cellPaddingPt;
}
