import {
  type CellRef,
  type CountLink,
  type CountTable,
  listCells,
} from '#domain/disclosure/count-table.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { type GroupScheme, silentIds } from '#domain/representation/group-scheme.ts';
import { listParts } from '#domain/representation/list-parts.ts';
import { findMapping } from '#domain/representation/scheme-mapping.ts';

/** Everything one count says of another: parts of a population, stages, detailed and broad groups. */
export function listCountLinks(
  populations: readonly Population[],
  headcounts: readonly Headcount[],
  tables: readonly CountTable[],
  schemeOf: ReadonlyMap<string, GroupScheme>,
): CountLink[] {
  const tableOf = new Map(tables.map((table) => [table.id, table]));
  const populationOf = new Map(populations.map((each) => [each.id, each]));
  return headcounts.flatMap((whole): CountLink[] => {
    const table = tableOf.get(whole.id);
    if (table === undefined) return [];
    const same = headcounts.filter(
      (each) => each.id !== whole.id && tableOf.has(each.id) && isSameTime(each, whole),
    );
    const inside = same.filter(({ populationId }) => {
      const population = populationOf.get(populationId);
      return [population?.partOfId, population?.followsId].includes(whole.populationId);
    });
    const kindOf = ({ populationId }: Headcount) => {
      return populationOf.get(populationId)?.kind ?? null;
    };
    const parts = inside.filter(
      ({ populationId }) => populationOf.get(populationId)?.partOfId === whole.populationId,
    );
    // directorates make up the council; the top earners, counted as a part of it too, are in them
    const sets = [parts, ...groupBy(parts, kindOf)];
    const refsOf = (rows: readonly Headcount[], cellId: string) =>
      listPartRefs(rows, whole.schemeId, cellId, schemeOf);
    return [
      ...[...listCells(table).keys()].flatMap((cellId): CountLink[] => [
        ...refsOf(inside, cellId).map((part): CountLink => ({
          kind: 'within',
          part,
          whole: { tableId: whole.id, cellId },
        })),
        ...sets
          .filter((set) => set.length > 0)
          .map((set): CountLink => ({
            kind: 'sum',
            whole: { tableId: whole.id, cellId },
            parts: refsOf(set, cellId),
          })),
      ]),
      ...same
        .filter(({ populationId }) => populationId === whole.populationId)
        .flatMap((detailed) => listDetailLinks(detailed, whole, schemeOf)),
      ...listFlowLinks(whole, headcounts, inside, kindOf),
    ];
  });
}

/** Who was there at the count before and started since is who left since and is there now. */
function listFlowLinks(
  closing: Headcount,
  headcounts: readonly Headcount[],
  inside: readonly Headcount[],
  kindOf: (row: Headcount) => string | null,
): CountLink[] {
  const { id, populationId, schemeId, day, counts } = closing;
  const opening = headcounts
    .filter((each) => each.populationId === populationId && each.schemeId === schemeId)
    .filter((each) => each.day !== null && day !== null && each.day < day)
    .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
    .at(-1);
  const ofKind = (kind: string) =>
    inside.find((each) => each.schemeId === schemeId && kindOf(each) === kind);
  const [started, left] = [ofKind('starters'), ofKind('leavers')];
  if (opening === undefined || started === undefined || left === undefined) return [];
  const rows = [opening, started, left];
  return Object.keys(counts)
    .filter((cellId) => rows.every((row) => row.counts[cellId] !== undefined))
    .map((cellId) => ({
      kind: 'sum',
      whole: { tableId: id, cellId },
      parts: [opening, started].map((row) => ({ tableId: row.id, cellId })),
      gone: [{ tableId: left.id, cellId }],
    }));
}

function isSameTime(one: Headcount, other: Headcount): boolean {
  if (one.day !== null && one.day === other.day) return true;
  return one.period.trim() !== '' && one.period.trim() === other.period.trim();
}

function groupBy(
  rows: readonly Headcount[],
  keyOf: (row: Headcount) => string | null,
): Headcount[][] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => rows.filter((row) => keyOf(row) === key));
}

/**
 * What of each part belongs to a group of the whole: the same group, or the detailed ones that add up
 * to it. A part counted by both schemes is taken once, by the whole's own.
 */
function listPartRefs(
  rows: readonly Headcount[],
  schemeId: string,
  cellId: string,
  schemeOf: ReadonlyMap<string, GroupScheme>,
): CellRef[] {
  const direct = rows.filter((row) => row.schemeId === schemeId);
  const counted = new Set(direct.map(({ populationId }) => populationId));
  const detailed = rows.filter(
    (row) => row.schemeId !== schemeId && !counted.has(row.populationId),
  );
  const idsOf = (row: Headcount) => {
    const scheme = schemeOf.get(row.schemeId);
    const mapping = scheme === undefined ? null : findMapping(scheme, schemeId);
    if (mapping === null) return [];
    return silentIds.includes(cellId) ? [cellId] : listParts(mapping, cellId);
  };
  const refs = [
    ...direct.map((row) => ({ row, ids: [cellId] })),
    ...detailed.map((row) => ({ row, ids: idsOf(row) })),
  ];
  return refs.flatMap(({ row, ids }) =>
    ids.filter((id) => row.counts[id] !== undefined).map((id) => ({ tableId: row.id, cellId: id })),
  );
}

/** Each broad group is the sum of its detailed ones, counted of the same people. */
function listDetailLinks(
  detailed: Headcount,
  broad: Headcount,
  schemeOf: ReadonlyMap<string, GroupScheme>,
): CountLink[] {
  const scheme = schemeOf.get(detailed.schemeId);
  const mapping = scheme === undefined ? null : findMapping(scheme, broad.schemeId);
  if (mapping === null) return [];
  const groups = Object.keys(broad.counts).filter((id) => !silentIds.includes(id));
  const sums = groups.map((groupId): CountLink => ({
    kind: 'sum',
    whole: { tableId: broad.id, cellId: groupId },
    parts: listParts(mapping, groupId)
      .filter((id) => detailed.counts[id] !== undefined)
      .map((cellId) => ({ tableId: detailed.id, cellId })),
  }));
  const silent = silentIds
    .filter((id) => broad.counts[id] !== undefined && detailed.counts[id] !== undefined)
    .map((cellId): CountLink => ({
      kind: 'sum',
      whole: { tableId: broad.id, cellId },
      parts: [{ tableId: detailed.id, cellId }],
    }));
  return [...sums, ...silent];
}
