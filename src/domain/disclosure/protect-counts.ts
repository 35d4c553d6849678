import { type Component, splitComponents } from '#domain/disclosure/components.ts';
import { type CellRef, type CountLink, type CountTable } from '#domain/disclosure/count-table.ts';
import { hideMore } from '#domain/disclosure/hide-more.ts';
import { Hiding, hideSmallNumbers, listSmallCells, TOTAL } from '#domain/disclosure/hiding.ts';
import { findLargestReadings } from '#domain/disclosure/reader-system.ts';

/** Which numbers of which tables may be shown. */
export type ProtectedCounts = {
  readonly isShown: (tableId: string, cellId: string) => boolean;
};

/**
 * Withholds numbers so that nobody can tell from everything shown that a withheld small number is
 * below the threshold: whatever they work out from totals, other rows, other tables and what they know
 * of the rule, it could still be the threshold or more. Small numbers go first; then, one by one, the
 * smallest others that help; last the base of the shares and the total. Groups taken together are
 * shown where that is safe. Null shows everything. The same tables give the same answer.
 */
export function protectCounts(
  tables: readonly CountTable[],
  links: readonly CountLink[],
  threshold: number | null,
): ProtectedCounts {
  if (threshold === null) return { isShown: () => true };
  // tables of the same people have to do with each other only once their total is withheld
  const joined = new Set<string>();
  for (;;) {
    const hiding = new Hiding(new Map(tables.map((table) => [table.id, table])));
    for (const component of splitComponents(tables, links, joined)) {
      hideSmallNumbers(component.tables, hiding, threshold);
      protectComponent(component, hiding, threshold);
      showSafeSums(component, hiding, threshold);
    }
    const later = tables.filter(
      ({ id, peopleKey }) => hiding.isHidden(id, TOTAL) && !joined.has(peopleKey),
    );
    if (later.length === 0) {
      return { isShown: (tableId, cellId) => !hiding.isHidden(tableId, cellId) };
    }
    for (const { peopleKey } of later) joined.add(peopleKey);
  }
}

function protectComponent(component: Component, hiding: Hiding, threshold: number): void {
  for (;;) {
    const exposed = listExposed(component, hiding, threshold);
    if (exposed.length === 0) return;
    const seen = new Set<string>();
    let isHelped = false;
    for (const cell of exposed) {
      // one step a table, since it may help its other numbers as well
      if (seen.has(cell.tableId)) continue;
      seen.add(cell.tableId);
      isHelped = hideMore(cell, component, hiding, threshold) || isHelped;
    }
    // nothing is left to withhold: what is still narrow is so whatever is shown
    if (!isHelped) return;
  }
}

/** Withheld small numbers that readers could tell to be below the threshold. */
function listExposed({ tables, links }: Component, hiding: Hiding, threshold: number): CellRef[] {
  const small = listSmallCells(tables, hiding, threshold);
  if (small.length === 0) return [];
  const largest = findLargestReadings(tables, links, hiding);
  return small.filter((cell) => largest(cell, threshold) < threshold - 1e-6);
}

/** Shows again each sum of groups that leaves every small number safe, in the order of the tables. */
function showSafeSums(component: Component, hiding: Hiding, threshold: number): void {
  for (const table of component.tables) {
    for (const { id, groupIds } of table.sums) {
      if (!hiding.isHidden(table.id, id)) continue;
      const value = groupIds.reduce((sum, each) => sum + (table.groups.get(each) ?? 0), 0);
      if (value < threshold) continue;
      hiding.show(table.id, id);
      if (listExposed(component, hiding, threshold).length > 0) hiding.hide(table.id, id);
    }
  }
}
