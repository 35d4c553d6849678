import { type Drawing } from '#report/layout/display-list.ts';
import { drawRule } from '#report/layout/draw-rule.ts';
import { type HeadIds } from '#report/layout/lay-out-table-head.ts';
import { drawLinkedLines, linkAddresses, type LinkedText } from '#report/layout/linked-text.ts';
import { colours, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { placeText } from '#report/layout/place-text.ts';
import {
  cellPaddingPt,
  rowHeightPt,
  styleOfCell,
  type TableColumn,
  type TableRow,
} from '#report/layout/table-measure.ts';

/** One for all, not one a cell. */
const rowScope = { scope: 'Row' } as const;

/** The cells of a row, which name their headings by id where columns have more than one. */
function addCells(
  writer: PageWriter,
  row: number,
  columns: readonly TableColumn[],
  headIds: HeadIds,
): number[] {
  const rowIds: string[] = [];
  return columns.map(({ isRowHeader }, index) => {
    const above = headIds[index] ?? [];
    if (above.length === 0) {
      return isRowHeader ? writer.addElement('TH', row, rowScope) : writer.addElement('TD', row);
    }
    if (!isRowHeader) return writer.addElement('TD', row, { headers: [...rowIds, ...above] });
    const id = writer.takeId();
    rowIds.push(id);
    return writer.addElement('TH', row, { scope: 'Row', id, headers: above });
  });
}

function linkCells(
  columns: readonly TableColumn[],
  row: TableRow,
  elements: readonly number[],
): LinkedText[] {
  return columns.map((column, index) =>
    linkAddresses(elements[index] ?? 0, styleOfCell(column), row.cells[index] ?? []),
  );
}

/** Draws the lines that fit on this page, then the rest on the next ones; each cell stays one element. */
export function drawRow(
  writer: PageWriter,
  columns: readonly TableColumn[],
  row: TableRow,
  table: {
    readonly body: number;
    readonly headIds: HeadIds;
    /** Whether a cell may have a web address in it; most rows have none. */
    readonly hasAddress: boolean;
    readonly addRule: (rule: Drawing) => void;
    readonly continueOnNextPage: () => void;
  },
): void {
  const rowElement = writer.addElement('TR', table.body);
  const elements = addCells(writer, rowElement, columns, table.headIds);
  const texts = table.hasAddress ? linkCells(columns, row, elements) : null;
  for (let start = 0; start < row.lineCount;) {
    const room = textArea.bottom - writer.y - 2 * cellPaddingPt;
    const fitting = Math.max(1, Math.floor(room / styles.cell.leadingPt + 0.001));
    const end = Math.min(row.lineCount, start + fitting);
    drawCells(writer, columns, { row, elements, texts }, [start, end]);
    writer.y += rowHeightPt(end - start);
    table.addRule(drawRule(writer.y, 0.5, colours.rule));
    start = end;
    if (start < row.lineCount) table.continueOnNextPage();
  }
}

/** Draws the lines from `start` up to `end` of each cell. */
function drawCells(
  writer: PageWriter,
  columns: readonly TableColumn[],
  cells: {
    readonly row: TableRow;
    readonly elements: readonly number[];
    readonly texts: readonly LinkedText[] | null;
  },
  [start, end]: readonly [number, number],
): void {
  const { row, elements, texts } = cells;
  const isWhole = start === 0 && end === row.lineCount;
  const top = writer.y + cellPaddingPt;
  // counted by hand: entries() would make two objects a cell
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    const element = elements[index];
    const cell = row.cells[index] ?? [];
    const lines = isWhole ? cell : cell.slice(start, end);
    if (!column || element === undefined || (lines.length === 0 && start > 0)) continue;
    const x = column.x + cellPaddingPt;
    const text = texts?.[index];
    if (text) drawLinkedLines(writer, text, { x, top }, [start, end]);
    else writer.drawContent(element, [placeText(styleOfCell(column), x, top, lines)]);
  }
}
