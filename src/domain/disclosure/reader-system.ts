import {
  type CellRef,
  type CountLink,
  type CountTable,
  listCells,
  sumValues,
} from '#domain/disclosure/count-table.ts';
import { type Hiding, KNOWN, TOTAL } from '#domain/disclosure/hiding.ts';
import { createMaximiser, type Equations } from '#domain/disclosure/linear-program.ts';

type Row = Equations['rows'][number];
type Term = readonly [ref: CellRef, coefficient: number];

/** A relation between true numbers that readers know of, with what it comes to. */
type Relation = {
  readonly terms: readonly Term[];
  /** For an inequality what is left over, a number of at least 0 that nobody is told; else null. */
  readonly leftOver: number | null;
};

const SLACK = 1e-9;

/**
 * The largest value that somebody who has read everything shown can still think each withheld number
 * to be (or a value of at least `enough`), given that it is at least 1 (0 where parts of people are counted, or all of a table is
 * withheld). Rounding and the rule itself are taken to be known exactly.
 */
export function findLargestReadings(
  tables: readonly CountTable[],
  links: readonly CountLink[],
  hiding: Hiding,
): (ref: CellRef, enough: number) => number {
  const values = new Map(tables.map((table) => [table.id, listCells(table)]));
  const unknowns = new Map<string, number>();
  const leasts: number[] = [];
  for (const table of tables) {
    const least = findLeast(table, hiding);
    for (const cellId of listCells(table).keys()) {
      if (!hiding.isHidden(table.id, cellId)) continue;
      unknowns.set(nameOf({ tableId: table.id, cellId }), leasts.length);
      leasts.push(least);
    }
  }
  let unknownCount = leasts.length;
  const rows: Row[] = [];
  const relations = [...listStatements(tables, hiding), ...listRelations(tables, links, values)];
  for (const { terms, leftOver } of relations) {
    const row = toRow(terms);
    if (row === null) continue;
    if (leftOver === null) {
      rows.push(row);
      continue;
    }
    row.coefficients.set(unknownCount, -1);
    unknownCount += 1;
    rows.push({ ...row, value: row.value - leftOver });
  }
  const maximise = createMaximiser({ unknownCount, rows });
  return (ref, enough) => {
    const unknown = unknowns.get(nameOf(ref));
    if (unknown === undefined) return readValue(ref);
    const least = leasts[unknown] ?? 0;
    return maximise(unknown, enough - least) + least;
  };

  function readValue({ tableId, cellId }: CellRef): number {
    return values.get(tableId)?.get(cellId) ?? 0;
  }

  /** What the unknown terms come to, each counted from its least value; null when all are shown. */
  function toRow(
    terms: readonly Term[],
  ): { coefficients: Map<number, number>; value: number } | null {
    const coefficients = new Map<number, number>();
    let value = 0;
    for (const [ref, coefficient] of terms) {
      const unknown = unknowns.get(nameOf(ref));
      if (unknown === undefined) continue;
      coefficients.set(unknown, (coefficients.get(unknown) ?? 0) + coefficient);
      value += coefficient * (readValue(ref) - (leasts[unknown] ?? 0));
    }
    return coefficients.size === 0 ? null : { coefficients, value };
  }
}

function findLeast(table: CountTable, hiding: Hiding): number {
  const cells = [...listCells(table)];
  const isAllHidden = cells.every(([cellId]) => hiding.isHidden(table.id, cellId));
  const isWhole = cells.every(([, value]) => Number.isInteger(value));
  return isAllHidden || !isWhole ? 0 : 1;
}

/** Every sum that is shown of a table: its total, the base of its shares, its groups taken together. */
function listStatements(tables: readonly CountTable[], hiding: Hiding): Relation[] {
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
function listRelations(
  tables: readonly CountTable[],
  links: readonly CountLink[],
  values: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Relation[] {
  const read = ({ tableId, cellId }: CellRef) => values.get(tableId)?.get(cellId) ?? 0;
  const comeTo = (terms: readonly Term[]) =>
    sumValues(terms.map(([ref, coefficient]) => coefficient * read(ref)));
  const linked = links.flatMap((link): Relation[] => {
    const terms: Term[] =
      link.kind === 'sum'
        ? [
            [link.whole, 1],
            ...(link.gone ?? []).map((ref): Term => [ref, 1]),
            ...link.parts.map((part): Term => [part, -1]),
          ]
        : [
            [link.whole, 1],
            [link.part, -1],
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

function nameOf({ tableId, cellId }: CellRef): string {
  return `${tableId} ${cellId}`;
}
