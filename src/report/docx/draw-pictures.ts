import { type Picture, type Shape } from '#report/docx/picture.ts';
import { type LevelDrawingBlock, type SeriesDrawingBlock } from '#report/report-block.ts';
import { drawSeries, type SeriesGeometry } from '#shared/series-geometry.ts';

const WIDTH_PX = 600;
const ROW_PX = 56;
const BOX_PX = 22;
const GAP_PX = 6;

/** Steps reached of the steps there are, one row under another; the level aimed for is underlined. */
export function drawLevels({ rows, topLevel, levelAimedFor }: LevelDrawingBlock): Picture {
  const step = Math.floor((WIDTH_PX - 2) / Math.max(1, topLevel));
  const shapes = rows.flatMap((row, index): Shape[] => {
    const top = index * ROW_PX;
    return [
      { kind: 'text', x: 1, y: top + 16, text: `${row.label}: level ${row.level}` },
      ...Array.from({ length: topLevel }, (_, position): Shape => ({
        kind: 'box',
        x: 1 + position * step,
        y: top + 22,
        width: step - GAP_PX,
        height: BOX_PX,
        isFilled: position < row.level,
      })),
      ...(levelAimedFor === null
        ? []
        : [underline(1 + (levelAimedFor - 1) * step, top + 48, step)]),
    ];
  });
  return { width: WIDTH_PX, height: Math.max(1, rows.length * ROW_PX), shapes };
}

function underline(x: number, y: number, step: number): Shape {
  return { kind: 'line', from: [x, y], to: [x + step - GAP_PX, y], isDashed: false };
}

const SERIES_BOX = { width: WIDTH_PX, height: 280, left: 80, below: 34, margin: 14 };

/** Readings as squares on a line, targets as diamonds, benchmarks as dashed lines; null for nothing. */
export function drawSeriesPicture({ series }: SeriesDrawingBlock): Picture | null {
  const geometry = drawSeries(series, SERIES_BOX);
  if (geometry === null) return null;
  const { width, height } = geometry;
  return { width, height, shapes: [...drawFrame(geometry), ...drawFigures(geometry)] };
}

function drawFrame({ frame, ticks, days }: SeriesGeometry): Shape[] {
  const right = frame.x + frame.width;
  return [
    ...ticks.flatMap(({ y, label }): Shape[] => [
      { kind: 'line', from: [frame.x - 6, y], to: [frame.x, y], isDashed: false },
      { kind: 'text', x: 2, y: y + 5, text: label },
    ]),
    {
      kind: 'line',
      from: [frame.x, frame.y],
      to: [frame.x, frame.y + frame.height],
      isDashed: false,
    },
    {
      kind: 'line',
      from: [frame.x, frame.y + frame.height],
      to: [right, frame.y + frame.height],
      isDashed: false,
    },
    ...days.map(({ x, label, isLast }): Shape => ({
      kind: 'text',
      x: isLast ? x - 110 : x,
      y: frame.y + frame.height + 24,
      text: label,
    })),
  ];
}

function drawFigures({ frame, readings, targets, benchmarks }: SeriesGeometry): Shape[] {
  const right = frame.x + frame.width;
  return [
    ...benchmarks.map(({ y }): Shape => ({
      kind: 'line',
      from: [frame.x, y],
      to: [right, y],
      isDashed: true,
    })),
    ...readings.slice(1).map((spot, index): Shape => {
      const from = readings[index] ?? spot;
      return { kind: 'line', from: [from.x, from.y], to: [spot.x, spot.y], isDashed: false };
    }),
    ...readings.map(({ x, y }): Shape => ({
      kind: 'box',
      x: x - 5,
      y: y - 5,
      width: 10,
      height: 10,
      isFilled: true,
    })),
    ...targets.flatMap(({ x, y }): Shape[] => {
      const corners: [number, number][] = [
        [x, y - 8],
        [x + 8, y],
        [x, y + 8],
        [x - 8, y],
      ];
      return corners.map((from, index) => ({
        kind: 'line',
        from,
        to: corners[(index + 1) % corners.length] ?? from,
        isDashed: false,
      }));
    }),
  ];
}
