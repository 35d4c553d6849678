import { type Headcount } from '#domain/records/headcount.ts';
import { type Measure } from '#domain/records/measure.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { isSameTime } from '#domain/representation/counted.ts';
import { type CountPublisher } from '#domain/representation/published.ts';

/** Which groups of which populations an indicator is a share of. */
export type IndicatorSource = {
  readonly populationKind: Population['kind'];
  readonly groups: readonly { readonly schemeId: string; readonly groupId: string }[];
};

type Counted = {
  readonly populations: readonly Population[];
  readonly headcounts: readonly Headcount[];
};

/**
 * The measure as it may be shown: a reading or baseline of a day or period whose count withholds the
 * group would give its number back, so its value is taken out and its period says why (`why`). A
 * reading of no count here is the council's own and stays.
 */
export function withholdReadings(
  measure: Measure,
  source: IndicatorSource,
  { populations, headcounts }: Counted,
  publisherOf: (headcountId: string) => CountPublisher,
  why: string,
): Measure {
  const kinds = new Map(keepInUse(populations).map(({ id, kind }) => [id, kind]));
  const withheld = keepInUse(headcounts).filter(({ id, populationId, schemeId, counts }) => {
    if (kinds.get(populationId) !== source.populationKind) return false;
    return source.groups.some(
      (group) =>
        group.schemeId === schemeId &&
        Object.keys(counts).length > 0 &&
        !publisherOf(id).mayShowFigures(group.groupId),
    );
  });
  const isWithheld = (at: Pick<Headcount, 'day' | 'period'>) =>
    withheld.some((count) => isSameTime(count, at));
  const baseline = { day: measure.baselineDay, period: '' };
  return {
    ...measure,
    baselineValue: isWithheld(baseline) ? null : measure.baselineValue,
    readings: measure.readings.map((reading) =>
      reading.value !== null && isWithheld(reading)
        ? { ...reading, value: null, period: `${reading.period} (${why})`.trim() }
        : reading,
    ),
  };
}
