import {
  type CellRef,
  type CountLink,
  type CountTable,
  listCells,
  sumValues,
} from '#domain/disclosure/count-table.ts';
import { type Hiding, KNOWN, TOTAL } from '#domain/disclosure/hiding.ts';

export type Term = readonly [ref: CellRef, coefficient: number];

/** A relation between true numbers that readers know of, with what it comes to. */
export type Relation = {
  readonly terms: readonly Term[];
  /** For an inequality what is left over, a number of at least 0 that nobody is told; else null. */
  readonly leftOver: number | null;
};

const SLACK = 1e-9;

/** Every sum that is shown of a table: its total, the base of its shares, its groups taken together. */
export function listStatements(tables: readonly CountTable[], hiding: Hiding): Relation[] {
  return tables.flatMap((table) => {
    const groupIds = [...table.groups.keys()];
    const all = [...groupIds, ...table.silent.keys()];
    const shown = [
      { id: TOTAL, cellIds: all },
      { id: KNOWN, cellIds: groupIds },
      ...table.sums.map((sum) => ({ id: sum.id, cellIds: sum.groupIds })),
    ].filter(({ id }) => !hiding.isHidden(table.id, id));
    return shown.map(({ cellIds }) => ({
      terms: cellIds.map((cellId): Term => [{ tableId: table.id, cellId }, 1]),
      leftOver: null,
    }));
  });
}

/** What holds between tables; what does not hold of the true numbers, nobody can build on. */
export function listRelations(
  tables: readonly CountTable[],
  links: readonly CountLink[],
  values: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Relation[] {
  const read = ({ tableId, cellId }: CellRef) => values.get(tableId)?.get(cellId) ?? 0;
  const comeTo = (terms: readonly Term[]) =>
    sumValues(terms.map(([ref, coefficient]) => coefficient * read(ref)));
  const linked = links.flatMap((link): Relation[] => {
    const terms: Term[] = [
      ...link.whole.map((ref): Term => [ref, 1]),
      ...link.parts.map((ref): Term => [ref, -1]),
    ];
    const value = comeTo(terms);
    if (link.kind === 'sum') return Math.abs(value) < SLACK ? [{ terms, leftOver: null }] : [];
    return value >= -SLACK ? [{ terms, leftOver: value }] : [];
  });
  return [...linked, ...listSamePeople(tables, comeTo)];
}

/** Two tables of the same people have the same total, whether or not it is shown. */
function listSamePeople(
  tables: readonly CountTable[],
  comeTo: (terms: readonly Term[]) => number,
): Relation[] {
  const firstOf = new Map<string, CountTable>();
  return tables.flatMap((table): Relation[] => {
    const first = firstOf.get(table.peopleKey);
    if (first === undefined) {
      firstOf.set(table.peopleKey, table);
      return [];
    }
    const termsOf = (each: CountTable, sign: number) =>
      [...listCells(each).keys()].map((cellId): Term => [{ tableId: each.id, cellId }, sign]);
    const terms = [...termsOf(first, 1), ...termsOf(table, -1)];
    return Math.abs(comeTo(terms)) < SLACK ? [{ terms, leftOver: null }] : [];
  });
}

export function nameOf({ tableId, cellId }: CellRef): string {
  return `${tableId} ${cellId}`;
}

/** What the unknown terms come to, each counted from its least value. */
export function toRow(
  terms: readonly Term[],
  unknowns: ReadonlyMap<string, { readonly index: number; readonly spare: number }>,
): { readonly coefficients: Map<number, number>; readonly value: number } {
  const coefficients = new Map<number, number>();
  let value = 0;
  for (const [ref, coefficient] of terms) {
    const unknown = unknowns.get(nameOf(ref));
    if (unknown === undefined) continue;
    coefficients.set(unknown.index, (coefficients.get(unknown.index) ?? 0) + coefficient);
    value += coefficient * unknown.spare;
  }
  return { coefficients, value };
}
