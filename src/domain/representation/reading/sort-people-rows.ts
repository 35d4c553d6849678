import { isTotalName } from '#domain/representation/reading/plain-names.ts';
import { isFilledRow, type TableRows } from '#domain/table-rows.ts';

type RowHandlers = {
  readonly onHeading: (row: readonly string[]) => void;
  readonly onPerson: (row: readonly string[]) => void;
};

/**
 * Tells the rows of people of a table that comes piece by piece from its other rows. The heading row
 * is the first with more than one filled cell. Empty rows, lines above the heading ("Staff at 31
 * March") and lines of one cell or a total beneath are nobody; the last two are counted in `otherRows`.
 */
export function createRowSorter({ onHeading, onPerson }: RowHandlers) {
  let columnCount = 0;
  let otherRows = 0;
  return {
    add: (rows: TableRows): void => {
      for (const row of rows) {
        if (columnCount > 0) {
          if (isPerson(row, columnCount)) onPerson(row);
          else if (isFilledRow(row)) otherRows += 1;
        } else if (countFilled(row, 2) === 2) {
          columnCount = row.length;
          onHeading(row);
        }
      }
    },
    readOtherRows: (): number => otherRows,
  };
}

function isPerson(row: readonly string[], columnCount: number): boolean {
  const filled = countFilled(row, 4);
  if (filled === 0 || (filled === 1 && columnCount > 2)) return false;
  return filled > 3 || !row.some((cell) => cell !== '' && isTotalName(cell));
}

/** How many cells are filled; no more than `most` are looked for. */
function countFilled(row: readonly string[], most: number): number {
  let count = 0;
  for (const cell of row) {
    if (cell !== '' && cell.trim() !== '') count += 1;
    if (count === most) break;
  }
  return count;
}
