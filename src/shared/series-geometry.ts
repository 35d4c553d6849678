import { type ScaleLinear, scaleLinear } from 'd3-scale';

import { formatMonth } from '#shared/format.ts';

/** A figure on a day (ISO 8601). */
type SeriesPoint = { readonly day: string; readonly value: number };

/** Readings over time, with what they are set against. */
export type Series = {
  readonly readings: readonly SeriesPoint[];
  readonly targets: readonly SeriesPoint[];
  readonly benchmarks: readonly {
    readonly label: string;
    readonly value: number;
  }[];
  /** What is to be expected, with how far chance can carry it from there; none for most series. */
  readonly expected?: readonly ExpectedPoint[];
};

type ExpectedPoint = SeriesPoint & { readonly low: number; readonly high: number };

type Spot = { readonly x: number; readonly y: number };

/** Where everything of a series goes in a box; `y` downwards, in the unit of the box. */
export type SeriesGeometry = {
  readonly width: number;
  readonly height: number;
  /** The frame that the points lie in; numbers stand left of it, days below it. */
  readonly frame: Spot & { readonly width: number; readonly height: number };
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly days: readonly {
    readonly x: number;
    readonly label: string;
    readonly isLast: boolean;
  }[];
  /** In the order of their days. */
  readonly readings: readonly Spot[];
  readonly targets: readonly Spot[];
  /** In the order of their days; `low` and `high` are places, `low` below `high` on the page. */
  readonly expected: readonly (Spot & { readonly low: number; readonly high: number })[];
  readonly benchmarks: readonly {
    readonly y: number;
    readonly label: string;
  }[];
};

export type SeriesBox = {
  readonly width: number;
  readonly height: number;
  /** Room for the numbers at the left, for the days below, and around the points. */
  readonly left: number;
  readonly below: number;
  readonly margin: number;
};

const TICKS_WANTED = 5;
const LONGEST_TICK = 7;
const LARGEST = 1e300;
const shortUnits: readonly (readonly [least: number, suffix: string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
];

/**
 * Lays a series out in a box; null when there is nothing to draw. The scale runs over the figures
 * themselves, rounded outwards, so it need not begin at 0. One lone day stands in the middle.
 */
export function drawSeries(series: Series, box: SeriesBox): SeriesGeometry | null {
  const expected = series.expected ?? [];
  const points = [...series.readings, ...series.targets, ...expected];
  const values = [...points, ...series.benchmarks]
    .map(({ value }) => value)
    .concat(expected.flatMap(({ low, high }) => [low, high]));
  if (values.length === 0) return null;
  const { margin } = box;
  const width = box.width - box.left - margin;
  const height = box.height - box.below - margin;
  const frame = { x: box.left, y: margin, width, height };
  const scale = scaleLinear(widen(values), [frame.y + height, frame.y])
    .nice(TICKS_WANTED)
    .clamp(true);
  const days = points.map(({ day }) => day).toSorted();
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  const inset = Math.min(margin, width / 4);
  const placeDay = scaleLinear(
    [countDay(firstDay), countDay(lastDay)],
    firstDay === lastDay
      ? [frame.x + width / 2, frame.x + width / 2]
      : [frame.x + inset, frame.x + width - inset],
  );
  const toSpot = ({ day, value }: SeriesPoint): Spot => ({
    x: round(placeDay(countDay(day))),
    y: round(scale(value)),
  });
  const byDay = (a: SeriesPoint, b: SeriesPoint) => countDay(a.day) - countDay(b.day);
  return {
    width: box.width,
    height: box.height,
    frame,
    ticks: listTicks(scale).map(({ value, label }) => ({
      y: round(scale(value)),
      label,
    })),
    days: listEnds(firstDay, lastDay).map((day, position) => ({
      x: round(placeDay(countDay(day))),
      label: formatMonth(day),
      isLast: position > 0,
    })),
    readings: series.readings.toSorted(byDay).map(toSpot),
    targets: series.targets.toSorted(byDay).map(toSpot),
    expected: expected.toSorted(byDay).map((point) => ({
      ...toSpot(point),
      low: round(scale(point.low)),
      high: round(scale(point.high)),
    })),
    benchmarks: series.benchmarks.map(({ label, value }) => ({
      label,
      y: round(scale(value)),
    })),
  };
}

/**
 * The span of the values; a single value, or values too near to tell apart, get room on both sides.
 * Figures past 1e300 are drawn at the edge, since their span would not be a number.
 */
function widen(values: readonly number[]): [low: number, high: number] {
  const low = Math.max(-LARGEST, Math.min(...values, LARGEST));
  const high = Math.min(LARGEST, Math.max(...values, -LARGEST));
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > Math.max(size / 1e9, 1e-9)) return [low, high];
  const room = size < 1e-9 ? 1 : size / 10;
  return [low - room, high + room];
}

/** The numbers beside the frame: in full, or shortened (1.5m) where they would be long. */
function listTicks(scale: ScaleLinear<number, number>): { value: number; label: string }[] {
  const values = scale.ticks(TICKS_WANTED);
  const inFull = scale.tickFormat(TICKS_WANTED);
  const isLong = values.some((value) => inFull(value).length > LONGEST_TICK);
  const labels = isLong ? shorten(values) : values.map((value) => tidy(inFull(value)));
  return values.map((value, index) => ({ value, label: labels[index] ?? '' }));
}

/** Short forms with as many decimals as it takes to tell them apart. */
function shorten(values: readonly number[]): string[] {
  const size = Math.max(...values.map(Math.abs));
  const [step, suffix] = shortUnits.find(([least]) => size >= least) ?? [1, ''];
  const format = (value: number, decimals: number) => {
    if (size < 1e15)
      return `${Number((value / step).toFixed(decimals))}${value === 0 ? '' : suffix}`;
    return value === 0 ? '0' : value.toExponential(decimals).replace(/\.?0*e\+?/, 'E');
  };
  const tries = [2, 4, 6, 9].map((decimals) => values.map((value) => format(value, decimals)));
  return tries.find((labels) => new Set(labels).size === labels.length) ?? values.map(String);
}

function tidy(label: string): string {
  return label.replace('−', '-');
}

function listEnds(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [first, last];
}

/** Days since 1970, for placing only. */
function countDay(day: string | undefined): number {
  return day === undefined ? 0 : Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function round(place: number): number {
  return Math.round(place * 100) / 100;
}
