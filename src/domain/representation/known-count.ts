import {
  type GroupScheme,
  type Headcounts,
  NOT_KNOWN,
  PREFER_NOT_TO_SAY,
} from '#domain/representation/group-scheme.ts';

/**
 * Those whose group is known: all groups of the scheme together. Null while one of them has not been
 * counted, and for a scheme without groups.
 */
export function sumKnown(
  { groups }: Pick<GroupScheme, 'groups'>,
  counts: Headcounts,
): number | null {
  let sum = 0;
  for (const { id } of groups) {
    const count = counts[id];
    if (count === undefined) return null;
    sum += count;
  }
  return groups.length === 0 ? null : tidyPeople(sum);
}

/**
 * Those who preferred not to say or are not known. Where one or both were not recorded, a stated total
 * tells, unless it is less than those already counted. Null when it cannot be told: never 0.
 */
export function countSilent(
  counts: Headcounts,
  knownCount: number | null,
  statedTotal: number | null,
): number | null {
  const refused = counts[PREFER_NOT_TO_SAY];
  const unknown = counts[NOT_KNOWN];
  if (refused !== undefined && unknown !== undefined) return tidyPeople(refused + unknown);
  if (statedTotal === null || knownCount === null) return null;
  const rest = tidyPeople(statedTotal - knownCount);
  return rest >= (refused ?? 0) + (unknown ?? 0) ? rest : null;
}

/** A sum of people or full-time equivalents without what binary arithmetic adds beyond twelve digits. */
export function tidyPeople(people: number): number {
  return Number.isInteger(people) ? people : Number(people.toPrecision(12));
}
