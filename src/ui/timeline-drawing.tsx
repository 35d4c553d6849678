type TimelineDrawingProps = {
  /** The whole drawing in words; a table with the same dates belongs beside it. */
  readonly description: string;
  /** Shares are of the whole width, 0 to 1. */
  readonly marks: readonly { readonly share: number; readonly label: string }[];
  readonly todayShare: number;
  readonly bars: readonly {
    readonly key: string;
    readonly label: string;
    readonly startShare: number;
    readonly endShare: number;
    readonly isOpenEnded: boolean;
    readonly isDone: boolean;
  }[];
};

const WIDTH_PX = 800;
const HEAD_PX = 34;
const ROW_PX = 46;
const BAR_PX = 14;
const LABEL_CHARACTERS = 90;

/** Bars along a time line, one a row under its label; done ones are filled, open ones outlined. */
export function TimelineDrawing({ description, marks, todayShare, bars }: TimelineDrawingProps) {
  const height = HEAD_PX + bars.length * ROW_PX;
  const at = (share: number) => Math.round(share * WIDTH_PX);
  return (
    // a part of the page that scrolls must be reachable by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="app-scroll" aria-label="Timeline" tabIndex={0}>
      <svg
        className="app-timeline"
        viewBox={`0 0 ${WIDTH_PX} ${height}`}
        width={WIDTH_PX}
        height={height}
        role="img"
        aria-label={description}
      >
        {marks.map((mark) => (
          <g key={mark.label}>
            <line
              className="app-timeline__mark"
              x1={at(mark.share)}
              x2={at(mark.share)}
              y1={20}
              y2={height}
            />
            <text className="app-timeline__label" x={at(mark.share) + 3} y={14}>
              {mark.label}
            </text>
          </g>
        ))}
        <line
          className="app-timeline__today"
          x1={at(todayShare)}
          x2={at(todayShare)}
          y1={20}
          y2={height}
        />
        <text className="app-timeline__label" x={at(todayShare) + 3} y={30}>
          Today
        </text>
        {bars.map((bar, position) => (
          <g key={bar.key} transform={`translate(0 ${HEAD_PX + position * ROW_PX})`}>
            <text className="app-timeline__label" x={2} y={16}>
              {shorten(bar.label)}
            </text>
            <rect
              className={`app-timeline__bar ${bar.isDone ? 'app-timeline__bar--done' : ''} ${bar.isOpenEnded ? 'app-timeline__bar--open' : ''}`}
              x={at(bar.startShare)}
              y={22}
              width={Math.max(8, at(bar.endShare) - at(bar.startShare))}
              height={BAR_PX}
            />
          </g>
        ))}
      </svg>
    </section>
  );
}

function shorten(label: string): string {
  return label.length <= LABEL_CHARACTERS ? label : `${label.slice(0, LABEL_CHARACTERS - 1)}…`;
}
