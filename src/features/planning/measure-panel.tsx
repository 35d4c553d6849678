import { MEASURE_STATUS_RULE, measureStatusWords } from '#content/plan-words.ts';
import { findLatestReading, listDated, readMeasureStatus } from '#domain/measure-status.ts';
import { type Measure } from '#domain/records/measure.ts';
import { MeasureTag } from '#features/planning/plan-tags.tsx';
import { formatDay } from '#shared/format.ts';
import { formatFigure } from '#shared/format-figure.ts';
import { drawSeries } from '#shared/series-geometry.ts';
import { Details } from '#ui/details.tsx';
import { SeriesDrawing } from '#ui/series-drawing.tsx';
import { Table } from '#ui/table.tsx';

type MeasurePanelProps = {
  readonly measure: Measure;
  /** ISO 8601. */
  readonly today: string;
};

const DRAWING_BOX = { width: 420, height: 260, left: 70, below: 34, margin: 14 };

/** How a measure stands: its status, its drawing, and the same figures in a table. */
export function MeasurePanel({ measure, today }: MeasurePanelProps) {
  const { name, valueUnit } = measure;
  const status = readMeasureStatus(measure, today);
  const latest = findLatestReading(measure, today);
  const series = {
    readings: listDated(measure.readings),
    targets: listDated(measure.targets),
    benchmarks: measure.benchmarks.flatMap(({ label, value }) =>
      value === null ? [] : [{ label: label || 'Benchmark', value }],
    ),
  };
  const rows = [
    ...series.readings.map((figure) => ({ kind: 'Reading', ...figure })),
    ...series.targets.map((figure) => ({ kind: 'Target', ...figure })),
    ...series.benchmarks.map(({ label, value }) => ({ kind: label, day: null, value })),
  ];
  const geometry = drawSeries(series, DRAWING_BOX);
  return (
    <>
      <p className="govuk-body">
        <MeasureTag status={status} />{' '}
        {latest === null
          ? 'No reading with a date and a value yet.'
          : `Latest reading: ${formatFigure(latest.value, valueUnit)} on ${formatDay(latest.day)}.`}
      </p>
      <Details summary="How the status is worked out">{MEASURE_STATUS_RULE}</Details>
      {geometry !== null && (
        <SeriesDrawing
          description={`${name || 'This measure'}: ${measureStatusWords[status]}. The table has the same figures.`}
          geometry={geometry}
        />
      )}
      {rows.length > 0 && (
        <Table
          caption="Readings, targets and benchmarks"
          className="app-short-table"
          head={['Kind', 'Date', 'Value']}
          rows={rows.map((row, position) => ({
            key: `${row.kind} ${position}`,
            cells: [
              row.kind,
              row.day === null ? 'No date' : formatDay(row.day),
              formatFigure(row.value, valueUnit),
            ],
          }))}
        />
      )}
    </>
  );
}
