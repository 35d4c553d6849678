import { type DisplayList, type PaintPage } from '#report/layout/display-list.ts';
import {
  type ContentsEntry,
  fillInPageNumbers,
  layOutContents,
} from '#report/layout/lay-out-contents.ts';
import { layOutCover } from '#report/layout/lay-out-cover.ts';
import { layOutDrawing } from '#report/layout/lay-out-drawing.ts';
import { layOutTable } from '#report/layout/lay-out-table.ts';
import { layOutHeading, layOutList, layOutParagraph } from '#report/layout/lay-out-text.ts';
import { measureOpening } from '#report/layout/measure-opening.ts';
import { addPageFurniture } from '#report/layout/page-furniture.ts';
import { PageWriter } from '#report/layout/page-writer.ts';
import { prepareBlocks } from '#report/layout/prepare-blocks.ts';
import { addWatermark } from '#report/layout/watermark.ts';
import { type FontMetrics, TextMeasurer } from '#report/layout/text-measurer.ts';
import { type HeadingBlock, type ReportDocument } from '#report/report-block.ts';

/**
 * Places every block on pages; returns the finished pages. The caller may stop between two steps.
 * With `paintPage` pages are painted on the way, which takes far less memory.
 *
 * @yields The percent done, 0–100.
 */
export function* layOutDocument(
  document: ReportDocument,
  metrics: FontMetrics,
  paintPage: PaintPage | null = null,
): Generator<number, DisplayList> {
  const writer = new PageWriter(new TextMeasurer(metrics), paintPage);
  const blocks = prepareBlocks(document.blocks);
  const headings = blocks.filter((block) => block.kind === 'heading');
  const entries: ContentsEntry[] = [];
  const bookmarkOf = new Map<HeadingBlock, number>();
  for (const [index, block] of blocks.entries()) {
    const donePercent = (index / blocks.length) * 100;
    const blockPercent = 100 / blocks.length;
    switch (block.kind) {
      case 'cover':
        layOutCover(writer, block);
        break;
      case 'contents':
        entries.push(...layOutContents(writer, block.title, headings));
        break;
      case 'heading':
        bookmarkOf.set(block, writer.bookmarks.length);
        layOutHeading(writer, block, measureOpening(writer, blocks, index + 1));
        break;
      case 'paragraph':
        layOutParagraph(writer, block);
        break;
      case 'list':
        layOutList(writer, block);
        break;
      case 'level-drawing':
      case 'series-drawing':
      case 'share-plot':
        layOutDrawing(writer, block);
        break;
      case 'table':
        for (const share of layOutTable(writer, block)) yield donePercent + share * blockPercent;
        break;
    }
    yield donePercent + blockPercent;
  }
  if (writer.pageNumber === 0) writer.startPage();
  fillInPageNumbers(writer, entries, (heading) => writer.bookmarks[bookmarkOf.get(heading) ?? -1]);
  const hasCover = blocks[0]?.kind === 'cover';
  addPageFurniture(writer, { ...document, hasCover });
  if (document.draftNotice !== null) addWatermark(writer);
  return writer.finish(hasCover);
}
