import { useState } from 'react';

import { bestValueIndicators } from '#content/best-value-indicators/best-value-indicators.ts';
import { listSchemes } from '#content/group-schemes/list-schemes.ts';
import { type Measure } from '#domain/records/measure.ts';
import { type IndicatorValue, readIndicatorValue } from '#domain/representation/indicator-value.ts';
import { type NewReading } from '#features/representation/new-reading.ts';
import { formatDay } from '#shared/format.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

type IndicatorReadingsProps = {
  readonly stored: StoredAssessment;
  readonly measures: readonly Measure[];
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAddReading: (measureId: string, reading: NewReading) => Promise<string | null>;
};

/** Values that the populations entered give already, to take over as readings. */
export function IndicatorReadings({ stored, measures, onAddReading }: IndicatorReadingsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const schemes = listSchemes(stored.records.groupSchemes);
  const offers = measures.flatMap((measure) => {
    const reads = bestValueIndicators.find(({ id }) => id === measure.indicatorId)?.reads ?? null;
    if (reads?.from !== 'population') return [];
    const value = readIndicatorValue(reads, stored.records, schemes);
    if (value === null || isTaken(measure, value)) return [];
    return [{ measure, value, percent: Math.round(value.percent * 100) / 100 }];
  });
  if (offers.length === 0 && problem === null) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Readings your figures give</h2>
      {problem !== null && (
        <Notice kind="problem">
          <p className="govuk-body">{problem}</p>
        </Notice>
      )}
      <ul className="govuk-list">
        {offers.map(({ measure, value, percent }) => (
          <li key={measure.id}>
            <p className="govuk-body govuk-!-margin-bottom-1">
              {measure.name}: {percent}%, from {describeSource(value)}
            </p>
            <Button
              look="secondary"
              aria-label={`Take ${percent}% as a reading of ${measure.name}`}
              onClick={() => {
                const note = `Share of those who said, from ${describeSource(value)}`;
                const { period, day } = value;
                void onAddReading(measure.id, { period, day, value: percent, note }).then(
                  setProblem,
                );
              }}
            >
              Take {percent}% as a reading
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function describeSource({ populationName, period, day }: IndicatorValue): string {
  const when = day === null || day === period ? '' : ` (${formatDay(day)})`;
  return `${populationName}, ${period === day && day !== null ? formatDay(day) : period}${when}`;
}

/** A reading of the same day, or of the same period where neither has a day, is there already. */
function isTaken(measure: Measure, { day, period }: IndicatorValue): boolean {
  return measure.readings.some((reading) =>
    day === null ? reading.day === null && reading.period === period : reading.day === day,
  );
}
