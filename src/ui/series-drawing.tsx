type Spot = { readonly x: number; readonly y: number };

type SeriesDrawingProps = {
  /** The whole drawing in words; a table with the same figures belongs beside it. */
  readonly description: string;
  readonly geometry: {
    readonly width: number;
    readonly height: number;
    readonly frame: Spot & { readonly width: number; readonly height: number };
    readonly ticks: readonly { readonly y: number; readonly label: string }[];
    readonly days: readonly {
      readonly x: number;
      readonly label: string;
      readonly isLast: boolean;
    }[];
    readonly readings: readonly Spot[];
    readonly targets: readonly Spot[];
    readonly expected: readonly (Spot & { readonly low: number; readonly high: number })[];
    readonly benchmarks: readonly { readonly y: number; readonly label: string }[];
  };
};

/** Half the size of a mark. */
const MARK_PX = 6;

/** Readings as squares on a line, targets as hollow diamonds, benchmarks as dashed lines. */
export function SeriesDrawing({ description, geometry }: SeriesDrawingProps) {
  const { width, height, frame, ticks, days, readings, targets, expected, benchmarks } = geometry;
  const right = frame.x + frame.width;
  return (
    <figure className="app-series">
      <svg
        className="app-series__drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={description}
      >
        <Axes frame={frame} ticks={ticks} days={days} />
        {benchmarks.map((line) => (
          <line
            key={`${line.label} ${line.y}`}
            className="app-series__benchmark"
            x1={frame.x}
            x2={right}
            y1={line.y}
            y2={line.y}
          />
        ))}
        <Expected expected={expected} />
        <polyline
          className="app-series__line"
          points={readings.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
        {readings.map(({ x, y }) => (
          <rect
            key={`${x} ${y}`}
            className="app-series__reading"
            x={x - MARK_PX}
            y={y - MARK_PX}
            width={2 * MARK_PX}
            height={2 * MARK_PX}
          />
        ))}
        {targets.map(({ x, y }) => (
          <polygon
            key={`${x} ${y}`}
            className="app-series__target"
            points={[
              [x, y - MARK_PX - 2],
              [x + MARK_PX + 2, y],
              [x, y + MARK_PX + 2],
              [x - MARK_PX - 2, y],
            ]
              .map((spot) => spot.join(','))
              .join(' ')}
          />
        ))}
      </svg>
      <figcaption className="govuk-body-s">
        Squares on a line: readings. Hollow diamonds: targets.
        {expected.length > 0 &&
          ' Dotted line: what is to be expected, with bars for how far chance can carry it.'}
        {benchmarks.length > 0 && ` Dashed lines, from the top: ${listFromTop(benchmarks)}.`} The
        scale need not begin at 0.
      </figcaption>
    </figure>
  );
}

/** The scale at the left and the days below. */
function Axes({
  frame,
  ticks,
  days,
}: Pick<SeriesDrawingProps['geometry'], 'frame' | 'ticks' | 'days'>) {
  const right = frame.x + frame.width;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick.y}>
          <line className="app-series__rule" x1={frame.x} x2={right} y1={tick.y} y2={tick.y} />
          <text className="app-series__label" x={frame.x - 6} y={tick.y + 5} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {days.map((day) => (
        <text
          key={`${day.x}`}
          className="app-series__label"
          x={day.x}
          y={frame.y + frame.height + 24}
          textAnchor={day.isLast ? 'end' : days.length === 1 ? 'middle' : 'start'}
        >
          {day.label}
        </text>
      ))}
    </>
  );
}

/** The path to be expected, with bars for how far chance can carry it. */
function Expected({ expected }: Pick<SeriesDrawingProps['geometry'], 'expected'>) {
  return (
    <>
      <polyline
        className="app-series__expected"
        points={expected.map(({ x, y }) => `${x},${y}`).join(' ')}
      />
      {expected
        .filter(({ low, high }) => low !== high)
        .map(({ x, low, high }) => (
          <path
            key={x}
            className="app-series__range"
            d={`M${x - 5} ${low}h10m-5 0V${high}m-5 0h10`}
          />
        ))}
    </>
  );
}

function listFromTop(benchmarks: SeriesDrawingProps['geometry']['benchmarks']): string {
  const fromTop = benchmarks.toSorted((a, b) => a.y - b.y);
  return fromTop.map(({ label }) => label || 'benchmark').join('; ');
}
