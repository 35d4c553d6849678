import { breakLines } from '#report/break-lines.ts';
import { element, type HtmlElement } from '#report/html/html-node.ts';
import { type LevelDrawingBlock, type SeriesDrawingBlock } from '#report/report-block.ts';
import { drawSeries, type SeriesGeometry } from '#shared/series-geometry.ts';

export const INK = '#0b3d6e';
export const PAPER = '#ffffff';
const GREY = '#b1b4b6';

export const WIDTH = 440;
const ROW_HEIGHT = 54;
const LABEL_BASELINE = 15;
export const LINE_HEIGHT = 19;
/** What fits the width in the widest letters people use much. */
export const MOST_CHARACTERS = 50;
const BOX = { top: 22, height: 16, gap: 6 };
const MARK = 6;

const seriesBox = { width: WIDTH, height: 260, left: 56, below: 36, margin: 16 };

/** A row of boxes for each label: filled when reached, with a bar below the level aimed for. */
export function drawLevelBlock(block: LevelDrawingBlock): HtmlElement {
  const { title, description, topLevel, levelAimedFor, rows } = block;
  const step = WIDTH / Math.max(1, topLevel);
  let height = 0;
  const shapes = rows.flatMap(({ label, level }) => {
    const words = `${label}: ${level === 0 ? 'none reached' : `level ${level}`}`;
    const lines = breakLines(words, MOST_CHARACTERS);
    const labels = lines.map((line, index) =>
      write(line, 1, height + LABEL_BASELINE + index * LINE_HEIGHT),
    );
    const top = height + (lines.length - 1) * LINE_HEIGHT;
    height = top + ROW_HEIGHT;
    const boxes = Array.from({ length: topLevel }, (_, index) =>
      drawBox(index * step, top + BOX.top, step - BOX.gap, index < level),
    );
    const aim =
      levelAimedFor === null
        ? []
        : [drawBar((levelAimedFor - 1) * step, top + BOX.top + BOX.height + 4, step - BOX.gap)];
    return [...labels, ...boxes, ...aim];
  });
  const key = `Filled boxes: levels reached.${levelAimedFor === null ? '' : ' A bar below a box: the level aimed for.'}`;
  return frame(title, description, key, height, shapes);
}

/** Readings as squares on a line, targets as hollow diamonds, benchmarks as dashed lines. */
export function drawSeriesBlock(block: SeriesDrawingBlock): HtmlElement {
  const { title, description, unit, series } = block;
  const geometry = drawSeries(series, seriesBox);
  if (geometry === null) {
    return element('p', {}, [`${title}: there is no figure to draw.`]);
  }
  const benchmarks = geometry.benchmarks.toSorted((a, b) => a.y - b.y);
  const key = [
    unit.trim() === '' ? '' : `In ${unit}. `,
    'Squares on a line: readings. Hollow diamonds: targets.',
    benchmarks.length === 0
      ? ''
      : ` Dashed lines, from the top: ${benchmarks.map(({ label }) => label).join('; ')}.`,
    ' The scale need not begin at 0.',
  ].join('');
  return frame(title, description, key, geometry.height, drawSeriesShapes(geometry));
}

function drawSeriesShapes(geometry: SeriesGeometry): HtmlElement[] {
  const { frame: box, ticks, days, readings, targets, benchmarks } = geometry;
  const right = box.x + box.width;
  const below = box.y + box.height + 24;
  const rule = (y: number, attributes: Readonly<Record<string, string>>) =>
    element('line', { x1: `${box.x}`, x2: `${right}`, y1: `${y}`, y2: `${y}`, ...attributes });
  return [
    ...ticks.flatMap(({ y, label }) => [
      rule(y, { stroke: GREY }),
      write(label, box.x - 6, y + 5, 'end'),
    ]),
    ...days.map(({ x, label, isLast }) =>
      write(label, x, below, isLast ? 'end' : days.length === 1 ? 'middle' : 'start'),
    ),
    ...benchmarks.map(({ y }) => rule(y, { stroke: INK, 'stroke-dasharray': '6 5' })),
    element('polyline', {
      points: readings.map(({ x, y }) => `${x},${y}`).join(' '),
      fill: 'none',
      stroke: INK,
      'stroke-width': '2',
    }),
    ...readings.map(({ x, y }) =>
      element('rect', {
        x: `${x - MARK}`,
        y: `${y - MARK}`,
        width: `${2 * MARK}`,
        height: `${2 * MARK}`,
        fill: INK,
      }),
    ),
    ...targets.map(({ x, y }) =>
      element('polygon', {
        points: `${x},${y - MARK - 2} ${x + MARK + 2},${y} ${x},${y + MARK + 2} ${x - MARK - 2},${y}`,
        fill: PAPER,
        stroke: INK,
        'stroke-width': '2',
      }),
    ),
  ];
}

/** A titled picture with its key. */
export function frame(
  title: string,
  description: string,
  key: string,
  height: number,
  shapes: readonly HtmlElement[],
): HtmlElement {
  const picture = { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': description };
  return element('figure', { class: 'report-figure' }, [
    element('p', { class: 'report-figure-title' }, [title]),
    element('svg', picture, shapes),
    element('figcaption', {}, [key]),
  ]);
}

function drawBox(x: number, y: number, width: number, isFilled: boolean): HtmlElement {
  return element('rect', {
    x: `${x + 1}`,
    y: `${y}`,
    width: `${width - 2}`,
    height: `${BOX.height}`,
    fill: isFilled ? INK : PAPER,
    stroke: INK,
    'stroke-width': '2',
  });
}

function drawBar(x: number, y: number, width: number): HtmlElement {
  return element('rect', { x: `${x}`, y: `${y}`, width: `${width}`, height: '4', fill: '#1d1d1d' });
}

/** Words in a picture. */
export function write(text: string, x: number, y: number, anchor = 'start'): HtmlElement {
  const place = { x: `${x}`, y: `${y}`, 'text-anchor': anchor, 'font-size': '16' };
  return element('text', place, [text]);
}
