import { findLatestReading, readMeasureStatus } from '#domain/measure-status.ts';
import { type Measure } from '#domain/records/measure.ts';
import { ROWS_SHOWN } from '#features/planning/action-table.tsx';
import { MeasureTag } from '#features/planning/plan-tags.tsx';
import { formatFigure } from '#shared/format-figure.ts';
import { formatDay } from '#shared/format.ts';
import { ShowMore } from '#ui/show-more.tsx';
import { Table } from '#ui/table.tsx';

type MeasureTableProps = {
  readonly measures: readonly Measure[];
  /** ISO 8601. */
  readonly today: string;
  readonly hrefOf: (id: string) => string;
};

/** Measures with their latest reading and how each stands. */
export function MeasureTable({ measures, today, hrefOf }: MeasureTableProps) {
  if (measures.length === 0) return <p className="govuk-body">No measures yet.</p>;
  return (
    <ShowMore
      items={measures}
      step={ROWS_SHOWN}
      render={(shown) => (
        <Table
          caption="Measures"
          head={['Measure', 'Latest reading', 'Date', 'Status']}
          rows={shown.map((measure) => {
            const latest = findLatestReading(measure, today);
            return {
              key: measure.id,
              cells: [
                <a key="name" className="govuk-link" href={hrefOf(measure.id)}>
                  {measure.name || 'Measure without a name'}
                </a>,
                latest === null ? 'No reading' : formatFigure(latest.value, measure.valueUnit),
                latest === null ? 'No reading' : formatDay(latest.day),
                <MeasureTag key="status" status={readMeasureStatus(measure, today)} />,
              ],
            };
          })}
        />
      )}
    />
  );
}
