import { type Drawing } from '#report/layout/display-list.ts';
import { drawHead, measureHead } from '#report/layout/lay-out-table-head.ts';
import { drawRow } from '#report/layout/lay-out-table-row.ts';
import { blockGapPt, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { measureColumns, measureRow, rowHeightPt } from '#report/layout/table-measure.ts';
import { layOutNotes, type NotePlaces } from '#report/layout/table-notes.ts';
import { type TableBlock } from '#report/report-block.ts';

const captionGapPt = 4;

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
        hasAddress: texts.some((text) => text.includes('://')),
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
