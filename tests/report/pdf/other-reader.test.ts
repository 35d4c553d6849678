import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';

import { renderPdf } from '#report/pdf/render-pdf.ts';
import { type ReportBlock } from '#report/report-block.ts';

import { openPdf } from '../../support/matterhorn/opened-pdf.ts';
import { readWithPdfJs } from '../../support/pdf-js.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { kitchenSink } from '../kitchen-sink.ts';

/** Every type that a report may have, in the order they first come in the kitchen sink. */
const structureTypes = (
  'Root Document Sect H1 P TOC TOCI Reference Link Figure H2 ' +
  'H3 L LI Lbl LBody Table Caption THead TR TH TBody TD Note'
).split(' ');

const addresses = JSON.stringify(kitchenSink.blocks).match(/https:[^\s"]+/g);

function listBlocks<Kind extends ReportBlock['kind']>(kind: Kind) {
  return kitchenSink.blocks.filter(
    (block): block is Extract<ReportBlock, { kind: Kind }> => block.kind === kind,
  );
}

describe('a report with every kind of block, read by pdf.js', () => {
  let bytes: Uint8Array;
  let read: Awaited<ReturnType<typeof readWithPdfJs>>;
  beforeAll(async () => {
    const rendered = await renderPdf(kitchenSink, reportFonts);
    if (!rendered.ok) throw new Error(rendered.failure.kind);
    ({ bytes } = rendered.value);
    read = await readWithPdfJs(bytes);
  });
  const listNodes = (role: string) =>
    read.pages.flatMap(({ nodes }) => nodes.filter((node) => node.role === role));

  it('has every structure type that we write, and no other', () => {
    const roles = read.pages.flatMap(({ nodes }) => nodes.flatMap(({ role }) => role ?? []));
    expect([...new Set(roles)]).toEqual(structureTypes);
  });

  it('is read in the order it is drawn, all of it and nothing twice', () => {
    for (const { nodes, marks } of read.pages) {
      const contents = nodes.filter(({ type }) => type === 'content').map(({ id }) => id);
      expect(contents).toEqual(marks);
    }
  });

  it('has no text outside tags and artifacts', () => {
    expect(read.pages.flatMap(({ looseTexts }) => looseTexts)).toEqual([]);
  });

  it('keeps a row that goes over pages one row', async () => {
    const { elements } = openPdf(await PDFDocument.load(bytes));
    const rowCounts = elements
      .filter(({ type }) => type === 'TBody')
      .map(({ children }) => children.length);
    expect(rowCounts).toEqual(listBlocks('table').map(({ rows }) => rows.length));
    const pageCounts = elements
      .filter(({ type }) => type === 'TD')
      .map(({ marks }) => new Set(marks.map((mark) => mark.split('#')[0])).size);
    expect(Math.max(...pageCounts)).toBeGreaterThan(1);
  });

  it('says in words what every drawing shows', () => {
    const drawings = [...listBlocks('series-drawing'), ...listBlocks('level-drawing')];
    expect(listNodes('Figure').map(({ alt }) => alt)).toEqual(
      drawings.map(({ description }) => description),
    );
  });

  it('names the language of the file and of passages in another', () => {
    expect(read.info).toMatchObject({ Language: kitchenSink.language, Title: kitchenSink.title });
    const languages = listNodes('P').flatMap(({ lang }) => lang ?? []);
    expect(languages).toEqual(listBlocks('paragraph').flatMap(({ language }) => language ?? []));
  });

  it('leads to the web addresses that are written out, and says so', () => {
    const links = read.pages.flatMap((page) => page.links);
    const outward = links.filter(({ url }) => url !== undefined);
    // one that goes over two pages has an annotation on each
    expect([...new Set(outward.map(({ url }) => url))]).toEqual(addresses);
    expect(outward.map(({ words }) => words)).toEqual(outward.map(({ url }) => `Web page ${url}`));
  });

  it('has bookmarks for its headings, and pages named as they are numbered', () => {
    expect(read.bookmarks).toEqual(
      kitchenSink.blocks.flatMap((block) => {
        if (block.kind === 'heading') return [block.text];
        return block.kind === 'cover' || block.kind === 'contents' ? [block.title] : [];
      }),
    );
    const numbers = read.pages.map((_, index) => `${index + 1}`);
    expect(read.labels).toEqual(['Cover', ...numbers.slice(1)]);
    expect(read.markInfo).toMatchObject({ Marked: true, Suspects: false });
  });
});
