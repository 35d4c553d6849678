import { type CountLink, type CountTable } from '#domain/disclosure/count-table.ts';

/** Tables that say something of one another, with the links between them. */
export type Component = {
  readonly tables: readonly CountTable[];
  readonly links: readonly CountLink[];
};

/**
 * Tables in groups that have nothing to do with each other; each can be protected by itself. Tables of
 * the same people are together where their key is among `joinedPeople`.
 */
export function splitComponents(
  tables: readonly CountTable[],
  links: readonly CountLink[],
  joinedPeople: ReadonlySet<string>,
): Component[] {
  const rootOf = new Map(tables.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const parent = rootOf.get(id) ?? id;
    return parent === id ? id : find(parent);
  };
  const join = (one: string, other: string) => rootOf.set(find(one), find(other));
  const firstOf = new Map<string, string>();
  for (const { id, peopleKey } of tables) {
    if (!joinedPeople.has(peopleKey)) continue;
    const first = firstOf.get(peopleKey);
    if (first === undefined) firstOf.set(peopleKey, id);
    else join(first, id);
  }
  for (const link of links) {
    const [first, ...others] = listTableIds(link);
    if (first !== undefined) for (const id of others) join(first, id);
  }
  const byRoot = new Map<string, { tables: CountTable[]; links: CountLink[] }>();
  for (const table of tables) {
    const root = find(table.id);
    const component = byRoot.get(root) ?? { tables: [], links: [] };
    component.tables.push(table);
    byRoot.set(root, component);
  }
  for (const link of links) {
    const [first] = listTableIds(link);
    if (first !== undefined) byRoot.get(find(first))?.links.push(link);
  }
  return [...byRoot.values()];
}

function listTableIds({ whole, parts }: CountLink): string[] {
  return [...new Set([...whole, ...parts].map(({ tableId }) => tableId))];
}
