import { styles, textArea, type TextStyle } from '#report/layout/page-style.ts';
import { sizeColumns } from '#report/layout/size-columns.ts';
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

/** Rows looked at to size columns; of more, as many evenly spread. */
const SAMPLED_ROWS = 200;
/** No word may take more of the table's width than this: an address is broken instead. */
const WIDEST_WORD_SHARE = 0.3;

/** Columns across the width of the text, as their content asks; weights share out what is left. */
export function measureColumns(block: TableBlock, measurer: TextMeasurer): TableColumn[] {
  const step = Math.max(1, Math.ceil(block.rows.length / SAMPLED_ROWS));
  const sample = block.rows.filter((_row, index) => index % step === 0);
  const demands = block.columns.map(({ head, weight, isRowHeader }, index) => {
    const style = (isRowHeader ?? false) ? styles.cellHead : styles.cell;
    const texts = sample.map((row) => row[index] ?? '');
    const all = [
      measureDemand(measurer, styles.cellHead, [head]),
      measureDemand(measurer, style, texts),
    ];
    const padding = 2 * cellPaddingPt;
    const leastPt = Math.max(...all.map((each) => each.leastPt));
    return {
      leastPt: Math.min(leastPt, textArea.width * WIDEST_WORD_SHARE) + padding,
      mostPt: Math.max(...all.map((each) => each.mostPt)) + padding,
      weight,
    };
  });
  const widths = sizeColumns(demands, textArea.width);
  let x = textArea.left;
  return block.columns.map(({ isRowHeader }, index) => {
    const width = widths[index] ?? 0;
    const placed = { x, width, isRowHeader: isRowHeader ?? false };
    x += width;
    return placed;
  });
}

function measureDemand(measurer: TextMeasurer, style: TextStyle, texts: readonly string[]) {
  let [leastPt, mostPt] = [0, 0];
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    // a hair more, so that what just fits is not broken by the last binary digit
    mostPt = Math.max(mostPt, measurer.measureWidth(style, line) + 0.01);
    for (const word of line.split(' '))
      leastPt = Math.max(leastPt, measurer.measureWidth(style, word) + 0.01);
  }
  return { leastPt, mostPt };
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
