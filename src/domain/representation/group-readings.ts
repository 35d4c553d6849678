import { type Headcount } from '#domain/records/headcount.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { nameHeadcount } from '#domain/representation/counted.ts';
import { type GroupScheme, type Headcounts } from '#domain/representation/group-scheme.ts';
import { countSilent, tidyPeople } from '#domain/representation/known-count.ts';
import { addUpCounts, findMapping, sumGroup } from '#domain/representation/scheme-mapping.ts';

/** A group, or several taken together, of one population. */
export type MeasuredGroup = {
  readonly populationId: string;
  readonly schemeId: string;
  readonly groupId: string;
};

/** What one count says of a group. */
export type GroupReading = {
  readonly headcountId: string;
  /** ISO 8601. */
  readonly day: string;
  readonly period: string;
  readonly count: number;
  /** Those whose group is known. */
  readonly knownCount: number;
  /** Everybody, silent or not; null when it cannot be told how many are silent. */
  readonly headcount: number | null;
  /** Of those known, 0–1; null when nobody is known. */
  readonly share: number | null;
};

/**
 * The group at each day it was counted, the earliest first; a more detailed count is added up. Counts
 * without a day, or with a group missing, say nothing over time and are left out. Where a day was
 * counted by several schemes, the count by the group's own scheme is taken.
 */
export function listGroupReadings(
  { populationId, schemeId, groupId }: MeasuredGroup,
  headcounts: readonly Headcount[],
  schemes: readonly GroupScheme[],
): GroupReading[] {
  const scheme = schemes.find(({ id }) => id === schemeId);
  if (scheme === undefined) return [];
  const byDay = new Map<string, GroupReading>();
  const own = keepInUse(headcounts)
    .filter((each) => each.populationId === populationId && each.day !== null)
    // the group's own scheme last, so that it is the one kept
    .toSorted((a, b) => Number(a.schemeId === schemeId) - Number(b.schemeId === schemeId));
  for (const headcount of own) {
    const counts = readCounts(headcount, scheme, schemes);
    const reading = counts === null ? null : readOne(headcount, scheme, groupId, counts);
    if (reading !== null) byDay.set(reading.day, reading);
  }
  return [...byDay.values()].toSorted((a, b) => a.day.localeCompare(b.day));
}

/** The counts by the groups of a scheme, added up where they are more detailed; null when they are not of it. */
function readCounts(
  headcount: Headcount,
  scheme: GroupScheme,
  schemes: readonly GroupScheme[],
): Headcounts | null {
  if (headcount.schemeId === scheme.id) return headcount.counts;
  const detailed = schemes.find(({ id }) => id === headcount.schemeId);
  const mapping = detailed === undefined ? null : findMapping(detailed, scheme.id);
  return mapping === null ? null : addUpCounts(headcount.counts, mapping);
}

function readOne(
  headcount: Headcount,
  scheme: GroupScheme,
  groupId: string,
  counts: Headcounts,
): GroupReading | null {
  const count = sumGroup(scheme, groupId, counts);
  if (headcount.day === null || count === null) return null;
  let knownCount = 0;
  for (const { id } of scheme.groups) {
    const each = counts[id];
    if (each === undefined) return null;
    knownCount += each;
  }
  const silentCount = countSilent(counts, knownCount, headcount.statedTotal);
  return {
    headcountId: headcount.id,
    day: headcount.day,
    period: nameHeadcount(headcount) ?? headcount.day,
    count,
    knownCount,
    headcount: silentCount === null ? null : tidyPeople(knownCount + silentCount),
    share: knownCount === 0 ? null : count / knownCount,
  };
}
