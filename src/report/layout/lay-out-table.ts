import { type Drawing } from '#report/layout/display-list.ts';
import { drawRule } from '#report/layout/draw-rule.ts';
import { drawHead, type HeadIds, measureHead } from '#report/layout/lay-out-table-head.ts';
import { drawLinkedLines, linkAddresses } from '#report/layout/linked-text.ts';
import { blockGapPt, colours, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import {
  cellPaddingPt,
  measureColumns,
  measureRow,
  rowHeightPt,
  styleOfCell,
  type TableColumn,
  type TableRow,
} from '#report/layout/table-measure.ts';
import { layOutNotes, type NotePlaces } from '#report/layout/table-notes.ts';
import { type TableBlock } from '#report/report-block.ts';

const captionGapPt = 4;
/** One each, not one a cell. */
const rowScope = { scope: 'Row' } as const;

/** Height of the caption, the head and the first row (or the start of a long one), in points. */
export function measureTableOpening(writer: PageWriter, block: TableBlock): number {
  const { measurer } = writer;
  const columns = measureColumns(block, writer.measurer);
  const caption = measurer.wrap(styles.label, block.caption, textArea.width);
  const head = measureHead(writer, block, columns);
  const first = measureRow(measurer, columns, block.rows[0] ?? []);
  const captionHeight = caption.length * styles.label.leadingPt + captionGapPt;
  const headHeight = head.heightPt;
  const isSplit = rowHeightPt(first.lineCount) > textArea.bottom - textArea.top - headHeight;
  return captionHeight + headHeight + rowHeightPt(isSplit ? 2 : first.lineCount);
}

/**
 * Writes a table over as many pages as it needs, its head again on each. Rows are kept whole; only
 * a row taller than a page is split, and stays one row to reading software.
 *
 * @yields The share done, 0–1, after each row.
 */
export function* layOutTable(writer: PageWriter, block: TableBlock): Generator<number, void> {
  const columns = measureColumns(block, writer.measurer);
  writer.ensureRoom(measureTableOpening(writer, block));
  const table = writer.addElement('Table', writer.section);
  const caption = writer.addElement('Caption', table);
  const captionLines = writer.measurer.wrap(styles.label, block.caption, textArea.width);
  writer.flowLines(caption, styles.label, textArea.left, captionLines);
  writer.y += captionGapPt;
  const head = measureHead(writer, block, columns);
  const notes = block.notes ?? [];
  const notePlaces: NotePlaces = [];
  const headIds = drawHead(writer, columns.length, head, {
    table,
    notes: { count: notes.length, places: notePlaces },
  });
  if (block.rows.length > 0) {
    const body = writer.addElement('TBody', table);
    // one artifact a page for all its rules
    let rules: Drawing[] = [];
    const drawRules = () => {
      if (rules.length > 0) writer.drawArtifact('layout', rules);
      rules = [];
    };
    const continueOnNextPage = () => {
      drawRules();
      writer.startPage();
      drawHead(writer, columns.length, head, null);
    };
    const pageRoom = textArea.bottom - textArea.top - head.heightPt;
    for (const [rowIndex, texts] of block.rows.entries()) {
      const row = measureRow(writer.measurer, columns, texts);
      const height = rowHeightPt(row.lineCount);
      const isTallerThanPage = height > pageRoom;
      const needed = isTallerThanPage ? rowHeightPt(2) : height;
      if (writer.y + needed > textArea.bottom) continueOnNextPage();
      drawRow(writer, columns, row, {
        body,
        headIds,
        addRule: (rule) => rules.push(rule),
        continueOnNextPage,
      });
      yield (rowIndex + 1) / block.rows.length;
    }
    drawRules();
  }
  layOutNotes(writer, notes, notePlaces);
  writer.y += blockGapPt.table;
}

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

/** Draws the lines that fit on this page, then the rest on the next ones; each cell stays one element. */
function drawRow(
  writer: PageWriter,
  columns: readonly TableColumn[],
  row: TableRow,
  table: {
    readonly body: number;
    readonly headIds: HeadIds;
    readonly addRule: (rule: Drawing) => void;
    readonly continueOnNextPage: () => void;
  },
): void {
  const rowElement = writer.addElement('TR', table.body);
  const elements = addCells(writer, rowElement, columns, table.headIds);
  const texts = columns.flatMap((column, index) => {
    const element = elements[index];
    const lines = row.cells[index] ?? [];
    return element === undefined ? [] : [linkAddresses(element, styleOfCell(column), lines)];
  });
  for (let start = 0; start < row.lineCount;) {
    const room = textArea.bottom - writer.y - 2 * cellPaddingPt;
    const fitting = Math.max(1, Math.floor(room / styles.cell.leadingPt + 0.001));
    const end = Math.min(row.lineCount, start + fitting);
    // counted by hand: entries() would make two objects a cell
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      const text = texts[index];
      if (!column || text === undefined || (text.lines.length <= start && start > 0)) continue;
      const place = { x: column.x + cellPaddingPt, top: writer.y + cellPaddingPt };
      drawLinkedLines(writer, text, place, [start, end]);
    }
    writer.y += rowHeightPt(end - start);
    table.addRule(drawRule(writer.y, 0.5, colours.rule));
    start = end;
    if (start < row.lineCount) table.continueOnNextPage();
  }
}
