import {
  type GroupScheme,
  type Headcounts,
  type Percents,
  silentIds,
} from '#domain/representation/group-scheme.ts';

/** Where each group of a scheme belongs in a broader one. */
export type SchemeMapping = GroupScheme['mappings'][number];

/** How this scheme adds up to the one with this id, or null when it does not. */
export function findMapping(
  { mappings }: Pick<GroupScheme, 'mappings'>,
  schemeId: string,
): SchemeMapping | null {
  return mappings.find((mapping) => mapping.schemeId === schemeId) ?? null;
}

/**
 * The same people counted by the broader scheme. The silent stay what they are. A broad group is
 * only there when every one of its groups has been counted: otherwise its number is not known, and
 * never 0. A number under an id that the mapping does not name, such as of a group that a council
 * has since taken out of its scheme, has no place and is left out: `findStrayIds` tells.
 */
export function addUpCounts(counts: Headcounts, mapping: SchemeMapping): Headcounts {
  const silent = Object.entries(counts).filter(([id]) => silentIds.includes(id));
  const known = [...listParts(mapping)].flatMap(([broadId, parts]) => {
    const sum = addAll(parts, counts);
    return sum === null ? [] : [[broadId, sum] as const];
  });
  return Object.fromEntries([...known, ...silent]);
}

/** The same for shares in percent (0–100): those of the groups of a broad group add up to its own. */
export function addUpPercents(percents: Percents, mapping: SchemeMapping): Percents {
  return addUpCounts(percents, mapping);
}

/**
 * How many are in a group, or in several taken together (a combination of the scheme). Null when one
 * of them has not been counted, and for an id that the scheme does not have.
 */
export function sumGroup(
  { groups, combinations }: Pick<GroupScheme, 'groups' | 'combinations'>,
  groupId: string,
  counts: Headcounts,
): number | null {
  if (groups.some(({ id }) => id === groupId)) return counts[groupId] ?? null;
  const combination = combinations.find(({ id }) => id === groupId);
  return combination === undefined ? null : addAll(combination.groupIds, counts);
}

/** The ids under which something is counted although the scheme has no such group; silent ids aside. */
export function findStrayIds(
  { groups }: Pick<GroupScheme, 'groups'>,
  counts: Headcounts,
): string[] {
  const known = new Set([...groups.map(({ id }) => id), ...silentIds]);
  return Object.keys(counts).filter((id) => !known.has(id));
}

/** The groups of each broad group, by its id. */
function listParts({ groups }: SchemeMapping): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const [groupId, broadId] of Object.entries(groups)) {
    parts.set(broadId, [...(parts.get(broadId) ?? []), groupId]);
  }
  return parts;
}

/** The sum, or null when one is missing or there is none at all. */
function addAll(ids: readonly string[], counts: Headcounts): number | null {
  let sum = 0;
  for (const id of ids) {
    const count = counts[id];
    if (count === undefined) return null;
    sum += count;
  }
  // 0.1 + 0.2 is 0.3: what binary arithmetic adds beyond twelve digits is nobody
  return ids.length === 0 ? null : Number(sum.toPrecision(12));
}
