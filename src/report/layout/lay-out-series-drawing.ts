import { type Drawing, type Point } from '#report/layout/display-list.ts';
import { blockGapPt, colours, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { placeText } from '#report/layout/place-text.ts';
import { type SeriesDrawingBlock } from '#report/report-block.ts';
import { drawSeries, type SeriesGeometry } from '#shared/series-geometry.ts';

const lettersWidthPt = 40;
const drawingBox = {
  width: textArea.width - lettersWidthPt,
  height: 190,
  left: 64,
  below: 22,
  margin: 10,
};
const keyHeightPt = 18;
const titleGapPt = 6;
const markPt = 3.5;
const dashPt = 5;
const tickGapPt = 6;

/** Height of the drawing with its title and key, in points; it is never split. */
export function measureSeriesDrawing(writer: PageWriter, block: SeriesDrawingBlock): number {
  const lines = measureTitle(writer, block).length + measureKey(writer, block).length;
  return lines * styles.label.leadingPt + titleGapPt + keyHeightPt + drawingBox.height;
}

/** Writes the title, the drawing as one figure, and its key. */
export function layOutSeriesDrawing(writer: PageWriter, block: SeriesDrawingBlock): void {
  const geometry = drawSeries(block.series, drawingBox);
  if (geometry === null) return;
  writer.ensureRoom(measureSeriesDrawing(writer, block));
  const title = writer.addElement('P', writer.section);
  writer.flowLines(title, styles.label, textArea.left, measureTitle(writer, block));
  writer.y += titleGapPt;
  const figure = writer.addElement('Figure', writer.section, {
    alternative: block.description,
    boundingBox: {
      x: textArea.left,
      y: writer.y,
      width: textArea.width,
      height: drawingBox.height,
    },
  });
  writer.drawContent(figure, drawGeometry(writer, geometry));
  writer.y += drawingBox.height + 2;
  const key = writer.addElement('P', writer.section);
  writer.flowLines(key, styles.cell, textArea.left, measureKey(writer, block));
  writer.y += blockGapPt.paragraph;
}

function measureTitle(writer: PageWriter, block: SeriesDrawingBlock): string[] {
  const unit = block.unit.trim();
  const words = unit === '' ? block.title : `${block.title} (${unit})`;
  return writer.measurer.wrap(styles.label, words, textArea.width);
}

function measureKey(writer: PageWriter, { series }: SeriesDrawingBlock): string[] {
  const benchmarks = series.benchmarks
    .map(({ label }, index) => `${letterOf(index)}: ${label}`)
    .join('; ');
  const words = [
    'Squares on a line: readings. Hollow diamonds: targets.',
    series.expected === undefined
      ? ''
      : ' Dotted line: what is to be expected, with bars for how far chance can carry it.',
    benchmarks === '' ? '' : ` Dashed lines: ${benchmarks}.`,
    ' The scale need not begin at 0.',
  ].join('');
  return writer.measurer.wrap(styles.cell, words, textArea.width);
}

/** A, B, C ... beside the dashed lines and in the key; AA follows Z. */
function letterOf(index: number): string {
  const before = index < 26 ? '' : letterOf(Math.floor(index / 26) - 1);
  return `${before}${String.fromCodePoint(65 + (index % 26))}`;
}

function drawGeometry(writer: PageWriter, geometry: SeriesGeometry): Drawing[] {
  const { frame, ticks, days, readings, targets, expected, benchmarks } = geometry;
  const origin = { x: textArea.left, y: writer.y };
  const at = (x: number, y: number): Point => ({ x: origin.x + x, y: origin.y + y });
  /** Words that end (share 1) or are centred (0.5) or begin (0) at a place. */
  const putWords = (words: string, x: number, top: number, share: number) => {
    const width = writer.measurer.measureWidth(styles.cell, words);
    return placeText(styles.cell, origin.x + x - width * share, origin.y + top, [`${words} `]);
  };
  const right = frame.x + frame.width;
  const { leadingPt } = styles.cell;
  return [
    ...ticks.flatMap(({ y, label }) => [
      drawLine(at(frame.x, y), at(right, y), 0.5, colours.rule),
      putWords(label, frame.x - tickGapPt, y - leadingPt / 2, 1),
    ]),
    ...days.map(({ x, label, isLast }) => {
      const share = days.length === 1 ? 0.5 : Number(isLast);
      return putWords(label, x, frame.y + frame.height + 4, share);
    }),
    ...benchmarks.flatMap(({ y }) => drawDashes(at(frame.x, y), right - frame.x)),
    ...placeLetters(benchmarks).map(({ y, letters }) =>
      putWords(
        writer.measurer.shorten(styles.cell, letters, lettersWidthPt),
        right + tickGapPt,
        y - leadingPt / 2,
        0,
      ),
    ),
    ...expected.slice(1).flatMap((spot, index) => {
      const from = expected[index] ?? spot;
      return drawDots(at(from.x, from.y), at(spot.x, spot.y));
    }),
    ...expected
      .filter(({ low, high }) => low !== high)
      .flatMap(({ x, low, high }) => [
        drawLine(at(x, low), at(x, high), 0.8, colours.text),
        drawLine(at(x - 3, low), at(x + 3, low), 0.8, colours.text),
        drawLine(at(x - 3, high), at(x + 3, high), 0.8, colours.text),
      ]),
    ...readings.slice(1).map((spot, index) => {
      const from = readings[index] ?? spot;
      return drawLine(at(from.x, from.y), at(spot.x, spot.y), 1.5, colours.text);
    }),
    ...readings.map(({ x, y }) => drawSquare(at(x, y))),
    ...targets.flatMap(({ x, y }) => drawDiamond(at(x, y))),
  ];
}

/** The letters of the benchmarks at the right; those too near to stand apart share a place. */
function placeLetters(benchmarks: SeriesGeometry['benchmarks']): { y: number; letters: string }[] {
  const placed: { y: number; letters: string }[] = [];
  const lettered = benchmarks.map(({ y }, index) => ({ y, letters: letterOf(index) }));
  for (const spot of lettered.toSorted((a, b) => a.y - b.y)) {
    const last = placed.at(-1);
    if (last !== undefined && spot.y - last.y < styles.cell.leadingPt) {
      last.letters = `${last.letters}, ${spot.letters}`;
    } else placed.push(spot);
  }
  return placed;
}

function drawLine(from: Point, to: Point, widthPt: number, colour: string): Drawing {
  return { kind: 'line', from, to, widthPt, colour };
}

function drawDashes(from: Point, lengthPt: number): Drawing[] {
  const count = Math.ceil(lengthPt / (2 * dashPt));
  return Array.from({ length: count }, (_, index) => {
    const x = from.x + index * 2 * dashPt;
    return drawLine(
      { x, y: from.y },
      { x: Math.min(x + dashPt, from.x + lengthPt), y: from.y },
      1.2,
      colours.heading,
    );
  });
}

/** A line of short dashes between two places. */
function drawDots(from: Point, to: Point): Drawing[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.max(1, Math.floor(length / 4));
  const place = (share: number): Point => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  return Array.from({ length: count }, (_, index) =>
    drawLine(place(index / count), place((index + 0.4) / count), 1.2, colours.text),
  );
}

function drawSquare({ x, y }: Point): Drawing {
  const box = { x: x - markPt, y: y - markPt, width: 2 * markPt, height: 2 * markPt };
  return { kind: 'rectangle', box, fill: colours.heading, outline: null };
}

function drawDiamond({ x, y }: Point): Drawing[] {
  const half = markPt + 1.5;
  const corners = [
    { x, y: y - half },
    { x: x + half, y },
    { x, y: y + half },
    { x: x - half, y },
  ];
  return corners.map((corner, index) =>
    drawLine(corner, corners[(index + 1) % corners.length] ?? corner, 1.5, colours.text),
  );
}
