import { type Population } from '#domain/records/population.ts';
import {
  type GroupScheme,
  type Headcounts,
  NOT_KNOWN,
  PREFER_NOT_TO_SAY,
} from '#domain/representation/group-scheme.ts';
import { countSilent, sumKnown, tidyPeople } from '#domain/representation/known-count.ts';

/** One count of one population, and what it was counted by and in. */
export type CountedPeople = {
  readonly scheme: Pick<GroupScheme, 'groups'>;
  readonly counts: Headcounts;
  /** Everybody, as the source gives it; or null. */
  readonly statedTotal: number | null;
  readonly countedIn: Population['countedIn'];
};

/** The ids of the groups, then those of the two silent answers. */
export function listCountIds({ groups }: Pick<GroupScheme, 'groups'>): string[] {
  return [...groups.map(({ id }) => id), PREFER_NOT_TO_SAY, NOT_KNOWN];
}

/**
 * Everybody, known or silent. What is stated stands in for what was not counted, unless more has been
 * counted already. Null when neither tells.
 */
export function countEverybody(counted: CountedPeople): number | null {
  const { scheme, counts, statedTotal } = counted;
  const known = sumKnown(scheme, counts);
  const silent = countSilent(counts, known, statedTotal);
  if (known !== null && silent !== null) return tidyPeople(known + silent);
  return statedTotal === null ? null : Math.max(statedTotal, sumCounted(counted));
}

/** Everything counted so far, of whatever group. */
export function sumCounted({ scheme, counts }: CountedPeople): number {
  return tidyPeople(listCountIds(scheme).reduce((sum, id) => sum + (counts[id] ?? 0), 0));
}

/**
 * How far figures may be apart and still be the same: nothing for people; for full-time equivalents,
 * which sources give to one decimal, what rounding each of them can make.
 */
export function allowRounding(countedIn: Population['countedIn'], figureCount: number): number {
  return countedIn === 'people' ? 0 : 0.05 * figureCount + 1e-9;
}
