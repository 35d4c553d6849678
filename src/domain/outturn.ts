import { addYears } from '#domain/day-years.ts';
import { type DatedFigure, listDated } from '#domain/measure-status.ts';
import { type Measure } from '#domain/records/measure.ts';

/** How this year's value stands to last year's; higher and lower where neither way is better. */
export type Travel = 'better' | 'worse' | 'same' | 'higher' | 'lower';
/** Which quarter of other councils a value is in, the best first. */
export type Quarter = 'top' | 'second' | 'third' | 'bottom';

type Quartiles = Measure['quartiles'][number];

/** One indicator in the layout of a council's outturn table; null is "not given". */
export type Outturn = {
  readonly lastYear: DatedFigure | null;
  /** The quartiles given last, and where last year's value stands among them. */
  readonly quartiles: Quartiles | null;
  readonly quarter: Quarter | null;
  readonly target: DatedFigure | null;
  readonly actual: DatedFigure | null;
  readonly travel: Travel | null;
  /** One for each of the three years after this one. */
  readonly nextTargets: readonly (DatedFigure | null)[];
};

type Period = { readonly periodStart: string; readonly periodEnd: string };
type Judged = Pick<Measure, 'better' | 'readings' | 'targets' | 'quartiles'>;

/**
 * The outturn of a measure for a period (days are ISO 8601): the last reading and target whose days lie
 * in the period, the last reading of the year before it, and the last target of each year after it.
 */
export function readOutturn(measure: Judged, { periodStart, periodEnd }: Period): Outturn {
  const readings = listDated(measure.readings);
  const targets = listDated(measure.targets);
  const lastYear = findLast(readings, addYears(periodStart, -1), addYears(periodEnd, -1));
  const actual = findLast(readings, periodStart, periodEnd);
  const quartiles =
    measure.quartiles.findLast(({ top, median, bottom }) =>
      [top, median, bottom].some((each) => each !== null),
    ) ?? null;
  return {
    lastYear,
    quartiles,
    quarter: lastYear === null ? null : findQuarter(lastYear.value, quartiles, measure.better),
    target: findLast(targets, periodStart, periodEnd),
    actual,
    travel: readTravel(lastYear, actual, measure.better),
    nextTargets: [1, 2, 3].map((years) =>
      findLast(targets, addYears(periodStart, years), addYears(periodEnd, years)),
    ),
  };
}

function findLast(figures: readonly DatedFigure[], from: string, to: string): DatedFigure | null {
  return figures.findLast(({ day }) => day >= from && day <= to) ?? null;
}

function readTravel(
  before: DatedFigure | null,
  after: DatedFigure | null,
  better: Measure['better'],
): Travel | null {
  if (before === null || after === null) return null;
  if (before.value === after.value) return 'same';
  const isHigher = after.value > before.value;
  if (better === 'neither') return isHigher ? 'higher' : 'lower';
  return isHigher === (better === 'higher') ? 'better' : 'worse';
}

/** Null where neither way is better, or a quartile is missing. A value on a quartile has reached it. */
function findQuarter(
  value: number,
  quartiles: Quartiles | null,
  better: Measure['better'],
): Quarter | null {
  if (quartiles === null || better === 'neither') return null;
  const { top, median, bottom } = quartiles;
  if (top === null || median === null || bottom === null) return null;
  const reaches = (mark: number) => (better === 'higher' ? value >= mark : value <= mark);
  if (reaches(top)) return 'top';
  if (reaches(median)) return 'second';
  return reaches(bottom) ? 'third' : 'bottom';
}
