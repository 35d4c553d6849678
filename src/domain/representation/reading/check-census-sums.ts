import {
  type CensusPlace,
  type CensusTable,
} from '#domain/representation/reading/census-figures.ts';
import { buildLabelTree, type LabelTree } from '#domain/representation/reading/label-tree.ts';

/** What does not add up in a census table. */
export type CensusSumFault =
  /** The parts of a label, or of the whole table when the key is null, are not its number. */
  | {
      readonly kind: 'parts-differ';
      readonly placeId: string;
      readonly labelKey: string | null;
      readonly sum: number;
      readonly stated: number;
    }
  /** Nobody lives there: the census site gives 0 for a council that no longer exists. */
  | { readonly kind: 'empty-place'; readonly placeId: string };

/**
 * Checks that the broad groups add up to the total and the detailed ones to their broad group, in
 * each place where all of them have data. Empty when all is well. A file with only some of the
 * categories does not add up either.
 */
export function checkCensusSums({ labels, places }: CensusTable): CensusSumFault[] {
  const tree = buildLabelTree(labels);
  return places.flatMap((place) => checkPlace(place, tree));
}

function checkPlace(place: CensusPlace, { parentOf, partsOf }: LabelTree): CensusSumFault[] {
  const { id: placeId, counts, total } = place;
  if (total === 0) return [{ kind: 'empty-place', placeId }];
  const broadest = [...parentOf].filter(([, parent]) => parent === null).map(([key]) => key);
  const wholes = [
    { labelKey: null, parts: broadest, stated: total },
    ...[...partsOf].map(([labelKey, parts]) => ({
      labelKey,
      parts,
      stated: counts[labelKey] ?? null,
    })),
  ];
  return wholes.flatMap(({ labelKey, parts, stated }) => {
    const sum = addCounts(parts, counts);
    if (sum === null || stated === null || sum === stated) return [];
    return [{ kind: 'parts-differ', placeId, labelKey, sum, stated }];
  });
}

/** The sum of these labels' people, or null when one has no data. */
export function addCounts(keys: readonly string[], counts: CensusPlace['counts']): number | null {
  let sum = 0;
  for (const key of keys) {
    if (!Object.hasOwn(counts, key)) return null;
    sum += counts[key] ?? 0;
  }
  return sum;
}
