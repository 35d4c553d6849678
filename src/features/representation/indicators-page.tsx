import { bestValueIndicators } from '#content/best-value-indicators/best-value-indicators.ts';
import { type Measure } from '#domain/records/measure.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { AddIndicators } from '#features/representation/add-indicators.tsx';
import { IndicatorReadings } from '#features/representation/indicator-readings.tsx';
import { type NewReading } from '#features/representation/new-reading.ts';
import { OutturnTable } from '#features/representation/outturn-table.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type IndicatorsPageProps = {
  readonly stored: StoredAssessment;
  /** Each gives words for the page when it fails, null when it is done. */
  readonly onAdd: (indicatorIds: readonly string[]) => Promise<string | null>;
  readonly onAddReading: (measureId: string, reading: NewReading) => Promise<string | null>;
};

/** The best-value indicators on equality, in the layout of a council's outturn table. */
export function IndicatorsPage({ stored, onAdd, onAddReading }: IndicatorsPageProps) {
  const { assessment, records } = stored;
  const measures = keepInUse(records.measures).filter(({ indicatorId }) => indicatorId !== '');
  return (
    <>
      <title>Best-value indicators – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Best-value indicators</h1>
      <p className="govuk-body-l">
        The indicators on equality that councils reported in the years of the Equality Standard, as
        ready-made measures. Add those you report.
      </p>
      {measures.length > 0 && (
        <>
          <OutturnTable
            measures={sortByIndicator(measures)}
            period={assessment}
            hrefOf={(id) => toHref(pathTo.record(assessment.id, 'measures', id))}
          />
          <p className="govuk-hint">
            Figures count by their dates: last year’s and this year’s actual are the last readings
            dated in those years, targets those dated in this year and the next three. Open an
            indicator to enter readings, targets and other councils’ quartiles.
          </p>
          <IndicatorReadings stored={stored} measures={measures} onAddReading={onAddReading} />
        </>
      )}
      <AddIndicators used={new Set(measures.map(({ indicatorId }) => indicatorId))} onAdd={onAdd} />
    </>
  );
}

function sortByIndicator(measures: readonly Measure[]): Measure[] {
  const order = new Map(bestValueIndicators.map(({ id }, position) => [id, position]));
  return measures.toSorted(
    (a, b) => (order.get(a.indicatorId) ?? 99) - (order.get(b.indicatorId) ?? 99),
  );
}
