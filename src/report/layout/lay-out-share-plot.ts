import { type Drawing, type Point } from '#report/layout/display-list.ts';
import { blockGapPt, colours, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { placeText } from '#report/layout/place-text.ts';
import { type SharePlotBlock } from '#report/report-block.ts';
import { type PlottedRow, plotShares, type SharePlot } from '#shared/share-plot-geometry.ts';

/** Rows of one figure; a longer plot is several figures, so that each fits its page. */
const ROWS_A_FIGURE = 12;
const labelWidthPt = 190;
const plotWidthPt = textArea.width - labelWidthPt - 24;
const plotLeft = textArea.left + labelWidthPt + 12;
const rowGapPt = 7;
const axisHeightPt = 16;
const markPt = 3.5;
const KEY =
  'Dots: share of those who said, with how far chance alone could move it. Hollow diamonds: benchmark.';

/** Height of the title and the first figure, in points. */
export function measureSharePlot(writer: PageWriter, block: SharePlotBlock): number {
  const first = block.rows.slice(0, ROWS_A_FIGURE);
  return styles.label.leadingPt * 2 + measureRows(writer, first) + axisHeightPt;
}

/** Writes the title, the plot as one figure for every twelve rows, and its key. */
export function layOutSharePlot(writer: PageWriter, block: SharePlotBlock): void {
  const plot = plotShares(block.rows, plotWidthPt);
  if (plot === null) return;
  writer.ensureRoom(measureSharePlot(writer, block));
  const title = writer.addElement('P', writer.section);
  const words = writer.measurer.wrap(styles.label, block.title, textArea.width);
  writer.flowLines(title, styles.label, textArea.left, words);
  for (let start = 0; start < plot.rows.length; start += ROWS_A_FIGURE) {
    const rows = plot.rows.slice(start, start + ROWS_A_FIGURE);
    const part = start === 0 ? '' : ` Part ${start / ROWS_A_FIGURE + 1}.`;
    layOutFigure(writer, { ...plot, rows }, `${block.description}${part}`);
  }
  const key = writer.addElement('P', writer.section);
  const keyLines = writer.measurer.wrap(styles.cell, KEY, textArea.width);
  writer.flowLines(key, styles.cell, textArea.left, keyLines);
  writer.y += blockGapPt.paragraph;
}

function layOutFigure(writer: PageWriter, plot: SharePlot, alternative: string): void {
  const height = measureRows(writer, plot.rows) + axisHeightPt;
  writer.ensureRoom(height);
  const box = { x: textArea.left, y: writer.y, width: textArea.width, height };
  const figure = writer.addElement('Figure', writer.section, { alternative, boundingBox: box });
  const bottom = writer.y + height - axisHeightPt;
  const drawings: Drawing[] = plot.ticks.flatMap(({ x, label }) => {
    const width = writer.measurer.measureWidth(styles.cell, label);
    const at = plotLeft + x;
    return [
      drawLine({ x: at, y: writer.y }, { x: at, y: bottom }, 0.5, colours.rule),
      placeText(styles.cell, at - width / 2, bottom + 1, [`${label} `]),
    ];
  });
  let top = writer.y;
  for (const row of plot.rows) {
    const lines = wrapLabel(writer, row.label);
    const rowHeight = lines.length * styles.cell.leadingPt + rowGapPt;
    drawings.push(placeText(styles.cell, textArea.left, top + rowGapPt / 2, lines));
    drawings.push(...drawMarks(row, top + rowHeight / 2));
    top += rowHeight;
  }
  writer.drawContent(figure, drawings);
  writer.y += height + 2;
}

function drawMarks({ shareX, rangeX, benchmarkX, note }: PlottedRow, middle: number): Drawing[] {
  const at = (x: number, dy = 0): Point => ({ x: plotLeft + x, y: middle + dy });
  const range =
    rangeX === null
      ? []
      : [
          drawLine(at(rangeX.low), at(rangeX.high), 1.2, colours.text),
          drawLine(at(rangeX.low, -3), at(rangeX.low, 3), 1.2, colours.text),
          drawLine(at(rangeX.high, -3), at(rangeX.high, 3), 1.2, colours.text),
        ];
  const benchmark = benchmarkX === null ? [] : drawDiamond(at(benchmarkX));
  if (shareX === null) {
    const { leadingPt } = styles.cell;
    const words = placeText(styles.cell, plotLeft + 3, middle - leadingPt / 2, [`${note} `]);
    return [...range, ...benchmark, ...(note === '' ? [] : [words])];
  }
  const { x, y } = at(shareX);
  const box = { x: x - markPt, y: y - markPt, width: 2 * markPt, height: 2 * markPt };
  return [...range, ...benchmark, { kind: 'rectangle', box, fill: colours.heading, outline: null }];
}

function drawDiamond({ x, y }: Point): Drawing[] {
  const half = markPt + 2;
  const corners = [
    { x, y: y - half },
    { x: x + half, y },
    { x, y: y + half },
    { x: x - half, y },
  ];
  return corners.map((corner, index) =>
    drawLine(corner, corners[(index + 1) % corners.length] ?? corner, 1.2, colours.text),
  );
}

function drawLine(from: Point, to: Point, widthPt: number, colour: string): Drawing {
  return { kind: 'line', from, to, widthPt, colour };
}

function wrapLabel(writer: PageWriter, label: string): string[] {
  return writer.measurer.wrap(styles.cell, label, labelWidthPt);
}

function measureRows(writer: PageWriter, rows: readonly { readonly label: string }[]): number {
  return rows.reduce(
    (height, { label }) =>
      height + wrapLabel(writer, label).length * styles.cell.leadingPt + rowGapPt,
    0,
  );
}
