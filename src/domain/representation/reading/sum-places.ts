import {
  type GroupScheme,
  type Headcounts,
  type Percents,
  silentIds,
} from '#domain/representation/group-scheme.ts';
import {
  type CensusPlace,
  type CensusTable,
} from '#domain/representation/reading/census-figures.ts';
import { addCounts } from '#domain/representation/reading/check-census-sums.ts';
import { type LabelMatching } from '#domain/representation/reading/match-labels.ts';

/** Several places of a census table taken together, such as the districts of a county. */
export type PlacesSum = {
  /** People by group id and silent id; one that is not there lacks data somewhere. */
  readonly counts: Headcounts;
  /** Everybody in the table; null when it cannot be known. */
  readonly everybody: number | null;
  /** Everybody the scheme is about whose group is known, unmatched labels among them; null likewise. */
  readonly known: number | null;
  /** People under labels that no group has been found for; they are among the known. */
  readonly unplaced: number | null;
};

/**
 * Adds up the places with these ids (a county is its districts), as whole people. Ids that the table
 * does not have are passed over; of no place at all nothing is known.
 */
export function sumPlaces(
  { places }: CensusTable,
  placeIds: readonly string[],
  matching: LabelMatching,
): PlacesSum {
  const wanted = new Set(placeIds);
  const chosen = places.filter(({ id }) => wanted.has(id));
  const { groupOf, outsideKeys } = matching;
  const unmatchedKeys = matching.unmatched.map(({ label }) => label.key);
  const keysOf = new Map<string, string[]>();
  for (const [key, groupId] of Object.entries(groupOf)) {
    keysOf.set(groupId, [...(keysOf.get(groupId) ?? []), key]);
  }
  const sum = (keys: readonly string[]) => addOver(chosen, ({ counts }) => addCounts(keys, counts));
  const counts = Object.fromEntries(
    [...keysOf].flatMap(([groupId, keys]) => {
      const count = sum(keys);
      return count === null ? [] : [[groupId, count] as const];
    }),
  );
  const allKeys = [...Object.keys(groupOf), ...outsideKeys, ...unmatchedKeys];
  const everybody = addOver(chosen, ({ total }) => total) ?? sum(allKeys);
  const silentKeys = Object.keys(groupOf).filter((key) => silentIds.includes(groupOf[key] ?? ''));
  const left = sum([...silentKeys, ...outsideKeys]);
  return {
    counts,
    everybody,
    known: everybody === null || left === null ? null : everybody - left,
    unplaced: sum(unmatchedKeys),
  };
}

/**
 * The share of each of the scheme's groups in percent, unrounded: of those whose group is known, as
 * shares of a workforce are taken, or of everybody. Empty when that number is 0 or not known.
 */
export function shareOut(
  { counts, known, everybody }: PlacesSum,
  { groups }: Pick<GroupScheme, 'groups'>,
  base: 'known' | 'everybody',
): Percents {
  const whole = base === 'known' ? known : everybody;
  if (whole === null || whole <= 0) return {};
  return Object.fromEntries(
    groups.flatMap(({ id }) => {
      const count = counts[id];
      return count === undefined ? [] : [[id, (count / whole) * 100] as const];
    }),
  );
}

function addOver(
  places: readonly CensusPlace[],
  read: (place: CensusPlace) => number | null,
): number | null {
  if (places.length === 0) return null;
  let sum = 0;
  for (const place of places) {
    const figure = read(place);
    if (figure === null) return null;
    sum += figure;
  }
  return sum;
}
