import {
  type GridColumn,
  type GridPort,
  type GridRow,
  type ReadFigure,
} from '#ui/figure-grid/figure-grid.ts';

type PasteSetting = {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** The cell that the block is pasted into. */
  readonly columnId: string;
  readonly rowId: string;
  readonly text: string;
  readonly readFigure: ReadFigure;
};

/**
 * Writes a block copied from a spreadsheet into the grid, its first cell where it was pasted; cells
 * that are no figures, or that fall outside the grid, are left as they are. False when the text is one
 * cell only, which is typed like any other.
 */
export function pasteFigures(setting: PasteSetting, port: GridPort): boolean {
  const { rows, columns, columnId, rowId, text, readFigure } = setting;
  const block = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  if (block.length === 1 && block[0]?.length === 1) return false;
  const top = rows.findIndex(({ id }) => id === rowId);
  const left = columns.findIndex(({ id }) => id === columnId);
  for (const column of columns.slice(left)) port.startVisit(column.id);
  for (const [down, cells] of block.entries()) {
    for (const [across, cell] of cells.entries()) {
      const row = rows[top + down];
      const column = columns[left + across];
      const read = readFigure(cell);
      if (row === undefined || column === undefined || 'fault' in read) continue;
      port.write(column.id, row.id, read.figure);
    }
  }
  return true;
}
