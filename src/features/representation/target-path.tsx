import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { type GroupReading } from '#domain/representation/group-readings.ts';
import { type Outlook } from '#domain/representation/feasibility.ts';
import { readBenchmarkPercent } from '#features/representation/target-standing.tsx';
import { formatShare } from '#shared/figure-words.ts';
import { formatDay } from '#shared/format.ts';
import { drawSeries } from '#shared/series-geometry.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { SeriesDrawing } from '#ui/series-drawing.tsx';
import { Table } from '#ui/table.tsx';

type TargetPathProps = {
  readonly target: RepresentationTarget;
  readonly readings: readonly GroupReading[];
  readonly outlook: Outlook | null;
  readonly stored: StoredAssessment;
};

const BOX = { width: 420, height: 280, left: 70, below: 34, margin: 14 };

/** Readings so far, the path expected, milestones, target and benchmark, in percent of those known. */
export function TargetPath({ target, readings, outlook, stored }: TargetPathProps) {
  const series = toSeries(target, readings, outlook, readBenchmarkPercent(target, stored));
  const geometry = drawSeries(series, BOX);
  if (geometry === null) return null;
  const rows = [
    ...series.readings.map((each) => ({ kind: 'Reading', ...each, range: '' })),
    ...series.expected.slice(1).map(({ day, value, low, high }) => ({
      kind: 'Expected',
      day,
      value,
      range: `${formatShare(low / 100)} to ${formatShare(high / 100)}`,
    })),
    ...series.targets.map((each) => ({ kind: 'Milestone or target', ...each, range: '' })),
    ...series.benchmarks.map(({ value }) => ({ kind: 'Benchmark', day: null, value, range: '' })),
  ];
  return (
    <>
      <SeriesDrawing
        description="The share so far, what is to be expected, milestones, target and benchmark, in per cent of those who said. The table below has the same figures."
        geometry={geometry}
      />
      <Table
        caption="The path"
        head={['What', 'Date', 'Per cent of those who said', 'Range by chance']}
        rows={rows.map(({ kind, day, value, range }, index) => ({
          key: `${kind} ${index}`,
          cells: [
            kind,
            day === null ? 'No date' : formatDay(day),
            formatShare(value / 100),
            range || 'None',
          ],
        }))}
      />
    </>
  );
}

/** All in percent; milestones in people cannot be drawn on this scale. */
function toSeries(
  { value, valueKind, day, milestones }: RepresentationTarget,
  readings: readonly GroupReading[],
  outlook: Outlook | null,
  benchmarkPercent: number | null,
) {
  const wanted = valueKind === 'share' ? [...milestones, { day, value }] : [];
  const targetShare = outlook?.targetShare ?? null;
  const people =
    valueKind === 'headcount' && day !== null && targetShare !== null
      ? [{ day, value: targetShare * 100 }]
      : [];
  return {
    readings: readings.flatMap(({ day: at, share }) =>
      share === null ? [] : [{ day: at, value: share * 100 }],
    ),
    targets: wanted
      .flatMap((each) =>
        each.day === null || each.value === null ? [] : [{ day: each.day, value: each.value }],
      )
      .concat(people),
    benchmarks: benchmarkPercent === null ? [] : [{ label: 'Benchmark', value: benchmarkPercent }],
    expected: (outlook?.points ?? []).map(({ day: at, share, low, high }) => ({
      day: at,
      value: share * 100,
      low: low * 100,
      high: high * 100,
    })),
  };
}
