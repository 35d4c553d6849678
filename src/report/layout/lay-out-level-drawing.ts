import { type Box, type Drawing } from '#report/layout/display-list.ts';
import { blockGapPt, colours, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { placeText } from '#report/layout/place-text.ts';
import { endWithSpace } from '#report/layout/text-measurer.ts';
import { type LevelDrawingBlock } from '#report/report-block.ts';

const labelWidthPt = 190;
const levelWidthPt = 62;
const boxGapPt = 5;
const boxHeightPt = 13;
const keyHeightPt = 26;

type Row = { readonly lines: readonly string[]; readonly level: number; readonly height: number };

/** Height of the drawing with its title when it is not split, in points. */
export function measureLevelDrawing(writer: PageWriter, block: LevelDrawingBlock): number {
  const rowsHeight = measureRows(writer, block).reduce((sum, row) => sum + row.height, 0);
  const full = textArea.bottom - textArea.top;
  return Math.min(full, measureTitle(writer, block).length * 17 + 6 + keyHeightPt + rowsHeight);
}

/** Writes the title and the steps; more rows than a page holds become further figures. */
export function layOutLevelDrawing(writer: PageWriter, block: LevelDrawingBlock): void {
  writer.ensureRoom(measureLevelDrawing(writer, block));
  const title = writer.addElement('P', writer.section);
  writer.flowLines(title, styles.label, textArea.left, measureTitle(writer, block));
  writer.y += 6;
  let rest: readonly Row[] = measureRows(writer, block);
  while (rest.length > 0) {
    const [first] = rest;
    writer.ensureRoom(keyHeightPt + (first?.height ?? 0));
    const count = countRowsHere(rest, textArea.bottom - writer.y - keyHeightPt);
    drawFigure(writer, block, rest.slice(0, count));
    rest = rest.slice(count);
  }
  writer.y += blockGapPt.table;
}

function measureTitle(writer: PageWriter, block: LevelDrawingBlock): string[] {
  return writer.measurer.wrap(styles.label, block.title, textArea.width);
}

function measureRows(writer: PageWriter, block: LevelDrawingBlock): Row[] {
  return block.rows.map(({ label, level }) => {
    const lines = writer.measurer.wrap(styles.cell, label, labelWidthPt - 10);
    return { lines, level, height: lines.length * styles.cell.leadingPt + 9 };
  });
}

function countRowsHere(rows: readonly Row[], roomPt: number): number {
  let used = 0;
  const overflowing = rows.findIndex((row) => (used += row.height) > roomPt);
  return overflowing === -1 ? rows.length : Math.max(1, overflowing);
}

function drawFigure(writer: PageWriter, block: LevelDrawingBlock, rows: readonly Row[]): void {
  const { left, width } = textArea;
  const top = writer.y;
  const drawings = drawKey(writer, block);
  writer.y += keyHeightPt;
  for (const row of rows) {
    drawings.push(...drawRow(block, row, writer.y));
    writer.y += row.height;
  }
  const boundingBox = { x: left, y: top, width, height: writer.y - top };
  const figure = writer.addElement('Figure', writer.section, {
    alternative: block.description,
    boundingBox,
  });
  writer.drawContent(figure, drawings);
}

function drawKey(writer: PageWriter, block: LevelDrawingBlock): Drawing[] {
  const { top, x } = { top: writer.y, x: textArea.left };
  const drawings: Drawing[] = [];
  let keyX = x;
  const add = (words: string, symbol: (box: Box) => Drawing[]) => {
    drawings.push(...symbol({ x: keyX, y: top + 2, width: 18, height: boxHeightPt - 3 }));
    drawings.push(placeText(styles.cell, keyX + 24, top, [`${words} `]));
    keyX += 24 + writer.measurer.measureWidth(styles.cell, words) + 22;
  };
  add('Reached', (box) => [drawBox(box, true)]);
  add('Not reached', (box) => [drawBox(box, false)]);
  if (block.levelAimedFor !== null) {
    add('Level aimed for', (box) => [drawBox(box, false), drawAim(box)]);
  }
  return drawings;
}

function drawRow(block: LevelDrawingBlock, row: Row, top: number): Drawing[] {
  const { left, right } = textArea;
  const boxesX = left + labelWidthPt;
  const boxStep = (right - levelWidthPt - boxesX) / Math.max(1, block.topLevel);
  // boxes and level stand beside the first line of the label
  const boxY = top + 2;
  const spaced = endWithSpace(row.lines);
  const drawings = [placeText(styles.cell, left, top + 2, spaced)];
  for (let level = 1; level <= block.topLevel; level += 1) {
    const x = boxesX + (level - 1) * boxStep;
    const box = { x, y: boxY, width: boxStep - boxGapPt, height: boxHeightPt };
    drawings.push(drawBox(box, level <= row.level));
    if (level === block.levelAimedFor) drawings.push(drawAim(box));
  }
  const words = [`Level ${row.level} `];
  drawings.push(placeText(styles.cellHead, right - levelWidthPt + 10, top + 2, words));
  return drawings;
}

function drawBox(box: Box, isReached: boolean): Drawing {
  const fill = isReached ? colours.heading : colours.white;
  return { kind: 'rectangle', box, fill, outline: { colour: colours.heading, widthPt: 1 } };
}

/** A thick bar under the box: seen in black and white, whether the box is filled or not. */
function drawAim(box: Box): Drawing {
  const bar = { x: box.x - 0.5, y: box.y + box.height + 2, width: box.width + 1, height: 3 };
  return { kind: 'rectangle', box: bar, fill: colours.text, outline: null };
}
