import {
  type FigureFault,
  type FigureUnit,
  readFigureCell,
} from '#domain/representation/reading/read-figure-cell.ts';
import { type NameMatcher } from '#domain/representation/reading/match-name.ts';
import { findPastedHeads, hasNames } from '#domain/representation/reading/pasted-heads.ts';
import { splitPasted } from '#domain/representation/reading/split-pasted.ts';
import { type TableRows } from '#domain/table-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** A grid of groups by periods, and the cell that is pasted into. Positions count from 0. */
export type PasteTarget = {
  /** Group ids and silent ids, one a row of the grid. */
  readonly rowIds: readonly string[];
  readonly columnCount: number;
  readonly startRow: number;
  readonly startColumn: number;
  readonly unit: FigureUnit;
  /** Tells which row a pasted name is. */
  readonly matchName: NameMatcher;
};

export type PastedCell = {
  readonly rowId: string;
  readonly column: number;
  /** Null for "no data". */
  readonly figure: number | null;
  /** What stood there instead of a figure, such as "*"; null for a figure and for a blank cell. */
  readonly mark: string | null;
};

/** A cell that is not put into the grid; its place is that in the pasted block, counted from 0. */
export type PasteFault = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: FigureFault | 'outside-grid' | 'unknown-name' | 'name-twice';
};

export type PastedGrid = {
  readonly cells: readonly PastedCell[];
  readonly faults: readonly PasteFault[];
  /** The headings of the pasted columns, which are not put into the grid; null when there are none. */
  readonly heads: readonly string[] | null;
  /** Whether rows were found by the names pasted with them, and not by where they stand. */
  readonly isByName: boolean;
  /** What rows called "Total" hold, by column of the grid. */
  readonly totals: readonly { readonly column: number; readonly figure: number }[];
};

/**
 * What a block copied from a spreadsheet puts where. When its first column holds names, each row goes
 * to the group of that name wherever it stands; else rows go one under the other from the starting
 * cell. A row of headings is left out. Blank cells and marks are "no data", never 0.
 */
export function readPastedGrid(text: string, target: PasteTarget): PastedGrid {
  const rows = splitPasted(text);
  const isByName = hasNames(rows);
  const heads = findPastedHeads(rows, isByName, target.matchName);
  const block: Block = { rows, firstRow: heads === null ? 0 : 1, firstColumn: isByName ? 1 : 0 };
  const places = isByName ? placeByName(block, target) : placeByPosition(block, target);
  const read = places.rows.flatMap(({ row, rowId }) =>
    (rows[row] ?? []).slice(block.firstColumn).flatMap((cell, index) => {
      const from = { row, column: block.firstColumn + index, text: cell };
      return placeCell(from, rowId, target.startColumn + index, target);
    }),
  );
  const placed = read.flatMap((each) => (each.ok ? [each.value] : []));
  return {
    cells: placed.filter(({ rowId }) => rowId !== TOTAL),
    faults: [...places.faults, ...read.flatMap((each) => (each.ok ? [] : [each.failure]))],
    heads,
    isByName,
    totals: placed.flatMap(({ rowId, column, figure }) =>
      rowId === TOTAL && figure !== null ? [{ column, figure }] : [],
    ),
  };
}

/** What becomes of one pasted cell; nothing, when it is empty and beside the grid. */
function placeCell(
  from: Omit<PasteFault, 'kind'>,
  rowId: string | null,
  column: number,
  { columnCount, unit }: PasteTarget,
): Result<PastedCell, PasteFault>[] {
  if (rowId === null || column >= columnCount) {
    return from.text.trim() === '' ? [] : [fail({ ...from, kind: 'outside-grid' })];
  }
  const read = readFigureCell(from.text, unit);
  return [
    read.ok ? succeed({ rowId, column, ...read.value }) : fail({ ...from, kind: read.failure }),
  ];
}

/** Stands for a row of totals; no group has it as its id, since ids are never empty. */
const TOTAL = '';

type Block = {
  readonly rows: TableRows;
  readonly firstRow: number;
  readonly firstColumn: number;
};

type Places = {
  /** The grid's row for each pasted row, or null when the grid ends before. */
  readonly rows: readonly { readonly row: number; readonly rowId: string | null }[];
  readonly faults: readonly PasteFault[];
};

function placeByPosition({ rows, firstRow }: Block, { rowIds, startRow }: PasteTarget): Places {
  return {
    rows: rows.slice(firstRow).map((_cells, index) => ({
      row: firstRow + index,
      rowId: rowIds[startRow + index] ?? null,
    })),
    faults: [],
  };
}

function placeByName({ rows, firstRow }: Block, { rowIds, matchName }: PasteTarget): Places {
  const named = rows.slice(firstRow).flatMap(([name = '', ...cells], index) => {
    // a heading between rows, such as "White" above its groups, holds no figures
    if (cells.every((cell) => cell.trim() === '')) return [];
    const place = matchName(name);
    const known = place.kind === 'total' ? TOTAL : place.kind === 'unknown' ? null : place.groupId;
    const rowId = known === TOTAL || rowIds.includes(known ?? '') ? known : null;
    return [{ row: firstRow + index, name, rowId }];
  });
  const isTwice = (rowId: string) => named.filter((each) => each.rowId === rowId).length > 1;
  const faults = named.flatMap(({ row, name, rowId }): PasteFault[] => {
    if (rowId === null) return [{ row, column: 0, text: name, kind: 'unknown-name' }];
    return isTwice(rowId) ? [{ row, column: 0, text: name, kind: 'name-twice' }] : [];
  });
  return {
    rows: named.filter(({ rowId }) => rowId !== null && !isTwice(rowId)),
    faults,
  };
}
