import { describePasteFault } from '#content/figure-fault-words.ts';
import { groupAliases } from '#content/group-schemes/group-aliases.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { createNameMatcher } from '#domain/representation/reading/match-name.ts';
import { readPastedGrid } from '#domain/representation/reading/pasted-grid.ts';
import { type FigureUnit } from '#domain/representation/reading/read-figure-cell.ts';
import { type GridPort } from '#ui/figure-grid/figure-grid.ts';

type PasteSetting = {
  readonly scheme: Pick<GroupScheme, 'groups'>;
  /** Ids of the grid's rows and columns, in their order. */
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly unit: FigureUnit;
};

type Paste = {
  /** The cell that the block is pasted into. */
  readonly columnId: string;
  readonly rowId: string;
  readonly text: string;
};

/** What became of a paste, in words; null when it is one figure only, to be typed like any other. */
export type PasteOutcome = { readonly done: string; readonly faults: readonly string[] } | null;

/**
 * Writes a block copied from a spreadsheet into the grid: by the names in its first column, or from the
 * cell it was pasted into. What could not be taken is told, and leaves the grid as it was.
 */
export function pasteFigures(
  { scheme, rowIds, columnIds, unit }: PasteSetting,
  { columnId, rowId, text }: Paste,
  port: GridPort,
): PasteOutcome {
  if (!/[\t\n\r]/.test(text.trim())) return null;
  const pasted = readPastedGrid(text, {
    rowIds,
    columnCount: columnIds.length,
    startRow: rowIds.indexOf(rowId),
    startColumn: columnIds.indexOf(columnId),
    unit,
    matchName: createNameMatcher(scheme, groupAliases),
  });
  const touched = new Set(pasted.cells.map(({ column }) => columnIds[column] ?? ''));
  port.startVisit([...touched]);
  for (const { column, rowId: cellRow, figure } of pasted.cells) {
    const target = columnIds[column];
    if (target !== undefined) port.write(target, cellRow, figure);
  }
  const count = pasted.cells.length;
  const cells = count === 1 ? '1 cell was' : `${count} cells were`;
  const how = pasted.isByName ? ' by the names of the groups' : '';
  return {
    done: `${cells} filled in${how}. Undo takes it back.`,
    faults: pasted.faults.map((fault) => describePasteFault(fault, unit)),
  };
}
