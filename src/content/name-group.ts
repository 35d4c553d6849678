import { silentGroups } from '#content/group-schemes/list-schemes.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';

/** What a group, a combination or a silent answer is called; its id when nothing has that id. */
export function nameGroup(scheme: GroupScheme, groupId: string): string {
  const all = [...scheme.groups, ...scheme.combinations, ...silentGroups];
  return all.find(({ id }) => id === groupId)?.name ?? groupId;
}
