import { type Headcount } from '#domain/records/headcount.ts';
import { listHeadcounts } from '#domain/representation/counted.ts';

/**
 * The count of a population by the same scheme for the same period, else of the same day; the headcount
 * itself for its own population. Null when there is none.
 */
export function findSameTime(
  headcount: Headcount,
  headcounts: readonly Headcount[],
  populationId: string,
): Headcount | null {
  if (populationId === headcount.populationId) return headcount;
  const { schemeId, day } = headcount;
  const period = headcount.period.trim();
  const others = listFilled(headcounts, populationId, schemeId);
  return (
    others.findLast((each) => period !== '' && each.period.trim() === period) ??
    others.findLast((each) => day !== null && each.day === day) ??
    null
  );
}

/** The count of the same population on the same day by another scheme; null when there is none. */
export function findSameDay(
  { populationId, day }: Headcount,
  headcounts: readonly Headcount[],
  schemeId: string,
): Headcount | null {
  if (day === null) return null;
  const others = listFilled(headcounts, populationId, schemeId);
  return others.findLast((each) => each.day === day) ?? null;
}

/** The last count before this one by its day; null when there is none, and for one without a day. */
export function findPrevious(
  { populationId, schemeId, day }: Headcount,
  headcounts: readonly Headcount[],
): Headcount | null {
  if (day === null) return null;
  const own = listFilled(headcounts, populationId, schemeId);
  return own.findLast((each) => each.day !== null && each.day < day) ?? null;
}

function listFilled(
  headcounts: readonly Headcount[],
  populationId: string,
  schemeId: string,
): Headcount[] {
  return listHeadcounts(headcounts, { populationId, schemeId }).filter(
    ({ counts }) => Object.keys(counts).length > 0,
  );
}
