import { type CellRef, type CountTable, listCells } from '#domain/disclosure/count-table.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type GroupScheme, silentIds } from '#domain/representation/group-scheme.ts';
import { listParts } from '#domain/representation/list-parts.ts';
import { findMapping } from '#domain/representation/scheme-mapping.ts';

/** What counts can be set against each other by: the groups of a scheme, or (null) everybody. */
type Level = string | null;

/** Numbers of the whole and of the parts that are about the same people, group by group. */
export type LevelRow = {
  readonly cellId: string;
  readonly whole: readonly CellRef[];
  readonly parts: readonly CellRef[];
};

export type CountFacts = {
  readonly tableOf: ReadonlyMap<string, CountTable>;
  readonly schemeOf: ReadonlyMap<string, GroupScheme>;
};

/**
 * A count of a whole beside counts of its parts: by its own groups, by broader ones that it adds up to
 * where a part was counted by those alone, and by everybody where a part was counted by other groups
 * altogether. A population counted in several ways is taken once at each level.
 */
export function listLevels(
  whole: Headcount,
  parts: readonly Headcount[],
  facts: CountFacts,
): LevelRow[][] {
  const own = facts.schemeOf.get(whole.schemeId);
  const broader = own?.mappings.map(({ schemeId }) => schemeId) ?? [];
  const levels: LevelRow[][] = [];
  let left = parts;
  for (const level of [whole.schemeId, ...broader, null]) {
    const met = left.filter((row) => canBeReadBy(row, level, facts));
    if (met.length === 0) continue;
    const metIds = new Set(met.map(({ populationId }) => populationId));
    left = left.filter(({ populationId }) => !metIds.has(populationId));
    levels.push(listRows(whole, pickOnce(parts, level, facts), level, facts));
  }
  return levels;
}

function listRows(
  whole: Headcount,
  parts: readonly Headcount[],
  level: Level,
  facts: CountFacts,
): LevelRow[] {
  return listCellIds(whole, level, facts)
    .map((cellId) => ({
      cellId,
      whole: listRefs(whole, level, cellId, facts),
      parts: parts.flatMap((row) => listRefs(row, level, cellId, facts)),
    }))
    .filter((row) => row.whole.length > 0 && row.parts.length > 0);
}

function canBeReadBy({ schemeId }: Headcount, level: Level, { schemeOf }: CountFacts): boolean {
  if (level === null || level === schemeId) return true;
  const scheme = schemeOf.get(schemeId);
  return scheme !== undefined && findMapping(scheme, level) !== null;
}

/** One count of each population that has one of this level, by its own groups if it can be. */
function pickOnce(
  rows: readonly Headcount[],
  level: Level,
  facts: CountFacts,
): readonly Headcount[] {
  const picked = new Map<string, Headcount>();
  for (const row of rows) {
    if (!canBeReadBy(row, level, facts)) continue;
    if (!picked.has(row.populationId) || row.schemeId === level) picked.set(row.populationId, row);
  }
  return [...picked.values()];
}

function listCellIds(whole: Headcount, level: Level, { tableOf, schemeOf }: CountFacts): string[] {
  if (level === null) return ['everybody'];
  const table = tableOf.get(whole.id);
  if (level === whole.schemeId) return table === undefined ? [] : [...listCells(table).keys()];
  return [...(schemeOf.get(level)?.groups.map(({ id }) => id) ?? []), ...silentIds];
}

/** The numbers of a count that make up a group of the level; none when one of them was not counted. */
export function listRefs(
  { id, schemeId, counts }: Headcount,
  level: Level,
  cellId: string,
  { tableOf, schemeOf }: CountFacts,
): CellRef[] {
  const table = tableOf.get(id);
  if (table === undefined) return [];
  const cells = listCells(table);
  const toRefs = (ids: readonly string[]) => ids.map((each) => ({ tableId: id, cellId: each }));
  if (level === null) return toRefs([...cells.keys()]);
  if (level === schemeId || silentIds.includes(cellId)) {
    return cells.has(cellId) ? toRefs([cellId]) : [];
  }
  const scheme = schemeOf.get(schemeId);
  const mapping = scheme === undefined ? null : findMapping(scheme, level);
  const ids = mapping === null ? [] : listParts(mapping, cellId);
  // groups left out were nobody, or were not counted: what does not add up, nobody can build on
  return toRefs(ids.filter((each) => counts[each] !== undefined));
}
