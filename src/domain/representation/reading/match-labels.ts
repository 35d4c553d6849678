import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { type CensusLabel } from '#domain/representation/reading/census-figures.ts';
import { foldWords } from '#domain/representation/reading/fold-text.ts';
import { buildLabelTree, isPartOfAny } from '#domain/representation/reading/label-tree.ts';
import { findAgeMatches } from '#domain/representation/reading/match-ages.ts';
import { createNameMatcher, type GroupAliases } from '#domain/representation/reading/match-name.ts';
import { findUnlikeResiduals } from '#domain/representation/reading/residual-labels.ts';

/**
 * Why a label has no place. `residual`: it gathers whatever is left, and this table and the scheme do
 * not leave the same ("All other gender identities" with or without non-binary people).
 * `across-bands`: its ages lie in several bands, or partly in none.
 */
export type UnmatchedReason = 'unknown' | 'residual' | 'across-bands';

/**
 * Where the people under each label belong. The labels named here hold everybody in the table once;
 * any other label is the sum of its parts or a part of one of these.
 */
export type LabelMatching = {
  /** A group's id or a silent id, by label key. */
  readonly groupOf: Readonly<Record<string, string>>;
  /** Keys of labels whose people the scheme is not about, such as ages below its lowest. */
  readonly outsideKeys: readonly string[];
  readonly unmatched: readonly { readonly label: CensusLabel; readonly reason: UnmatchedReason }[];
  /** Groups of the scheme that no label is. */
  readonly lackingGroupIds: readonly string[];
};

/** Matches a census table's labels to the groups of a scheme. What cannot be is listed, not guessed. */
export function matchLabels(
  labels: readonly CensusLabel[],
  scheme: Pick<GroupScheme, 'groups'>,
  aliases: GroupAliases,
): LabelMatching {
  const tree = buildLabelTree(labels);
  const matcher = createNameMatcher(scheme, aliases);
  const places = labels.map((label) => ({ label, place: matcher(label.text) }));
  const silentOf = new Map(
    places.flatMap(({ label, place }) =>
      place.kind === 'silent' ? [[label.key, place.groupId] as const] : [],
    ),
  );
  const ages = findAgeMatches(labels, scheme);
  const named = places.flatMap(({ label, place }) =>
    place.kind === 'group' ? [[label.key, place.groupId] as const] : [],
  );
  const found = ages?.groupOf ?? new Map(named);
  const silentKeys = new Set(silentOf.keys());
  const residuals = findUnlikeResiduals(labels, scheme, { groupOf: found, silentKeys, tree });
  const groupOf = new Map([...found, ...silentOf].filter(([key]) => !residuals.has(key)));
  const keys = new Set(groupOf.keys());
  // a label and its part cannot both count: the label does
  for (const key of keys) if (isPartOfAny(key, keys, tree)) groupOf.delete(key);
  const rest = labels.filter(
    ({ key }) => !keys.has(key) && !tree.partsOf.has(key) && !isPartOfAny(key, keys, tree),
  );
  const isOutside = ({ key, text }: CensusLabel) =>
    foldWords(text) === 'does not apply' || ages?.outsideKeys.has(key) === true;
  const reasonOf = ({ key }: CensusLabel): UnmatchedReason => {
    if (residuals.has(key)) return 'residual';
    return ages === null ? 'unknown' : 'across-bands';
  };
  return {
    groupOf: Object.fromEntries(groupOf),
    outsideKeys: rest.filter(isOutside).map(({ key }) => key),
    unmatched: rest
      .filter((label) => !isOutside(label))
      .map((label) => ({ label, reason: reasonOf(label) })),
    lackingGroupIds: listLacking(scheme, groupOf),
  };
}

/**
 * The matching as a person has changed it: by label key, the group or silent id it belongs to, or null
 * for people the scheme is not about. Labels that the matching does not name are passed over, so that
 * nobody is counted twice.
 */
export function placeLabels(
  matching: LabelMatching,
  choices: Readonly<Record<string, string | null>>,
  scheme: Pick<GroupScheme, 'groups'>,
): LabelMatching {
  const { groupOf, outsideKeys, unmatched } = matching;
  const keys = [
    ...Object.keys(groupOf),
    ...outsideKeys,
    ...unmatched.map(({ label }) => label.key),
  ];
  const chosen = keys.filter((key) => Object.hasOwn(choices, key));
  const placed = new Map(Object.entries(groupOf).filter(([key]) => !chosen.includes(key)));
  for (const key of chosen) {
    const groupId = choices[key] ?? null;
    if (groupId !== null) placed.set(key, groupId);
  }
  return {
    groupOf: Object.fromEntries(placed),
    outsideKeys: [
      ...outsideKeys.filter((key) => !chosen.includes(key)),
      ...chosen.filter((key) => choices[key] === null),
    ],
    unmatched: unmatched.filter(({ label }) => !chosen.includes(label.key)),
    lackingGroupIds: listLacking(scheme, placed),
  };
}

/** The schemes that a table fits without anything left over or lacking, in the order given. */
export function findFittingSchemes(
  labels: readonly CensusLabel[],
  schemes: readonly GroupScheme[],
  aliases: GroupAliases,
): GroupScheme[] {
  return schemes.filter((scheme) => {
    const { unmatched, lackingGroupIds } = matchLabels(labels, scheme, aliases);
    return unmatched.length === 0 && lackingGroupIds.length === 0;
  });
}

function listLacking(
  { groups }: Pick<GroupScheme, 'groups'>,
  groupOf: ReadonlyMap<string, string>,
): string[] {
  const matched = new Set(groupOf.values());
  return groups.map(({ id }) => id).filter((id) => !matched.has(id));
}
