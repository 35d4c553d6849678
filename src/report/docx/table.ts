import { Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from 'docx';

import { buildLinkedRuns } from '#report/docx/linked-runs.ts';
import { buildNotedRuns } from '#report/docx/notes.ts';
import { directionOf } from '#report/docx/text-runs.ts';
import { type TableBlock } from '#report/report-block.ts';
import { listHeadRows } from '#report/table-heads.ts';

/**
 * A table whose heading rows come again on each page; rows are kept whole. References to notes are
 * links to those that `buildNotes` makes with the same `tableIndex`.
 */
export function buildTable(block: TableBlock, tableIndex: number): Table {
  const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
  const measure = (start: number, count: number) => {
    const across = block.columns.slice(start, start + count);
    const weight = across.reduce((sum, column) => sum + column.weight, 0);
    return { size: ((weight || 1) / total) * 100, type: WidthType.PERCENTAGE };
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      ...listHeadRows(block).map(
        (heads) =>
          new TableRow({
            tableHeader: true,
            children: heads.map(
              ({ text, column, columnSpan, rowSpan }) =>
                new TableCell({
                  width: measure(column, columnSpan),
                  ...(columnSpan > 1 && { columnSpan }),
                  ...(rowSpan > 1 && { rowSpan }),
                  verticalAlign: VerticalAlign.BOTTOM,
                  children: [
                    new Paragraph({
                      children: buildNotedRuns(text, block.notes?.length ?? 0, tableIndex),
                      ...directionOf(text),
                    }),
                  ],
                }),
            ),
          }),
      ),
      ...block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map(
              (text, index) =>
                new TableCell({
                  width: measure(index, 1),
                  children: buildLines(text, block.columns[index]?.isRowHeader ?? false),
                }),
            ),
          }),
      ),
    ],
  });
}

function buildLines(text: string, isBold: boolean): Paragraph[] {
  return text
    .split('\n')
    .map(
      (line) =>
        new Paragraph({ children: buildLinkedRuns(line, { bold: isBold }), ...directionOf(line) }),
    );
}
