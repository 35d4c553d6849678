import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { type AgeRange, isWithin, readAgeRange } from '#domain/representation/reading/age-range.ts';
import { type CensusLabel } from '#domain/representation/reading/census-figures.ts';

type AgeMatches = {
  readonly groupOf: ReadonlyMap<string, string>;
  /** Labels none of whose ages is in any band of the scheme. */
  readonly outsideKeys: ReadonlySet<string>;
};

type AgedLabel = { readonly key: string; readonly ages: AgeRange };

/**
 * The labels that together are exactly the ages of each band, the widest first, so that "20 to 29" is
 * found in single years as well as in bands of five. A band that no labels make up has none, nor has
 * one that overlaps an earlier one. Null when the scheme or the table is not about ages.
 */
export function findAgeMatches(
  labels: readonly CensusLabel[],
  { groups }: Pick<GroupScheme, 'groups'>,
): AgeMatches | null {
  const bands = groups.map(({ id, name }) => ({ id, ages: readAgeRange(name) }));
  const aged = labels.flatMap(({ key, text }) => {
    const ages = readAgeRange(text);
    return ages === null ? [] : [{ key, ages }];
  });
  if (aged.length === 0) return null;
  const groupOf = new Map<string, string>();
  const taken: AgeRange[] = [];
  for (const { id, ages } of bands) {
    if (ages === null) return null;
    // bands of somebody's own that overlap would count people twice
    if (taken.some((each) => overlaps(each, ages))) continue;
    taken.push(ages);
    for (const key of tile(ages, aged, new Set()) ?? []) groupOf.set(key, id);
  }
  const isOutside = ({ ages }: AgedLabel) =>
    bands.every((band) => band.ages === null || !overlaps(ages, band.ages));
  return { groupOf, outsideKeys: new Set(aged.filter(isOutside).map(({ key }) => key)) };
}

/** The keys of labels that follow one another from the first age to the last, or null. */
function tile(
  { from, to }: AgeRange,
  labels: readonly AgedLabel[],
  deadEnds: Set<number>,
): string[] | null {
  if (deadEnds.has(from)) return null;
  const starting = labels
    .filter(({ ages }) => ages.from === from && isWithin(ages, { from, to }))
    .toSorted((one, other) => other.ages.to - one.ages.to);
  for (const { key, ages } of starting) {
    if (ages.to === to) return [key];
    const rest = tile({ from: ages.to + 1, to }, labels, deadEnds);
    if (rest !== null) return [key, ...rest];
  }
  // not tried again from here: odd bands have very many ways to fail
  deadEnds.add(from);
  return null;
}

function overlaps(one: AgeRange, other: AgeRange): boolean {
  return one.from <= other.to && other.from <= one.to;
}
