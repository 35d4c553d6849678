import { type Picture, type Shape } from '#report/docx/picture.ts';
import { type SharePlotBlock } from '#report/report-block.ts';
import { type PlottedRow, plotShares } from '#shared/share-plot-geometry.ts';

const WIDTH_PX = 600;
const MARGIN_PX = 24;
const ROW_PX = 52;
const AXIS_PX = 28;
const MARK_PX = 6;

/** Each group's name with its share, range and benchmark beneath; null when there is nothing to draw. */
export function drawSharePicture({ rows }: SharePlotBlock): Picture | null {
  const plot = plotShares(rows, WIDTH_PX - 2 * MARGIN_PX);
  if (plot === null) return null;
  const bottom = plot.rows.length * ROW_PX;
  return {
    width: WIDTH_PX,
    height: bottom + AXIS_PX,
    shapes: [
      ...plot.rows.flatMap((row, index) => drawRow(row, index * ROW_PX)),
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

function drawRow({ label, shareX, rangeX, benchmarkX, note }: PlottedRow, top: number): Shape[] {
  const middle = top + 34;
  const at = (x: number) => MARGIN_PX + x;
  const words = shareX === null && note !== '' ? `${label}: ${note}` : label;
  return [
    { kind: 'text', x: 1, y: top + 16, text: words },
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
