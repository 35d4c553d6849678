import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import {
  findLatestHeadcount,
  listHeadcounts,
  listSchemeIds,
} from '#domain/representation/counted.ts';

/** Two stages of one way counted by the same scheme: who there was, and who went on. */
export type StagePair = {
  readonly before: Population;
  readonly after: Population;
  readonly schemeId: string;
  readonly beforeCount: Headcount;
  readonly afterCount: Headcount;
};

/**
 * Every stage with the one it was chosen from, for every scheme both were counted by: the latest count
 * of the later stage, beside the count of the earlier one for the same period, else of the same day,
 * else its latest.
 */
export function listStagePairs(
  populations: readonly Population[],
  headcounts: readonly Headcount[],
): StagePair[] {
  const inUse = keepInUse(populations);
  return inUse.flatMap((after) => {
    const before = inUse.find(({ id }) => id === after.followsId);
    if (before === undefined) return [];
    return listSchemeIds(headcounts, after.id).flatMap((schemeId) => {
      const afterCount = findLatestHeadcount(headcounts, { populationId: after.id, schemeId });
      if (afterCount === null) return [];
      const beforeCount = findPartner(headcounts, before.id, schemeId, afterCount);
      return beforeCount === null ? [] : [{ before, after, schemeId, beforeCount, afterCount }];
    });
  });
}

function findPartner(
  headcounts: readonly Headcount[],
  populationId: string,
  schemeId: string,
  { period, day }: Headcount,
): Headcount | null {
  const counted = { populationId, schemeId };
  const filled = listHeadcounts(headcounts, counted).filter(
    ({ counts }) => Object.keys(counts).length > 0,
  );
  const name = period.trim();
  return (
    filled.findLast((each) => name !== '' && each.period.trim() === name) ??
    filled.findLast((each) => day !== null && each.day === day) ??
    findLatestHeadcount(headcounts, counted)
  );
}
