import { breakLines } from '#report/break-lines.ts';
import { type Picture, type Shape } from '#report/docx/picture.ts';
import { type SharePlotBlock } from '#report/report-block.ts';
import { type PlottedRow, plotShares } from '#shared/share-plot-geometry.ts';

const WIDTH_PX = 600;
const MARGIN_PX = 24;
const ROW_PX = 52;
const AXIS_PX = 28;
const MARK_PX = 6;
const LINE_PX = 18;
/** What fits the width in the widest letters people use much. */
const MOST_CHARACTERS = 68;

/** Each group's name with its share, range and benchmark beneath; null when there is nothing to draw. */
export function drawSharePicture({ rows }: SharePlotBlock): Picture | null {
  const plot = plotShares(rows, WIDTH_PX - 2 * MARGIN_PX);
  if (plot === null) return null;
  let bottom = 0;
  const shapes = plot.rows.flatMap((row): Shape[] => {
    const lines = breakLines(nameRow(row), MOST_CHARACTERS);
    const words = lines.map((text, index): Shape => ({
      kind: 'text',
      x: 1,
      y: bottom + 16 + index * LINE_PX,
      text,
    }));
    const marks = drawMarks(row, bottom + (lines.length - 1) * LINE_PX + 34);
    bottom += (lines.length - 1) * LINE_PX + ROW_PX;
    return [...words, ...marks];
  });
  return {
    width: WIDTH_PX,
    height: bottom + AXIS_PX,
    shapes: [
      ...shapes,
      drawLine(MARGIN_PX, bottom, WIDTH_PX - MARGIN_PX, bottom),
      ...plot.ticks.map(({ x, label }): Shape => ({
        kind: 'text',
        x: MARGIN_PX + x - 12,
        y: bottom + 20,
        text: label,
      })),
    ],
  };
}

/** The group's name, and why it has no share where it has none. */
function nameRow({ label, shareX, note }: PlottedRow): string {
  return shareX === null && note !== '' ? `${label}: ${note}` : label;
}

function drawMarks({ shareX, rangeX, benchmarkX }: PlottedRow, middle: number): Shape[] {
  const at = (x: number) => MARGIN_PX + x;
  return [
    ...(rangeX === null
      ? []
      : [
          drawLine(at(rangeX.low), middle, at(rangeX.high), middle),
          drawLine(at(rangeX.low), middle - 5, at(rangeX.low), middle + 5),
          drawLine(at(rangeX.high), middle - 5, at(rangeX.high), middle + 5),
        ]),
    ...(benchmarkX === null ? [] : drawDiamond(at(benchmarkX), middle)),
    ...(shareX === null
      ? []
      : [
          {
            kind: 'box',
            x: at(shareX) - MARK_PX,
            y: middle - MARK_PX,
            width: 2 * MARK_PX,
            height: 2 * MARK_PX,
            isFilled: true,
          } as const,
        ]),
  ];
}

function drawDiamond(x: number, y: number): Shape[] {
  const half = MARK_PX + 4;
  return [
    drawLine(x, y - half, x + half, y),
    drawLine(x + half, y, x, y + half),
    drawLine(x, y + half, x - half, y),
    drawLine(x - half, y, x, y - half),
  ];
}

function drawLine(fromX: number, fromY: number, toX: number, toY: number): Shape {
  return { kind: 'line', from: [fromX, fromY], to: [toX, toY], isDashed: false };
}
