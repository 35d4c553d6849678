import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { beforeAll, expect, test } from 'vitest';

import { type ReportBlock } from '#report/report-block.ts';

import {
  comparePictures,
  type PictureDifference,
} from '../../support/page-pictures/compare-pictures.ts';
import {
  approvedPath,
  comparedPages,
  drawFirstPages,
} from '../../support/page-pictures/draw-first-pages.ts';
import { readPng } from '../../support/page-pictures/read-png.ts';
import { kitchenSink } from '../kitchen-sink.ts';

// measured: the other program of poppler, which smooths otherwise, is 1.7 and 41 away at most; a page
// shifted by three points is 4.6 and 82 away where it is full, a line shifted by its height 90 and more
const MOST: PictureDifference = { mean: 2, greatest: 50 };

function isLike({ mean, greatest }: PictureDifference): boolean {
  return mean <= MOST.mean && greatest <= MOST.greatest;
}

const compareToApproved = (png: Buffer | undefined, page: number) =>
  comparePictures(readPng(readFileSync(approvedPath(page))), readPng(png ?? Buffer.of()));

let drawn: Buffer[] = [];
beforeAll(async () => {
  drawn = await drawFirstPages();
});

test.each(comparedPages)('page %i looks as it was approved', (page) => {
  const png = drawn[page - 1];
  const difference = compareToApproved(png, page);
  const folder = 'node_modules/.cache/report-pages';
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/page-${page}.png`, png ?? '');
  const advice = `Compare ${approvedPath(page)} with ${folder}/page-${page}.png; if the change is meant, npm run approve:pages`;
  expect(isLike(difference), `${JSON.stringify(difference)}. ${advice}`).toBe(true);
});

test('a program that smooths letters otherwise makes no difference', async () => {
  const others = await drawFirstPages(kitchenSink, 'pdftocairo');
  const differences = comparedPages.map((page) => compareToApproved(others[page - 1], page));
  expect(differences.every(isLike), JSON.stringify(differences)).toBe(true);
  expect(differences.some(({ mean }) => mean > 0)).toBe(true);
});

const withBlocks = (change: (block: ReportBlock) => ReportBlock) =>
  drawFirstPages({ ...kitchenSink, blocks: kitchenSink.blocks.map(change) });

test.each<[what: string, page: number, change: (block: ReportBlock) => ReportBlock]>([
  [
    'a fact more on the cover',
    1,
    (block) =>
      block.kind === 'cover'
        ? { ...block, facts: [{ label: 'Version', text: 'Full' }, ...block.facts] }
        : block,
  ],
  [
    'a heading of another level',
    2,
    (block) => (block.kind === 'heading' && block.level === 2 ? { ...block, level: 1 } : block),
  ],
  [
    'a paragraph one line longer',
    3,
    (block) =>
      block.kind === 'paragraph' && block.language === 'cy'
        ? { ...block, text: `${block.text}\nDŵr.` }
        : block,
  ],
  [
    'a level reached that was not',
    3,
    (block) =>
      block.kind === 'level-drawing'
        ? { ...block, rows: block.rows.map((row) => ({ ...row, level: row.level + 1 })) }
        : block,
  ],
  [
    'columns of other widths',
    5,
    (block) =>
      block.kind === 'table'
        ? { ...block, columns: block.columns.map((column) => ({ ...column, weight: 1 })) }
        : block,
  ],
])('%s is seen on page %i', async (_what, page, change) => {
  const pages = await withBlocks(change);
  expect(isLike(compareToApproved(pages[page - 1], page))).toBe(false);
});
