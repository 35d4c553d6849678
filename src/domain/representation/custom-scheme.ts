import { type GroupSchemeRecord } from '#domain/records/group-scheme-record.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { findSchemeFaults, type SchemeFault } from '#domain/representation/scheme-faults.ts';
import { type SchemeMapping } from '#domain/representation/scheme-mapping.ts';

/** What a council's own scheme still lacks. */
export type CustomSchemeFault =
  | SchemeFault
  /** Groups that have no name yet, and so are left out of the scheme. */
  | { readonly kind: 'unnamed-groups'; readonly groupIds: readonly string[] }
  /** The scheme it is to add up to does not exist (any more), or is this one. */
  | { readonly kind: 'no-broader-scheme' }
  /** Groups without a place in the broader scheme: until all have one, it does not add up to it. */
  | { readonly kind: 'groups-without-place'; readonly groupIds: readonly string[] };

/**
 * A council's own scheme as the figures read it: each group that has a name, its item's id as the
 * group's. It adds up to the broader scheme, and to all that one adds up to, only when every group
 * has a place there. It may have no name, no characteristic or no group yet: `findCustomSchemeFaults`
 * tells.
 */
export function readCustomScheme(
  record: GroupSchemeRecord,
  others: readonly GroupScheme[],
): GroupScheme {
  return {
    id: record.id,
    name: record.name.trim(),
    characteristic: record.characteristic.trim(),
    note: record.note.trim(),
    groups: listNamed(record).map(({ id, name }) => ({ id, name: name.trim() })),
    combinations: [],
    mappings: readMappings(record, findBroader(record, others)),
  };
}

/** What is missing in a council's own scheme, for its page; empty when nothing is. */
export function findCustomSchemeFaults(
  record: GroupSchemeRecord,
  others: readonly GroupScheme[],
): CustomSchemeFault[] {
  const faults: CustomSchemeFault[] = findSchemeFaults(readCustomScheme(record, others), others);
  const unnamed = record.groups.filter(({ name }) => name.trim() === '');
  if (unnamed.length > 0) faults.push({ kind: 'unnamed-groups', groupIds: listIds(unnamed) });
  if (record.broaderSchemeId === '') return faults;
  const broader = findBroader(record, others);
  if (broader === null) return [...faults, { kind: 'no-broader-scheme' }];
  const placeless = findPlaceless(record, broader);
  if (placeless.length > 0) {
    faults.push({ kind: 'groups-without-place', groupIds: listIds(placeless) });
  }
  return faults;
}

type Group = GroupSchemeRecord['groups'][number];

function listNamed({ groups }: GroupSchemeRecord): Group[] {
  return groups.filter(({ name }) => name.trim() !== '');
}

function listIds(groups: readonly Group[]): string[] {
  return groups.map(({ id }) => id);
}

function findBroader(
  { id, broaderSchemeId }: GroupSchemeRecord,
  others: readonly GroupScheme[],
): GroupScheme | null {
  return others.find((other) => other.id === broaderSchemeId && other.id !== id) ?? null;
}

function findPlaceless(record: GroupSchemeRecord, broader: GroupScheme): Group[] {
  const places = new Set(broader.groups.map(({ id }) => id));
  return listNamed(record).filter(({ broaderGroupId }) => !places.has(broaderGroupId));
}

function readMappings(record: GroupSchemeRecord, broader: GroupScheme | null): SchemeMapping[] {
  const named = listNamed(record);
  if (broader === null || named.length === 0 || findPlaceless(record, broader).length > 0) {
    return [];
  }
  const placeIn = new Map(named.map(({ id, broaderGroupId }) => [id, broaderGroupId]));
  const direct = { schemeId: broader.id, groups: Object.fromEntries(placeIn) };
  const onward = broader.mappings
    // two own schemes may each name the other
    .filter(({ schemeId }) => schemeId !== record.id)
    .map(({ schemeId, groups }) => ({
      schemeId,
      groups: Object.fromEntries(
        [...placeIn].flatMap(([id, placeId]) => {
          const place = groups[placeId];
          return place === undefined ? [] : [[id, place] as const];
        }),
      ),
    }));
  return [direct, ...onward];
}
