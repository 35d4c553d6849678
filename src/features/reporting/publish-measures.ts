import { bestValueIndicators } from '#content/best-value-indicators/best-value-indicators.ts';
import { type Measure } from '#domain/records/measure.ts';
import { type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type CountPublisher } from '#domain/representation/published.ts';
import { withholdReadings } from '#domain/representation/published-readings.ts';

/** Measures, of now or frozen, with no reading that would give back a number of people the report withholds. */
export function publishMeasures(
  measures: readonly Measure[],
  records: RecordsByKind,
  publisherOf: (headcountId: string) => CountPublisher,
): Measure[] {
  return measures.map((measure) => {
    const reads = bestValueIndicators.find(({ id }) => id === measure.indicatorId)?.reads;
    return reads?.from === 'population'
      ? withholdReadings(measure, reads, records, publisherOf, 'withheld: small numbers')
      : measure;
  });
}
