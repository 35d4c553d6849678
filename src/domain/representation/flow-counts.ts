import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { isSameTime } from '#domain/representation/counted.ts';
import {
  type GroupReading,
  listGroupReadings,
  type MeasuredGroup,
} from '#domain/representation/group-readings.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { type FlowCounts, type GroupedCount } from '#domain/representation/lever-from-counts.ts';

/**
 * The counts from which a lever's figures can be worked out: a group's population at its last two days,
 * and those of its leavers and starters that were counted for the same day or period as the last. Null
 * with fewer than two dated counts.
 */
export function findFlowCounts(
  measured: MeasuredGroup,
  records: {
    readonly populations: readonly Population[];
    readonly headcounts: readonly Headcount[];
  },
  schemes: readonly GroupScheme[],
): FlowCounts | null {
  const read = (populationId: string) =>
    listGroupReadings({ ...measured, populationId }, records.headcounts, schemes);
  const [opening, closing] = read(measured.populationId).slice(-2);
  if (opening === undefined || closing === undefined) return null;
  const findFlow = (kind: 'leavers' | 'starters'): GroupedCount | null => {
    const population = keepInUse(records.populations).find(
      (each) =>
        each.kind === kind && [each.partOfId, each.followsId].includes(measured.populationId),
    );
    const found = population === undefined ? [] : read(population.id);
    return toCount(found.find((each) => isSameTime(each, closing)));
  };
  return {
    from: opening.day,
    to: closing.day,
    opening: toCount(opening),
    closing: toCount(closing),
    leavers: findFlow('leavers'),
    starters: findFlow('starters'),
  };
}

function toCount(reading: GroupReading | undefined): GroupedCount | null {
  if (reading === undefined) return null;
  const { count, knownCount, headcount } = reading;
  return { headcount: headcount ?? knownCount, groupCount: count, knownCount };
}
