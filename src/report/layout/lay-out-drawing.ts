import { layOutLevelDrawing, measureLevelDrawing } from '#report/layout/lay-out-level-drawing.ts';
import {
  layOutSeriesDrawing,
  measureSeriesDrawing,
} from '#report/layout/lay-out-series-drawing.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { layOutSharePlot, measureSharePlot } from '#report/layout/lay-out-share-plot.ts';
import {
  type LevelDrawingBlock,
  type SeriesDrawingBlock,
  type SharePlotBlock,
} from '#report/report-block.ts';

type DrawingBlock = LevelDrawingBlock | SeriesDrawingBlock | SharePlotBlock;

/** Height of a drawing with its title, in points. */
export function measureDrawing(writer: PageWriter, block: DrawingBlock): number {
  switch (block.kind) {
    case 'level-drawing':
      return measureLevelDrawing(writer, block);
    case 'series-drawing':
      return measureSeriesDrawing(writer, block);
    case 'share-plot':
      return measureSharePlot(writer, block);
  }
}

/** Writes a drawing with its title. */
export function layOutDrawing(writer: PageWriter, block: DrawingBlock): void {
  switch (block.kind) {
    case 'level-drawing':
      layOutLevelDrawing(writer, block);
      break;
    case 'series-drawing':
      layOutSeriesDrawing(writer, block);
      break;
    case 'share-plot':
      layOutSharePlot(writer, block);
      break;
  }
}
