import { type Headcount } from '#domain/records/headcount.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';

/** A population as one scheme groups it. */
export type Counted = { readonly populationId: string; readonly schemeId: string };

/**
 * The headcounts in use of one population by one scheme, the earliest first; those without a day last,
 * in the order they were added.
 */
export function listHeadcounts(
  headcounts: readonly Headcount[],
  { populationId, schemeId }: Counted,
): Headcount[] {
  return keepInUse(headcounts)
    .filter((each) => each.populationId === populationId && each.schemeId === schemeId)
    .toSorted((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'));
}

/** The ids of the schemes a population has been counted by, each once, in the order first used. */
export function listSchemeIds(headcounts: readonly Headcount[], populationId: string): string[] {
  const own = keepInUse(headcounts).filter((each) => each.populationId === populationId);
  return [...new Set(own.map(({ schemeId }) => schemeId))];
}

/**
 * The latest headcount that has any figure: by its day, those without a day before all others. Null
 * when nothing has been counted.
 */
export function findLatestHeadcount(
  headcounts: readonly Headcount[],
  counted: Counted,
): Headcount | null {
  const filled = listHeadcounts(headcounts, counted).filter(
    ({ counts }) => Object.keys(counts).length > 0,
  );
  return filled.findLast(({ day }) => day !== null) ?? filled.at(-1) ?? null;
}

/** What a headcount is called: its period, else its day (ISO 8601), else null. */
export function nameHeadcount({ period, day }: Pick<Headcount, 'period' | 'day'>): string | null {
  return period.trim() || day;
}

/** Whether two counts are of the same day, or are said to be of the same period. */
export function isSameTime(
  one: Pick<Headcount, 'period' | 'day'>,
  other: Pick<Headcount, 'period' | 'day'>,
): boolean {
  if (one.day !== null && one.day === other.day) return true;
  return one.period.trim() !== '' && one.period.trim() === other.period.trim();
}
