import { type Drawing } from '#report/layout/display-list.ts';
import { blockGapPt, colours, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter, placeText } from '#report/layout/page-writer.ts';
import {
  cellPaddingPt,
  measureColumns,
  measureRow,
  rowHeightPt,
  styleOfCell,
  type TableColumn,
  type TableRow,
} from '#report/layout/table-measure.ts';
import { type TableBlock } from '#report/report-block.ts';

const captionGapPt = 4;
/** One each, not one a cell. */
const columnScope = { scope: 'Column' } as const;
const rowScope = { scope: 'Row' } as const;

/** Height of the caption, the head and the first row (or the start of a long one), in points. */
export function measureTableOpening(writer: PageWriter, block: TableBlock): number {
  const { measurer } = writer;
  const columns = measureColumns(block, writer.measurer);
  const caption = measurer.wrap(styles.label, block.caption, textArea.width);
  const head = measureHead(writer, block, columns);
  const first = measureRow(measurer, columns, block.rows[0] ?? []);
  const captionHeight = caption.length * styles.label.leadingPt + captionGapPt;
  const headHeight = rowHeightPt(head.lineCount);
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
  drawHead(writer, columns, head, table);
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
      drawHead(writer, columns, head, null);
    };
    const pageRoom = textArea.bottom - textArea.top - rowHeightPt(head.lineCount);
    for (const [rowIndex, texts] of block.rows.entries()) {
      const row = measureRow(writer.measurer, columns, texts);
      const height = rowHeightPt(row.lineCount);
      const isTallerThanPage = height > pageRoom;
      const needed = isTallerThanPage ? rowHeightPt(2) : height;
      if (writer.y + needed > textArea.bottom) continueOnNextPage();
      drawRow(writer, columns, row, {
        body,
        addRule: (rule) => rules.push(rule),
        continueOnNextPage,
      });
      yield (rowIndex + 1) / block.rows.length;
    }
    drawRules();
  }
  writer.y += blockGapPt.table;
}

function measureHead(
  writer: PageWriter,
  block: TableBlock,
  columns: readonly TableColumn[],
): TableRow {
  const heads = block.columns.map((column) => column.head);
  return measureRow(writer.measurer, columns, heads, styles.cellHead);
}

/** `table` is null where the head is repeated: a copy is not part of the table. */
function drawHead(
  writer: PageWriter,
  columns: readonly TableColumn[],
  head: TableRow,
  table: number | null,
): void {
  const height = rowHeightPt(head.lineCount);
  const { left, width } = textArea;
  writer.drawArtifact('layout', [
    {
      kind: 'rectangle',
      box: { x: left, y: writer.y, width, height },
      fill: colours.tint,
      outline: null,
    },
    drawRule(writer.y + height, 1, colours.heading),
  ]);
  const row = table === null ? null : writer.addElement('TR', writer.addElement('THead', table));
  for (const [index, column] of columns.entries()) {
    const lines = head.cells[index] ?? [];
    const top = writer.y + cellPaddingPt;
    const text = placeText(styles.cellHead, column.x + cellPaddingPt, top, lines);
    if (row === null) writer.drawArtifact('pagination', [text]);
    else writer.drawContent(writer.addElement('TH', row, columnScope), [text]);
  }
  writer.y += height;
}

/** Draws the lines that fit on this page, then the rest on the next ones; each cell stays one element. */
function drawRow(
  writer: PageWriter,
  columns: readonly TableColumn[],
  row: TableRow,
  table: {
    readonly body: number;
    readonly addRule: (rule: Drawing) => void;
    readonly continueOnNextPage: () => void;
  },
): void {
  const rowElement = writer.addElement('TR', table.body);
  const elements = columns.map((column) =>
    column.isRowHeader
      ? writer.addElement('TH', rowElement, rowScope)
      : writer.addElement('TD', rowElement),
  );
  for (let start = 0; start < row.lineCount;) {
    const room = textArea.bottom - writer.y - 2 * cellPaddingPt;
    const fitting = Math.max(1, Math.floor(room / styles.cell.leadingPt + 0.001));
    const end = Math.min(row.lineCount, start + fitting);
    const isWhole = start === 0 && end === row.lineCount;
    // counted by hand: entries() would make two objects a cell
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      const element = elements[index];
      const cell = row.cells[index] ?? [];
      const lines = isWhole ? cell : cell.slice(start, end);
      if (!column || element === undefined || (lines.length === 0 && start > 0)) continue;
      const top = writer.y + cellPaddingPt;
      const x = column.x + cellPaddingPt;
      writer.drawContent(element, [placeText(styleOfCell(column), x, top, lines)]);
    }
    writer.y += rowHeightPt(end - start);
    table.addRule(drawRule(writer.y, 0.5, colours.rule));
    start = end;
    if (start < row.lineCount) table.continueOnNextPage();
  }
}

function drawRule(y: number, widthPt: number, colour: string): Drawing {
  const { left, right } = textArea;
  return { kind: 'line', from: { x: left, y }, to: { x: right, y }, widthPt, colour };
}
