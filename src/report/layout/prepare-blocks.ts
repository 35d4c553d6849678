import { type ReportBlock } from '#report/report-block.ts';
import { plotShares } from '#shared/share-plot-geometry.ts';

/**
 * The blocks as they are to be laid out: blank ones left out, since an empty element says nothing to
 * a screen reader; no heading level skipped; and a new page after the cover and the contents.
 */
export function prepareBlocks(blocks: readonly ReportBlock[]): ReportBlock[] {
  const prepared: ReportBlock[] = [];
  let lastLevel = 0;
  let needsPage = false;
  for (const block of blocks) {
    if (isBlank(block)) continue;
    if (block.kind === 'cover' || block.kind === 'contents') lastLevel = 1;
    if (block.kind !== 'heading') {
      prepared.push(block.kind === 'list' ? withoutBlankItems(block) : block);
    } else {
      const level = pickLevel(block.level, lastLevel);
      lastLevel = level;
      const startsPage = (block.startsPage ?? false) || needsPage;
      prepared.push({ ...block, level, startsPage });
    }
    needsPage = block.kind === 'cover' || block.kind === 'contents';
  }
  return prepared;
}

function pickLevel(level: 1 | 2 | 3, lastLevel: number): 1 | 2 | 3 {
  if (level === 1 || lastLevel === 0) return 1;
  return lastLevel === 1 ? 2 : level;
}

function isBlank(block: ReportBlock): boolean {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.trim() === '';
    case 'list':
      return block.items.every((item) => item.trim() === '');
    case 'level-drawing':
      return block.rows.length === 0;
    case 'share-plot':
      return plotShares(block.rows, 1) === null;
    case 'series-drawing': {
      const { readings, targets, benchmarks } = block.series;
      return readings.length + targets.length + benchmarks.length === 0;
    }
    case 'table':
      return block.columns.length === 0;
    case 'cover':
    case 'contents':
      return false;
  }
}

function withoutBlankItems(block: Extract<ReportBlock, { kind: 'list' }>): ReportBlock {
  return { ...block, items: block.items.filter((item) => item.trim() !== '') };
}
