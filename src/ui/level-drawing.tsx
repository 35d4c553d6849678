type LevelDrawingProps = {
  /** The whole drawing in words; a table with the same figures belongs beside it. */
  readonly description: string;
  readonly topLevel: number;
  readonly levelAimedFor: number;
  readonly rows: readonly { readonly label: string; readonly level: number }[];
};

const LABEL_LINE_PX = 22;
const BOX_HEIGHT_PX = 24;
const ROW_HEIGHT_PX = 60;
const WIDTH_PX = 400;
const GAP_PX = 6;

/** One box a level and row: filled when reached, dashed inside for the level aimed for. */
export function LevelDrawing({ description, topLevel, levelAimedFor, rows }: LevelDrawingProps) {
  const boxWidth = (WIDTH_PX - GAP_PX * topLevel) / topLevel;
  const steps = Array.from({ length: topLevel }, (_, position) => position + 1);
  return (
    <svg
      className="app-level-drawing"
      viewBox={`0 0 ${WIDTH_PX} ${rows.length * ROW_HEIGHT_PX}`}
      role="img"
      aria-label={description}
    >
      {rows.map((row, position) => (
        <g key={row.label} transform={`translate(0 ${position * ROW_HEIGHT_PX})`}>
          <text className="app-level-drawing__label" x={1} y={16}>
            {row.label}
          </text>
          {steps.map((step) => (
            <rect
              key={step}
              className={`app-level-drawing__box ${step <= row.level ? 'app-level-drawing__box--reached' : ''}`}
              x={1 + (step - 1) * (boxWidth + GAP_PX)}
              y={LABEL_LINE_PX}
              width={boxWidth}
              height={BOX_HEIGHT_PX}
            />
          ))}
          {row.level < levelAimedFor && (
            <rect
              className="app-level-drawing__aim"
              x={6 + (levelAimedFor - 1) * (boxWidth + GAP_PX)}
              y={LABEL_LINE_PX + 5}
              width={boxWidth - 10}
              height={BOX_HEIGHT_PX - 10}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
