import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';

import { buildRuns, directionOf } from '#report/docx/text-runs.ts';
import { type TableBlock } from '#report/report-block.ts';

/** A table whose heading row comes again on each page; rows are kept whole. */
export function buildTable(block: TableBlock): Table {
  const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
  const percentOf = (index: number) => ((block.columns[index]?.weight ?? 1) / total) * 100;
  const cell = (text: string, index: number, isBold: boolean) =>
    new TableCell({
      width: { size: percentOf(index), type: WidthType.PERCENTAGE },
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            children: buildRuns(line, { bold: isBold }),
            ...directionOf(line),
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: block.columns.map((column, index) => cell(column.head, index, true)),
      }),
      ...block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, index) =>
              cell(text, index, block.columns[index]?.isRowHeader ?? false),
            ),
          }),
      ),
    ],
  });
}
