import { type Measure } from '#domain/records/measure.ts';
import { readReviewFigures } from '#domain/review-figures.ts';
import { formatFigure } from '#shared/format-figure.ts';
import { formatDay } from '#shared/format.ts';

/** Latest reading, target and benchmarks at a review in words; what is missing is said to be. */
export function describeReviewFigures(
  measure: Measure,
  heldOn: string | null,
): [reading: string, target: string, benchmarks: string] {
  const { valueUnit } = measure;
  const { reading, target, benchmarks } = readReviewFigures(measure, heldOn);
  return [
    reading === null
      ? 'No reading'
      : `${formatFigure(reading.value, valueUnit)} on ${formatDay(reading.day)}`,
    target === null
      ? 'No target'
      : `${formatFigure(target.value, valueUnit)} ${target.isDue ? 'due by' : 'was due by'} ${formatDay(target.day)}`,
    benchmarks.length === 0
      ? 'No benchmark'
      : benchmarks
          .map(({ label, value }) => `${label || 'Benchmark'}: ${formatFigure(value, valueUnit)}`)
          .join('; '),
  ];
}
