import { type CustomSchemeFault } from '#domain/representation/custom-scheme.ts';

/** What a council's own scheme lacks, as a sentence; `nameOf` names a group by its id. */
export function describeSchemeFault(
  fault: CustomSchemeFault,
  nameOf: (groupId: string) => string,
): string {
  switch (fault.kind) {
    case 'no-name':
      return 'Give the scheme a name.';
    case 'no-characteristic':
      return 'Say what characteristic it groups people by.';
    case 'no-groups':
      return 'Add its groups. “Prefer not to say” and “Not known” are there already.';
    case 'group-without-name':
    case 'unnamed-groups':
      return 'Groups without a name are left out until they have one.';
    case 'id-used-twice':
    case 'silent-id-as-group':
      return `The group “${nameOf(fault.id)}” clashes with another. Take it out and add it again.`;
    case 'name-used-twice':
      return `Two groups are called “${fault.name}”. Nobody could tell them apart.`;
    case 'mapping-to-no-other-scheme':
    case 'no-broader-scheme':
      return 'The broader scheme it is to add up to is not here any more. Choose another.';
    case 'mapping-lacks-group':
    case 'mapping-names-no-group':
      return `The group “${nameOf(fault.id)}” has no place in the broader scheme.`;
    case 'groups-without-place':
      return `Figures can be added up once every group has its place. Without one: ${fault.groupIds.map(nameOf).join(', ')}.`;
    case 'combination-without-groups':
    case 'combination-names-no-group':
      return 'One of its combinations names no group.';
  }
}
