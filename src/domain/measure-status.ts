import { countDays } from '#domain/day-arithmetic.ts';
import { type Measure } from '#domain/records/measure.ts';

export type MeasureStatus =
  'on-track' | 'slipping' | 'missed' | 'no-reading' | 'no-target' | 'not-judged';

/** A dated figure; readings and targets without a day or a value say nothing and are left out. */
export type DatedFigure = { readonly day: string; readonly value: number };

type Judged = Pick<Measure, 'better' | 'baselineValue' | 'baselineDay' | 'readings' | 'targets'>;

/**
 * How a measure stands, by its latest reading up to `today`:
 * missed: the last target whose day has passed is not reached by it;
 * on track: it is no worse than the straight line from the last known point (a target passed, else
 * the baseline, else the first reading) to the next target, on the day of the reading;
 * slipping: it is worse than that line; no target: there is nothing to judge it by;
 * not judged: neither direction is better.
 */
export function readMeasureStatus(measure: Judged, today: string): MeasureStatus {
  const readings = listDated(measure.readings).filter(({ day }) => day <= today);
  const latest = readings.at(-1);
  if (latest === undefined) return 'no-reading';
  if (measure.better === 'neither') return 'not-judged';
  const targets = listDated(measure.targets);
  const passed = targets.findLast(({ day }) => day <= today);
  if (passed !== undefined && !reaches(measure, latest.value, passed.value)) return 'missed';
  const next = targets.find(({ day }) => day > today);
  if (next === undefined) return passed === undefined ? 'no-target' : 'on-track';
  const start = passed ?? readBaseline(measure) ?? readings[0] ?? latest;
  const expected = readLine(start, next, latest.day);
  return reaches(measure, latest.value, expected) ? 'on-track' : 'slipping';
}

/** The latest reading up to `today` that has both a day and a value, or null. */
export function findLatestReading(
  measure: Pick<Measure, 'readings'>,
  today: string,
): DatedFigure | null {
  return listDated(measure.readings).findLast(({ day }) => day <= today) ?? null;
}

/** Those with a day and a value, the earliest first; on one day, in the order written down. */
export function listDated(
  figures: readonly { readonly day: string | null; readonly value: number | null }[],
): DatedFigure[] {
  return figures
    .flatMap(({ day, value }) => (day === null || value === null ? [] : [{ day, value }]))
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function readBaseline({ baselineDay, baselineValue }: Judged): DatedFigure | null {
  if (baselineDay === null || baselineValue === null) return null;
  return { day: baselineDay, value: baselineValue };
}

/** The line's value on `day`; before its start the start's value, after its end the end's. */
function readLine(start: DatedFigure, end: DatedFigure, day: string): number {
  const whole = countDays(start.day, end.day);
  if (whole <= 0) return end.value;
  const share = Math.min(1, Math.max(0, countDays(start.day, day) / whole));
  return start.value + (end.value - start.value) * share;
}

function reaches({ better }: Pick<Measure, 'better'>, value: number, wanted: number): boolean {
  // a hair's breadth of binary arithmetic is not a missed target
  const slack = 1e-9 * Math.max(1, Math.abs(wanted));
  return better === 'lower' ? value <= wanted + slack : value >= wanted - slack;
}
