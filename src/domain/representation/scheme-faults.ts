import { type GroupScheme, silentIds } from '#domain/representation/group-scheme.ts';
import { type SchemeMapping } from '#domain/representation/scheme-mapping.ts';

/** What is wrong with a scheme. Ids are of groups unless they say otherwise. */
export type SchemeFault =
  | { readonly kind: 'no-name' }
  | { readonly kind: 'no-characteristic' }
  | { readonly kind: 'no-groups' }
  /** A group or a combination without a name. */
  | { readonly kind: 'group-without-name'; readonly id: string }
  /** A group or a combination with the id of another. */
  | { readonly kind: 'id-used-twice'; readonly id: string }
  /** Groups or combinations that nobody could tell apart, capitals and spaces aside. */
  | { readonly kind: 'name-used-twice'; readonly name: string }
  /** The id of an answer that says nothing of the group; every scheme has those besides. */
  | { readonly kind: 'silent-id-as-group'; readonly id: string }
  /** The scheme it adds up to does not exist, is this one, or is mapped to a second time. */
  | { readonly kind: 'mapping-to-no-other-scheme'; readonly schemeId: string }
  /** One of its groups has no place in the broader scheme: people would be lost. */
  | { readonly kind: 'mapping-lacks-group'; readonly schemeId: string; readonly id: string }
  /** A group that this scheme, or a place that the broader one, does not have. */
  | { readonly kind: 'mapping-names-no-group'; readonly schemeId: string; readonly id: string }
  | { readonly kind: 'combination-without-groups'; readonly combinationId: string }
  /** A group that the scheme does not have, or one that would be counted twice. */
  | {
      readonly kind: 'combination-names-no-group';
      readonly combinationId: string;
      readonly id: string;
    };

/**
 * What keeps a scheme from being used; `others` are the schemes it may add up to. Empty when nothing
 * does. The faults are in the order of the scheme's own fields.
 */
export function findSchemeFaults(
  scheme: GroupScheme,
  others: readonly GroupScheme[],
): SchemeFault[] {
  const named = [...scheme.groups, ...scheme.combinations];
  const faults: SchemeFault[] = [];
  if (scheme.name.trim() === '') faults.push({ kind: 'no-name' });
  if (scheme.characteristic.trim() === '') faults.push({ kind: 'no-characteristic' });
  if (scheme.groups.length === 0) faults.push({ kind: 'no-groups' });
  for (const { id, name } of named) {
    if (name.trim() === '') faults.push({ kind: 'group-without-name', id });
    if (silentIds.includes(id)) faults.push({ kind: 'silent-id-as-group', id });
  }
  for (const id of findRepeats(named.map((each) => each.id))) {
    faults.push({ kind: 'id-used-twice', id });
  }
  for (const name of findRepeats(named.map((each) => toKey(each.name)))) {
    const first = named.find((each) => toKey(each.name) === name);
    if (first !== undefined && name !== '') {
      faults.push({ kind: 'name-used-twice', name: first.name });
    }
  }
  return [
    ...faults,
    ...findCombinationFaults(scheme),
    ...scheme.mappings.flatMap((mapping, position) =>
      findMappingFaults(scheme, mapping, position, others),
    ),
  ];
}

function findCombinationFaults({ groups, combinations }: GroupScheme): SchemeFault[] {
  return combinations.flatMap(({ id: combinationId, groupIds }): SchemeFault[] => {
    if (groupIds.length === 0) return [{ kind: 'combination-without-groups', combinationId }];
    return groupIds
      .filter((id, position) => !hasId(groups, id) || groupIds.indexOf(id) !== position)
      .map((id) => ({ kind: 'combination-names-no-group', combinationId, id }));
  });
}

function findMappingFaults(
  scheme: GroupScheme,
  { schemeId, groups }: SchemeMapping,
  position: number,
  others: readonly GroupScheme[],
): SchemeFault[] {
  const broader = others.find(({ id }) => id === schemeId && id !== scheme.id);
  const isFirst = scheme.mappings.findIndex((each) => each.schemeId === schemeId) === position;
  if (broader === undefined || !isFirst) return [{ kind: 'mapping-to-no-other-scheme', schemeId }];
  const lacking = scheme.groups.filter(({ id }) => !Object.hasOwn(groups, id));
  const unknown = [
    ...Object.keys(groups).filter((id) => !hasId(scheme.groups, id)),
    ...Object.values(groups).filter((id) => !hasId(broader.groups, id)),
  ];
  return [
    ...lacking.map(({ id }) => ({ kind: 'mapping-lacks-group', schemeId, id }) as const),
    ...unknown.map((id) => ({ kind: 'mapping-names-no-group', schemeId, id }) as const),
  ];
}

function hasId(groups: GroupScheme['groups'], id: string): boolean {
  return groups.some((group) => group.id === id);
}

function toKey(name: string): string {
  return name.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

function findRepeats(values: readonly string[]): Set<string> {
  return new Set(values.filter((value, position) => values.indexOf(value) !== position));
}
