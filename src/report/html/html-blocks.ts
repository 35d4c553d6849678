import { drawLevelBlock, drawSeriesBlock } from '#report/html/html-drawing.ts';
import { drawShareBlock } from '#report/html/html-share-plot.ts';
import { element, type HtmlElement } from '#report/html/html-node.ts';
import { linkText } from '#report/html/link-text.ts';
import { tabulate } from '#report/html/html-table.ts';
import { markScripts } from '#report/html/mark-scripts.ts';
import { type CoverBlock, type CoverCrest, type ReportBlock } from '#report/report-block.ts';

export type HtmlSetting = {
  /** The rank of the report's own title: 1 in a file, 2 on a page that has a title already. */
  readonly titleRank: 1 | 2;
  /** The address of a heading, by its position among the blocks; null leaves the contents unlinked. */
  readonly linkTo: ((position: number) => string) | null;
};

/** The id of the heading at this position, for links within one file. */
export function nameHeading(position: number): string {
  return `part-${position + 1}`;
}

/** The id of a note of the table at this position. */
function nameNoteId(position: number, noteIndex: number): string {
  return `note-${position + 1}-${noteIndex + 1}`;
}

/** The blocks in reading order, each as one element. */
export function describeBlocks(
  blocks: readonly ReportBlock[],
  setting: HtmlSetting,
): HtmlElement[] {
  // without a cover the first heading is the title
  const hasCover = blocks.some(({ kind }) => kind === 'cover');
  const rankAbove = setting.titleRank - (hasCover ? 0 : 1);
  return blocks
    .map((block, position) => {
      switch (block.kind) {
        case 'cover':
          return describeCover(block, setting.titleRank);
        case 'contents':
          return listContents(block.title, blocks, rankAbove, setting);
        case 'heading': {
          const id = setting.linkTo === null ? {} : { id: nameHeading(position) };
          return element(`h${rankAbove + block.level}`, id, [block.text]);
        }
        case 'paragraph':
          return element(
            'p',
            block.language === undefined ? {} : { lang: block.language },
            linkText(block.text),
          );
        case 'list':
          return element(
            block.isOrdered ? 'ol' : 'ul',
            {},
            block.items.map((item) => element('li', {}, linkText(item))),
          );
        case 'table':
          return tabulate(
            block,
            setting.linkTo === null ? null : (noteIndex) => nameNoteId(position, noteIndex),
          );
        case 'level-drawing':
          return drawLevelBlock(block);
        case 'series-drawing':
          return drawSeriesBlock(block);
        case 'share-plot':
          return drawShareBlock(block);
      }
    })
    .map(markScripts);
}

function describeCover({ crest, title, subtitle, facts }: CoverBlock, rank: number): HtmlElement {
  return element('div', { class: 'report-cover' }, [
    ...(crest === null ? [] : [showCrest(crest)]),
    element(`h${rank}`, {}, [title]),
    element('p', { class: 'report-subtitle' }, [subtitle]),
    element(
      'dl',
      {},
      facts.map(({ label, text }) =>
        element('div', {}, [element('dt', {}, [label]), element('dd', {}, linkText(text))]),
      ),
    ),
  ]);
}

function showCrest({ mediaType, base64, alternative }: CoverCrest): HtmlElement {
  const src = `data:${mediaType};base64,${base64}`;
  return element('img', { class: 'report-crest', src, alt: alternative });
}

/** Headings of the first two levels, those of the second within the first. */
function listContents(
  title: string,
  blocks: readonly ReportBlock[],
  rankAbove: number,
  { linkTo }: HtmlSetting,
): HtmlElement {
  const entries: { readonly own: HtmlElement; readonly below: HtmlElement[] }[] = [];
  for (const [position, block] of blocks.entries()) {
    if (block.kind !== 'heading' || block.level === 3) continue;
    const own =
      linkTo === null
        ? element('span', {}, [block.text])
        : element('a', { href: linkTo(position) }, [block.text]);
    if (block.level === 1) entries.push({ own, below: [] });
    else entries.at(-1)?.below.push(element('li', {}, [own]));
  }
  const items = entries.map(({ own, below }) =>
    element('li', {}, below.length === 0 ? [own] : [own, element('ol', {}, below)]),
  );
  const heading = element(`h${rankAbove + 1}`, { id: 'contents' }, [title]);
  const list = element('ol', {}, items);
  return element('nav', { 'aria-labelledby': 'contents' }, [heading, list]);
}
