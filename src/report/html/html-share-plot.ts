import { breakLines } from '#report/break-lines.ts';
import {
  frame,
  INK,
  LINE_HEIGHT,
  MOST_CHARACTERS,
  PAPER,
  WIDTH,
  write,
} from '#report/html/html-drawing.ts';
import { element, type HtmlElement } from '#report/html/html-node.ts';
import { type SharePlotBlock } from '#report/report-block.ts';
import { type PlottedRow, plotShares } from '#shared/share-plot-geometry.ts';

const MARGIN = 16;
const ROW_HEIGHT = 54;
const MIDDLE = 34;
const AXIS_HEIGHT = 30;
const MARK = 6;

/** Each group's name with its share, range and benchmark beneath it, on one scale. */
export function drawShareBlock({ title, description, rows }: SharePlotBlock): HtmlElement {
  const plot = plotShares(rows, WIDTH - 2 * MARGIN);
  if (plot === null) return element('p', {}, [`${title}: there is no figure to draw.`]);
  let bottom = 0;
  const shapes = plot.rows.flatMap((row) => {
    const lines = breakLines(nameRow(row), MOST_CHARACTERS);
    const words = lines.map((line, index) => write(line, 0, bottom + 16 + index * LINE_HEIGHT));
    const marks = drawMarks(row, bottom + (lines.length - 1) * LINE_HEIGHT + MIDDLE);
    bottom += (lines.length - 1) * LINE_HEIGHT + ROW_HEIGHT;
    return [...words, ...marks];
  });
  const key =
    'Dots: share of those who said, with how far chance alone could move it. Hollow diamonds: benchmark.';
  return frame(title, description, key, bottom + AXIS_HEIGHT, [
    ...shapes,
    drawPath(`M${MARGIN} ${bottom}H${WIDTH - MARGIN}`),
    ...plot.ticks.map(({ x, label }) => write(label, MARGIN + x, bottom + 20, 'middle')),
  ]);
}

/** The group's name, and why it has no share where it has none. */
function nameRow({ label, shareX, note }: PlottedRow): string {
  return shareX === null && note !== '' ? `${label}: ${note}` : label;
}

function drawMarks({ shareX, rangeX, benchmarkX }: PlottedRow, y: number): HtmlElement[] {
  const at = (x: number) => MARGIN + x;
  const half = MARK + 3;
  return [
    ...(rangeX === null
      ? []
      : [drawPath(`M${at(rangeX.low)} ${y - 5}v10m0 -5H${at(rangeX.high)}m0 -5v10`)]),
    ...(benchmarkX === null
      ? []
      : [
          element('path', {
            d: `M${at(benchmarkX)} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`,
            fill: PAPER,
            stroke: INK,
            'stroke-width': '2',
          }),
        ]),
    ...(shareX === null
      ? []
      : [element('circle', { cx: `${at(shareX)}`, cy: `${y}`, r: `${MARK}`, fill: INK })]),
  ];
}

function drawPath(d: string): HtmlElement {
  return element('path', { d, fill: 'none', stroke: INK, 'stroke-width': '2' });
}
