import { type Component } from '#domain/disclosure/components.ts';
import {
  type CellRef,
  type CountLink,
  type CountTable,
  listCells,
} from '#domain/disclosure/count-table.ts';
import { type Hiding, KNOWN, TOTAL } from '#domain/disclosure/hiding.ts';

/** Withholds one more number to protect a cell; false when nothing that could help is left. */
export function hideMore(
  cell: CellRef,
  component: Component,
  hiding: Hiding,
  threshold: number,
): boolean {
  const table = component.tables.find(({ id }) => id === cell.tableId);
  if (table === undefined) return false;
  if (!isSafeByItself(cell, table, hiding, threshold)) return hideInTable(cell, table, hiding);
  return (
    hideSum(table, hiding) ||
    hideInLinks(cell, component, hiding) ||
    hideInTable(cell, table, hiding) ||
    hideBesideLinks(cell, component, hiding) ||
    component.tables.some((each) => hideInTable({ ...cell, tableId: each.id }, each, hiding))
  );
}

/** Whether the cell could reach the threshold were its table the only one. */
function isSafeByItself(
  { cellId }: CellRef,
  table: CountTable,
  hiding: Hiding,
  threshold: number,
): boolean {
  const isShown = (id: string) => !hiding.isHidden(table.id, id);
  const side = table.groups.has(cellId) ? table.groups : table.silent;
  if (isShown(KNOWN) && isShown(TOTAL)) return readLargest(side, table, hiding) >= threshold;
  if (isShown(KNOWN)) {
    return side === table.silent || readLargest(side, table, hiding) >= threshold;
  }
  if (isShown(TOTAL)) return readLargest(listCells(table), table, hiding) >= threshold;
  return true;
}

/** The most a withheld cell can be when all withheld ones of a sum are at least 1. */
function readLargest(
  cells: ReadonlyMap<string, number>,
  table: CountTable,
  hiding: Hiding,
): number {
  const hidden = [...cells].filter(([id]) => hiding.isHidden(table.id, id));
  return hidden.reduce((sum, [, value]) => sum + value, 0) - (hidden.length - 1);
}

/** The smallest number beside it that is still shown; then the base of the shares, then the total. */
function hideInTable({ cellId }: CellRef, table: CountTable, hiding: Hiding): boolean {
  const isGroup = table.groups.has(cellId);
  const near = isGroup ? table.groups : table.silent;
  const far = isGroup ? table.silent : table.groups;
  if (hideSmallest(near, table.id, hiding)) return true;
  for (const id of [KNOWN, ...table.sums.map((sum) => sum.id)]) {
    if (hiding.isHidden(table.id, id)) continue;
    hiding.hide(table.id, id);
    return true;
  }
  if (hideSmallest(far, table.id, hiding)) return true;
  if (hiding.isHidden(table.id, TOTAL)) return false;
  hiding.hide(table.id, TOTAL);
  return true;
}

/** Groups taken together that some withheld number is among; it is shown again later if that is safe. */
function hideSum(table: CountTable, hiding: Hiding): boolean {
  const sum = table.sums.find(
    ({ id, groupIds }) =>
      !hiding.isHidden(table.id, id) &&
      groupIds.some((groupId) => hiding.isHidden(table.id, groupId)),
  );
  if (sum === undefined) return false;
  hiding.hide(table.id, sum.id);
  return true;
}

function hideSmallest(
  cells: ReadonlyMap<string, number>,
  tableId: string,
  hiding: Hiding,
): boolean {
  const shown = [...cells].filter(([id, value]) => value > 0 && !hiding.isHidden(tableId, id));
  const smallest = shown.toSorted((a, b) => a[1] - b[1])[0];
  if (smallest === undefined) return false;
  hiding.hide(tableId, smallest[0]);
  return true;
}

/** The smallest shown number of those linked with the cell, directly or by one more step. */
function hideInLinks(cell: CellRef, { tables, links }: Component, hiding: Hiding): boolean {
  const cells = new Map(tables.map((table) => [table.id, listCells(table)]));
  const linked = links
    .filter((link) => listRefs(link).some((ref) => isSame(ref, cell)))
    .flatMap(listRefs)
    .filter((ref) => !isSame(ref, cell) && !hiding.isHidden(ref.tableId, ref.cellId));
  const valued = linked.map((ref) => ({
    ref,
    value: cells.get(ref.tableId)?.get(ref.cellId) ?? 0,
  }));
  const smallest = valued.filter(({ value }) => value > 0).toSorted((a, b) => a.value - b.value)[0];
  if (smallest === undefined) return false;
  hiding.hide(smallest.ref.tableId, smallest.ref.cellId);
  for (const table of tables) {
    if (table.id !== smallest.ref.tableId) continue;
    for (const { id, groupIds } of table.sums) {
      if (groupIds.includes(smallest.ref.cellId)) hiding.hide(table.id, id);
    }
  }
  return true;
}

/** Something in the tables of the numbers linked with the cell, whose totals may give them away. */
function hideBesideLinks(cell: CellRef, { tables, links }: Component, hiding: Hiding): boolean {
  const linked = links
    .filter((link) => listRefs(link).some((ref) => isSame(ref, cell)))
    .flatMap(listRefs)
    .filter((ref) => ref.tableId !== cell.tableId);
  return linked.some((ref) => {
    const table = tables.find(({ id }) => id === ref.tableId);
    return table !== undefined && hideInTable(ref, table, hiding);
  });
}

function listRefs({ whole, parts }: CountLink): CellRef[] {
  return [...whole, ...parts];
}

function isSame(one: CellRef, other: CellRef): boolean {
  return one.tableId === other.tableId && one.cellId === other.cellId;
}
