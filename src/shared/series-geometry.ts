import { scaleLinear } from 'd3-scale';

import { formatDay } from '#shared/format.ts';

/** A figure on a day (ISO 8601). */
type SeriesPoint = { readonly day: string; readonly value: number };

/** Readings over time, with what they are set against. */
export type Series = {
  readonly readings: readonly SeriesPoint[];
  readonly targets: readonly SeriesPoint[];
  readonly benchmarks: readonly { readonly label: string; readonly value: number }[];
};

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
  readonly benchmarks: readonly { readonly y: number; readonly label: string }[];
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

/**
 * Lays a series out in a box; null when there is nothing to draw. The scale runs over the figures
 * themselves, rounded outwards, so it need not begin at 0. One lone day stands in the middle.
 */
export function drawSeries(series: Series, box: SeriesBox): SeriesGeometry | null {
  const points = [...series.readings, ...series.targets];
  const values = [...points, ...series.benchmarks].map(({ value }) => value);
  if (values.length === 0) return null;
  const { margin } = box;
  const width = box.width - box.left - margin;
  const height = box.height - box.below - margin;
  const frame = { x: box.left, y: margin, width, height };
  const scale = scaleLinear(widen(values), [frame.y + height, frame.y]).nice(TICKS_WANTED);
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
  const format = scale.tickFormat(TICKS_WANTED);
  return {
    width: box.width,
    height: box.height,
    frame,
    ticks: scale
      .ticks(TICKS_WANTED)
      .map((value) => ({ y: round(scale(value)), label: format(value).replace('−', '-') })),
    days: listEnds(firstDay, lastDay).map((day, position) => ({
      x: round(placeDay(countDay(day))),
      label: formatDay(day).replace(/^\d+ /, ''),
      isLast: position > 0,
    })),
    readings: series.readings.toSorted(byDay).map(toSpot),
    targets: series.targets.toSorted(byDay).map(toSpot),
    benchmarks: series.benchmarks.map(({ label, value }) => ({ label, y: round(scale(value)) })),
  };
}

/** The span of the values; a single value gets some room on both sides. */
function widen(values: readonly number[]): [low: number, high: number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low !== high) return [low, high];
  const room = low === 0 ? 1 : Math.abs(low) / 10;
  return [low - room, high + room];
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
