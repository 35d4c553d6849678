import {
  type CellRef,
  type CountLink,
  type CountTable,
  listCells,
} from '#domain/disclosure/count-table.ts';
import { type Hiding } from '#domain/disclosure/hiding.ts';
import { createMaximiser, type Equations } from '#domain/disclosure/linear-program.ts';
import {
  listRelations,
  listStatements,
  nameOf,
  type Relation,
  toRow,
} from '#domain/disclosure/reader-relations.ts';

type Row = Equations['rows'][number];

/** Other numbers that fit everything shown: by how much they differ from the true ones, by name (`nameOf`). */
export type Reading = ReadonlyMap<string, number>;

/** Somebody who has read everything shown of some tables, and knows the links between them. */
export type Reader = {
  /**
   * For numbers withheld as things stand: other numbers that fit everything shown and in which that one
   * is `enough` or more; null when there are none. Each withheld number is known to be at least 1 (0
   * where parts of people are counted, or all of a table is withheld). Rounding and the rule itself
   * are taken to be known exactly.
   */
  readonly findReadings: (enough: number) => (ref: CellRef) => Reading | null;
};

/** Withheld numbers, each with its place among the unknowns and how far it is above its least value. */
type Unknowns = {
  readonly unknowns: Map<string, { readonly index: number; readonly spare: number }>;
  readonly maximise: ReturnType<typeof createMaximiser>;
};

/** How many tables besides its own a number is looked for room in, before all of them are. */
const NEIGHBOURS = [0, 1, 4];

/** What the hiding withholds is looked up anew at each `findReadings`. */
export function createReader(
  tables: readonly CountTable[],
  links: readonly CountLink[],
  hiding: Hiding,
): Reader {
  const values = new Map(tables.map((table) => [table.id, listCells(table)]));
  const relationsOf = indexRelations(listRelations(tables, links, values));
  const readValue = ({ tableId, cellId }: CellRef) => values.get(tableId)?.get(cellId) ?? 0;
  const listHidden = (table: CountTable) =>
    [...listCells(table).keys()]
      .filter((cellId) => hiding.isHidden(table.id, cellId))
      .map((cellId): CellRef => ({ tableId: table.id, cellId }));

  function open(within: ReadonlySet<string> | null, hasLinks: boolean): Unknowns {
    const opened = within === null ? tables : tables.filter(({ id }) => within.has(id));
    const unknowns: Unknowns['unknowns'] = new Map();
    const linked = new Set<Relation>();
    for (const table of opened) {
      const least = findLeast(table, hiding);
      for (const hidden of listHidden(table)) {
        const name = nameOf(hidden);
        unknowns.set(name, { index: unknowns.size, spare: readValue(hidden) - least });
        if (!hasLinks) continue;
        for (const relation of relationsOf.get(name) ?? []) linked.add(relation);
      }
    }
    const rows: Row[] = [];
    let unknownCount = unknowns.size;
    for (const { terms, leftOver } of [...listStatements(opened, hiding), ...linked]) {
      const row = toRow(terms, unknowns);
      if (leftOver === null) rows.push(row);
      else {
        row.coefficients.set(unknownCount, -1);
        unknownCount += 1;
        rows.push({ ...row, value: row.value - leftOver });
      }
    }
    return { unknowns, maximise: createMaximiser({ unknownCount, rows }) };
  }

  const find = (unknowns: Unknowns, ref: CellRef, enough: number) =>
    findReading(unknowns, nameOf(ref), enough - readValue(ref));

  /** The withheld numbers near one that there may be room in, then all of them; null when none has. */
  function look(all: () => Unknowns, ref: CellRef, enough: number): Reading | null {
    const own = new Set([ref.tableId]);
    // what its own table does not leave open, no other can
    if (find(open(own, false), ref, enough) === null) return null;
    const neighbours = listNeighbours(ref.tableId);
    for (const count of NEIGHBOURS) {
      if (count > neighbours.length) break;
      const near = new Set([ref.tableId, ...neighbours.slice(0, count)]);
      const reading = find(open(near, true), ref, enough);
      if (reading !== null || count === neighbours.length) return reading;
    }
    return find(all(), ref, enough);
  }

  function listNeighbours(tableId: string): string[] {
    const counts = new Map<string, number>();
    const table = tables.find(({ id }) => id === tableId);
    for (const ref of table === undefined ? [] : listHidden(table)) {
      const others = new Set<string>();
      for (const { terms } of relationsOf.get(nameOf(ref)) ?? []) {
        for (const [other] of terms) {
          if (hiding.isHidden(other.tableId, other.cellId)) others.add(other.tableId);
        }
      }
      for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    counts.delete(tableId);
    return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  }

  return {
    findReadings: (enough) => {
      let all: Unknowns | null = null;
      const openAll = () => (all ??= open(null, true));
      return (ref) => look(openAll, ref, enough);
    },
  };
}

function indexRelations(relations: readonly Relation[]): Map<string, Relation[]> {
  const relationsOf = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const [ref] of relation.terms) {
      const name = nameOf(ref);
      const own = relationsOf.get(name);
      if (own === undefined) relationsOf.set(name, [relation]);
      else own.push(relation);
    }
  }
  return relationsOf;
}

/** Other numbers in which one is larger by so much; null when it cannot be, or is not among the unknowns. */
function findReading({ unknowns, maximise }: Unknowns, name: string, more: number): Reading | null {
  const own = unknowns.get(name);
  if (own === undefined) return null;
  const enough = own.spare + more;
  const found = maximise?.(own.index, enough);
  if (found === undefined || found.largest < enough - 1e-6) return null;
  const reading = new Map<string, number>();
  for (const [each, { index, spare }] of unknowns) {
    const change = (found.values[index] ?? 0) - spare;
    if (Math.abs(change) > 1e-7) reading.set(each, change);
  }
  return reading;
}

function findLeast(table: CountTable, hiding: Hiding): number {
  const cells = [...listCells(table)];
  const isAllHidden = cells.every(([cellId]) => hiding.isHidden(table.id, cellId));
  const isWhole = cells.every(([, value]) => Number.isInteger(value));
  return isAllHidden || !isWhole ? 0 : 1;
}
