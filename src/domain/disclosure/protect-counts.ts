import { type Component, splitComponents } from '#domain/disclosure/components.ts';
import { type CountLink, type CountTable } from '#domain/disclosure/count-table.ts';
import { hideMore } from '#domain/disclosure/hide-more.ts';
import { Hiding, hideSmallNumbers, TOTAL } from '#domain/disclosure/hiding.ts';
import { type SmallNumberWatch, watchSmallNumbers } from '#domain/disclosure/small-number-watch.ts';

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
    }
    const later = tables.filter(
      ({ id, peopleKey, isImplied }) =>
        isImplied !== true && hiding.isHidden(id, TOTAL) && !joined.has(peopleKey),
    );
    if (later.length === 0) {
      return { isShown: (tableId, cellId) => !hiding.isHidden(tableId, cellId) };
    }
    for (const { peopleKey } of later) joined.add(peopleKey);
  }
}

function protectComponent(component: Component, hiding: Hiding, threshold: number): void {
  const watch = watchSmallNumbers(component, hiding, threshold);
  for (;;) {
    const exposed = watch.listExposed();
    if (exposed.length === 0) break;
    const seen = new Set<string>();
    let isHelped = false;
    for (const cell of exposed) {
      // one step a table, since it may help its other numbers as well
      if (seen.has(cell.tableId)) continue;
      seen.add(cell.tableId);
      isHelped = hideMore(cell, component, hiding, threshold) || isHelped;
    }
    // nothing is left to withhold: what is still narrow is so whatever is shown
    if (!isHelped) break;
  }
  showSafeSums(component, hiding, threshold, watch);
}

/** Shows again each sum of groups that leaves every small number safe, in the order of the tables. */
function showSafeSums(
  { tables }: Component,
  hiding: Hiding,
  threshold: number,
  watch: SmallNumberWatch,
): void {
  for (const table of tables) {
    for (const { id, groupIds } of table.sums) {
      if (!hiding.isHidden(table.id, id)) continue;
      const value = groupIds.reduce((sum, each) => sum + (table.groups.get(each) ?? 0), 0);
      if (value < threshold) continue;
      hiding.show(table.id, id);
      if (!watch.staysSafe(groupIds.map((cellId) => ({ tableId: table.id, cellId })))) {
        hiding.hide(table.id, id);
      }
    }
  }
}
