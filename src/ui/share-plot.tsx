type PlottedRow = {
  readonly label: string;
  readonly shareX: number | null;
  readonly rangeX: { readonly low: number; readonly high: number } | null;
  readonly benchmarkX: number | null;
  readonly note: string;
};

type SharePlotProps = {
  /** The whole drawing in words; a table with the same figures belongs beside it. */
  readonly description: string;
  /** The width that the places are given in. */
  readonly width: number;
  readonly rows: readonly PlottedRow[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** What the marks are. */
  readonly caption: string;
};

const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
/** Room left and right, so that marks at the ends are whole. */
const MARGIN = 14;
const MARK = 6;

/** Each group's share as a dot with its range, its benchmark as a hollow diamond, on one scale. */
export function SharePlot({ description, width, rows, ticks, caption }: SharePlotProps) {
  const viewBox = `${-MARGIN} 0 ${width + 2 * MARGIN} ${HEIGHT}`;
  return (
    <figure className="app-share-plot">
      <div role="img" aria-label={description}>
        {rows.map((row) => (
          <div key={row.label} className="app-share-plot__row">
            <span className="app-share-plot__label">{row.label}</span>
            <svg className="app-share-plot__line" viewBox={viewBox}>
              <TickLines ticks={ticks} />
              <Marks row={row} />
            </svg>
          </div>
        ))}
        <div className="app-share-plot__row">
          <span className="app-share-plot__label" />
          <svg className="app-share-plot__line" viewBox={viewBox}>
            {ticks.map(({ x, label }) => (
              <text
                key={label}
                className="app-share-plot__tick"
                x={x}
                y={20}
                textAnchor={x > width - 20 ? 'end' : 'middle'}
              >
                {label}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <figcaption className="govuk-body-s">
        {caption} The tables below have the same figures.
      </figcaption>
    </figure>
  );
}

function TickLines({ ticks }: Pick<SharePlotProps, 'ticks'>) {
  return ticks.map(({ x, label }) => (
    <line key={label} className="app-share-plot__rule" x1={x} x2={x} y1={0} y2={HEIGHT} />
  ));
}

function Marks({ row: { shareX, rangeX, benchmarkX, note } }: { readonly row: PlottedRow }) {
  return (
    <>
      {rangeX !== null && (
        <path
          className="app-share-plot__range"
          d={`M${rangeX.low} ${MIDDLE - 5}v10m0 -5H${rangeX.high}m0 -5v10`}
        />
      )}
      {benchmarkX !== null && (
        <path
          className="app-share-plot__benchmark"
          d={`M${benchmarkX} ${MIDDLE - MARK - 3}l${MARK + 3} ${MARK + 3}l${-MARK - 3} ${MARK + 3}l${-MARK - 3} ${-MARK - 3}z`}
        />
      )}
      {shareX === null ? (
        <text className="app-share-plot__tick" x={4} y={MIDDLE + 5}>
          {note}
        </text>
      ) : (
        <circle className="app-share-plot__share" cx={shareX} cy={MIDDLE} r={MARK} />
      )}
    </>
  );
}
