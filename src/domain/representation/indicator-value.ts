import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { findLatestHeadcount, nameHeadcount } from '#domain/representation/counted.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { readProfile } from '#domain/representation/profile.ts';

/** Which populations and groups a value is read from; the first group that has been counted is taken. */
type Source = {
  readonly populationKind: Population['kind'];
  readonly groups: readonly { readonly schemeId: string; readonly groupId: string }[];
};

/** A value that the figures entered already give. */
export type IndicatorValue = {
  readonly populationName: string;
  readonly period: string;
  /** ISO 8601, or null. */
  readonly day: string | null;
  /** Of those whose group is known, 0–100. */
  readonly percent: number;
};

/**
 * The latest share that populations of a kind give for an indicator, in percent of those known; null
 * when no such population has been counted in full.
 */
export function readIndicatorValue(
  source: Source,
  records: {
    readonly populations: readonly Population[];
    readonly headcounts: readonly Headcount[];
  },
  schemes: readonly GroupScheme[],
): IndicatorValue | null {
  const populations = keepInUse(records.populations).filter(
    ({ kind }) => kind === source.populationKind,
  );
  const found = populations.flatMap((population) =>
    source.groups.flatMap(({ schemeId, groupId }) => {
      const counted = { populationId: population.id, schemeId };
      const headcount = findLatestHeadcount(records.headcounts, counted);
      const scheme = schemes.find(({ id }) => id === schemeId);
      if (headcount === null || scheme === undefined) return [];
      const { counts, statedTotal, day } = headcount;
      const { groups } = readProfile({ scheme, counts, statedTotal, benchmark: null });
      const share = groups.find((group) => group.groupId === groupId)?.shareOfKnown ?? null;
      const period = nameHeadcount(headcount) ?? '';
      if (share === null) return [];
      return [{ populationName: population.name, period, day, percent: share * 100 }];
    }),
  );
  return found.toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))[0] ?? null;
}
