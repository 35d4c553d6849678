import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { type CensusLabel } from '#domain/representation/reading/census-figures.ts';
import { foldWords, isResidualName, splitName } from '#domain/representation/reading/fold-text.ts';
import { type LabelTree } from '#domain/representation/reading/label-tree.ts';

type Found = {
  /** The group of each label that has one, by key. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly silentKeys: ReadonlySet<string>;
  readonly tree: LabelTree;
};

/**
 * The labels that gather whatever is left ("Other White", "All other gender identities") and that do
 * not mean the same as the scheme's group of that name: beside them the table has a label that the
 * scheme lacks, or the scheme a group that the table lacks, and those people are in one and not in the
 * other.
 */
export function findUnlikeResiduals(
  labels: readonly CensusLabel[],
  { groups }: Pick<GroupScheme, 'groups'>,
  { groupOf, silentKeys, tree }: Found,
): Set<string> {
  const matchedIds = new Set(groupOf.values());
  const isUnlike = ({ key, path }: CensusLabel) => {
    const group = groups.find(({ id }) => id === groupOf.get(key));
    if (group === undefined || !isResidualName(path.at(-1) ?? '')) return false;
    const parent = tree.parentOf.get(key) ?? null;
    const besideIt = labels.filter((each) => (tree.parentOf.get(each.key) ?? null) === parent);
    const broad = readBroad(group.name);
    const besideGroup = groups.filter(({ name }) => readBroad(name) === broad);
    return (
      besideIt.some((each) => !groupOf.has(each.key) && !silentKeys.has(each.key)) ||
      besideGroup.some(({ id }) => !matchedIds.has(id))
    );
  };
  return new Set(labels.filter(isUnlike).map(({ key }) => key));
}

/** The broad group that a group's name says it is in; empty when it says none. */
function readBroad(name: string): string {
  const parts = splitName(name);
  return parts.length > 1 ? foldWords(parts[0] ?? '') : '';
}
