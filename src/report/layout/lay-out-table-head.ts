import { drawLinkedLines } from '#report/layout/linked-text.ts';
import { colours, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { placeText } from '#report/layout/place-text.ts';
import { drawRule } from '#report/layout/draw-rule.ts';
import { cellPaddingPt, rowHeightPt, type TableColumn } from '#report/layout/table-measure.ts';
import { linkNotes } from '#report/layout/table-notes.ts';
import { listHeadRows, type TableHead } from '#report/table-heads.ts';
import { type TableBlock } from '#report/report-block.ts';

type HeadCell = TableHead & {
  readonly lines: readonly string[];
  readonly x: number;
  readonly width: number;
};

/** The heading rows, wrapped. */
export type MeasuredHead = {
  readonly rows: readonly { readonly cells: readonly HeadCell[]; readonly heightPt: number }[];
  readonly heightPt: number;
};

/** Ids of the headings above each column, from the top; empty where one heading row says it all. */
export type HeadIds = readonly (readonly string[])[];

export function measureHead(
  writer: PageWriter,
  block: TableBlock,
  columns: readonly TableColumn[],
): MeasuredHead {
  const rows = listHeadRows(block).map((heads) => {
    const cells = heads.map((head): HeadCell => {
      const across = columns.slice(head.column, head.column + head.columnSpan);
      const width = across.reduce((sum, column) => sum + column.width, 0);
      const room = width - 2 * cellPaddingPt;
      // a reference is not broken from its number
      const text = block.notes ? head.text.replaceAll('[note ', '[note\u00A0') : head.text;
      const lines = writer.measurer.wrap(styles.cellHead, text, room);
      return { ...head, lines, x: across[0]?.x ?? 0, width };
    });
    const inOneRow = cells.filter(({ rowSpan }) => rowSpan === 1);
    return { cells, heightPt: rowHeightPt(countLines(inOneRow)) };
  });
  const sum = rows.reduce((total, row) => total + row.heightPt, 0);
  const tall = rows[0]?.cells.filter(({ rowSpan }) => rowSpan > 1) ?? [];
  const missing = Math.max(0, rowHeightPt(countLines(tall)) - sum);
  // a heading over both rows makes the lower one taller where it needs more
  const stretched = rows.map((row, index) =>
    index === rows.length - 1 ? { ...row, heightPt: row.heightPt + missing } : row,
  );
  return { rows: stretched, heightPt: sum + missing };
}

function countLines(cells: readonly HeadCell[]): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length));
}

// one for all: tables are many
const columnScope = { scope: 'Column' } as const;

/** What the heading rows belong to, and its notes. */
export type HeadOwner = {
  readonly table: number;
  readonly notes: Parameters<typeof linkNotes>[3];
};

/**
 * Draws the heading rows; returns the ids of the headings above each column. `owner` is null where
 * the head is repeated: a copy is not part of the table.
 */
export function drawHead(
  writer: PageWriter,
  columnCount: number,
  head: MeasuredHead,
  owner: HeadOwner | null,
): HeadIds {
  const { left, width } = textArea;
  const box = { x: left, y: writer.y, width, height: head.heightPt };
  const bottom = writer.y + head.heightPt;
  writer.drawArtifact('layout', [
    { kind: 'rectangle', box, fill: colours.tint, outline: null },
    ...listGroupRules(head, writer.y),
    drawRule(bottom, 1, colours.heading),
  ]);
  const group = owner === null ? null : writer.addElement('THead', owner.table);
  const ids: string[][] = Array.from({ length: columnCount }, () => []);
  for (const { cells, heightPt } of head.rows) {
    const row = group === null ? null : writer.addElement('TR', group);
    for (const cell of cells) {
      const end = cell.rowSpan > 1 ? bottom : writer.y + heightPt;
      // just above what they head, as in a printed table
      const top = end - cellPaddingPt - cell.lines.length * styles.cellHead.leadingPt;
      const x = cell.x + cellPaddingPt;
      if (row === null || owner === null) {
        writer.drawArtifact('pagination', [placeText(styles.cellHead, x, top, cell.lines)]);
        continue;
      }
      const element = addHeading(writer, row, cell, head.rows.length > 1 ? ids : null);
      const text = linkNotes(element, styles.cellHead, cell.lines, owner.notes);
      drawLinkedLines(writer, text, { x, top });
    }
    writer.y += heightPt;
  }
  return ids;
}

/** Adds the id of the heading to each column under it, unless `ids` is null. */
function addHeading(
  writer: PageWriter,
  row: number,
  { column, columnSpan, rowSpan }: HeadCell,
  ids: string[][] | null,
): number {
  if (ids === null) return writer.addElement('TH', row, columnScope);
  const id = writer.takeId();
  const headers = [...(ids[column] ?? [])];
  for (const above of ids.slice(column, column + columnSpan)) above.push(id);
  return writer.addElement('TH', row, {
    scope: 'Column',
    id,
    ...(headers.length > 0 && { headers }),
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
  });
}

/** A thin line under each heading that stands over others. */
function listGroupRules({ rows }: MeasuredHead, top: number) {
  const [upper, lower] = rows;
  if (upper === undefined || lower === undefined) return [];
  const y = top + upper.heightPt;
  return upper.cells
    .filter(({ rowSpan }) => rowSpan === 1)
    .map(({ x, width }) =>
      drawRule(y, 0.5, colours.heading, { left: x + cellPaddingPt, right: x + width - 8 }),
    );
}
