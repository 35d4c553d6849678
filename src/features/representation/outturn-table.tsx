import { betterWords, quarterWords, travelWords } from '#content/outturn-words.ts';
import { type DatedFigure } from '#domain/measure-status.ts';
import { readOutturn } from '#domain/outturn.ts';
import { type Measure } from '#domain/records/measure.ts';
import { formatMeasureValue } from '#shared/format-measure-value.ts';
import { Table } from '#ui/table.tsx';

type OutturnTableProps = {
  readonly measures: readonly Measure[];
  /** The year reported, ISO 8601. */
  readonly period: { readonly periodStart: string; readonly periodEnd: string };
  readonly hrefOf: (measureId: string) => string;
};

/** Last year, quartiles, target, actual, direction of travel, and the next three years' targets. */
export function OutturnTable({ measures, period, hrefOf }: OutturnTableProps) {
  return (
    <Table
      caption="Outturn"
      className="app-wide-table"
      head={[
        'Indicator',
        'Last year',
        'Other councils',
        'Target',
        'Actual',
        'Direction of travel',
        'Next three years’ targets',
      ]}
      rows={measures.map((measure) => {
        const outturn = readOutturn(measure, period);
        const show = (figure: DatedFigure | null) =>
          figure === null ? 'Not given' : formatMeasureValue(figure.value, measure);
        return {
          key: measure.id,
          cells: [
            <a key="name" className="govuk-link" href={hrefOf(measure.id)}>
              {measure.name || 'Measure without a name'}
            </a>,
            show(outturn.lastYear),
            describeQuartiles(outturn, measure),
            show(outturn.target),
            show(outturn.actual),
            `${outturn.travel === null ? 'Not known' : travelWords[outturn.travel]}. ${betterWords[measure.better]}.`,
            outturn.nextTargets.map(show).join('; '),
          ],
        };
      })}
    />
  );
}

function describeQuartiles(
  { quartiles, quarter }: ReturnType<typeof readOutturn>,
  measure: Measure,
): string {
  if (quartiles === null) return 'Not given';
  const { top, median, bottom, whose, period } = quartiles;
  const marks = [
    ['top', top],
    ['median', median],
    ['bottom', bottom],
  ] as const;
  const figures = marks.flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${formatMeasureValue(value, measure)}`],
  );
  const about = [whose, period].filter(Boolean).join(', ');
  return [
    quarter === null ? '' : `${quarterWords[quarter]}.`,
    `${figures.join(', ')}${about === '' ? '' : ` (${about})`}`,
  ]
    .filter(Boolean)
    .join(' ');
}
