import {
  type CellRef,
  type CountTable,
  listCells,
  sumValues,
} from '#domain/disclosure/count-table.ts';

/** Everybody in a table whose group is known: printed as the base of every share. */
export const KNOWN = 'known';
/** Everybody in a table, silent or not. */
export const TOTAL = 'total';

/** Which numbers are withheld so far; totals are withheld for all tables of the same people at once. */
export class Hiding {
  readonly #hidden = new Set<string>();
  readonly #tables: ReadonlyMap<string, CountTable>;

  constructor(tables: ReadonlyMap<string, CountTable>) {
    this.#tables = tables;
  }

  isHidden(tableId: string, cellId: string): boolean {
    return this.#hidden.has(this.#nameOf(tableId, cellId));
  }

  hide(tableId: string, cellId: string): void {
    this.#hidden.add(this.#nameOf(tableId, cellId));
  }

  show(tableId: string, cellId: string): void {
    this.#hidden.delete(this.#nameOf(tableId, cellId));
  }

  #nameOf(tableId: string, cellId: string): string {
    const table = this.#tables.get(tableId);
    if (cellId === TOTAL && table !== undefined) return `people ${table.peopleKey}`;
    return `${tableId} ${cellId}`;
  }
}

/** Withholds every small number, and all of a table of fewer people than the threshold or printed nowhere. */
export function hideSmallNumbers(
  tables: readonly CountTable[],
  hiding: Hiding,
  threshold: number,
): void {
  for (const table of tables) {
    const cells = listCells(table);
    const total = sumValues(cells.values());
    const isTiny = total < threshold || table.isImplied === true;
    for (const [cellId, value] of cells) {
      if (isTiny || (value > 0 && value < threshold)) hiding.hide(table.id, cellId);
    }
    if (isTiny) {
      hiding.hide(table.id, TOTAL);
      hiding.hide(table.id, KNOWN);
    }
    for (const { id, groupIds } of table.sums) {
      if (groupIds.some((groupId) => hiding.isHidden(table.id, groupId))) hiding.hide(table.id, id);
    }
    const known = sumValues(table.groups.values());
    if (known > 0 && known < threshold) hiding.hide(table.id, KNOWN);
  }
}

/** Small numbers: those that must not be worked out. */
export function listSmallCells(
  tables: readonly CountTable[],
  hiding: Hiding,
  threshold: number,
): CellRef[] {
  return tables.flatMap((table) =>
    [...listCells(table)].flatMap(([cellId, value]) =>
      value > 0 && value < threshold && hiding.isHidden(table.id, cellId)
        ? [{ tableId: table.id, cellId }]
        : [],
    ),
  );
}
