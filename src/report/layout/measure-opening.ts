import { measureDrawing } from '#report/layout/lay-out-drawing.ts';
import { measureTableOpening } from '#report/layout/lay-out-table.ts';
import { listIndentPt } from '#report/layout/lay-out-text.ts';
import { headingStyles, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { type ReportBlock } from '#report/report-block.ts';

/** Points that the start of the block at `index` needs, so that a heading above it is not left alone. */
export function measureOpening(
  writer: PageWriter,
  blocks: readonly ReportBlock[],
  index: number,
): number {
  const block = blocks[index];
  switch (block?.kind) {
    case undefined:
    case 'cover':
    case 'contents':
      return 0;
    case 'heading': {
      if (block.startsPage) return 0;
      const style = headingStyles[block.level];
      const lines = writer.measurer.wrap(style, block.text, textArea.width).length;
      const own = style.spaceAbovePt + lines * style.leadingPt + style.spaceBelowPt;
      return own + measureOpening(writer, blocks, index + 1);
    }
    case 'paragraph':
      return measureText(writer, block.text, textArea.width);
    case 'list':
      return measureText(writer, block.items[0] ?? '', textArea.width - listIndentPt);
    case 'level-drawing':
    case 'series-drawing':
    case 'share-plot':
      return measureDrawing(writer, block);
    case 'table':
      return measureTableOpening(writer, block);
  }
}

/** Two lines of a text, or all three of one that may not be split. */
function measureText(writer: PageWriter, text: string, widthPt: number): number {
  const count = writer.measurer.wrap(styles.body, text, widthPt).length;
  return (count <= 3 ? count : 2) * styles.body.leadingPt;
}
