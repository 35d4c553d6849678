import { layOutLevelDrawing, measureLevelDrawing } from '#report/layout/lay-out-level-drawing.ts';
import {
  layOutSeriesDrawing,
  measureSeriesDrawing,
} from '#report/layout/lay-out-series-drawing.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { type LevelDrawingBlock, type SeriesDrawingBlock } from '#report/report-block.ts';

type DrawingBlock = LevelDrawingBlock | SeriesDrawingBlock;

/** Height of a drawing with its title, in points. */
export function measureDrawing(writer: PageWriter, block: DrawingBlock): number {
  return block.kind === 'level-drawing'
    ? measureLevelDrawing(writer, block)
    : measureSeriesDrawing(writer, block);
}

/** Writes a drawing with its title. */
export function layOutDrawing(writer: PageWriter, block: DrawingBlock): void {
  if (block.kind === 'level-drawing') layOutLevelDrawing(writer, block);
  else layOutSeriesDrawing(writer, block);
}
