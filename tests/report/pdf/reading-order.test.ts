import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { renderPdf } from '#report/pdf/render-pdf.ts';
import { type ReportBlock, type ReportDocument } from '#report/report-block.ts';
import { listHeadRows } from '#report/table-heads.ts';

import { reportFonts } from '../../support/report-fonts.ts';
import { readStructText } from '../../support/struct-text.ts';
import { kitchenSink } from '../kitchen-sink.ts';

/** What a listener should hear of each block, as "type: text"; the contents are tested apart. */
function expectedOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'cover':
      return [
        `H1: ${block.title}`,
        `P: ${block.subtitle}`,
        ...block.facts.map(({ label, text }) => `P: ${label}: ${text}`),
      ];
    case 'contents':
      return [`H1: ${block.title}`];
    case 'heading':
      return [`H${block.level}: ${block.text}`];
    case 'paragraph':
      return [`P: ${block.text}`];
    case 'list':
      return block.items.map((item) => `LBody: ${item}`);
    case 'level-drawing':
    case 'share-plot':
      return [`P: ${block.title}`, 'Figure'];
    case 'series-drawing':
      return [`P: ${block.title} (${block.unit})`, 'Figure'];
    case 'table':
      return [
        `Caption: ${block.caption}`,
        ...listHeadRows(block)
          .flat()
          .map(({ text }) => `TH: ${text}`),
        ...block.rows.flatMap((row) =>
          row.map((text, index) => `${block.columns[index]?.isRowHeader ? 'TH' : 'TD'}: ${text}`),
        ),
        ...(block.notes ?? []).map((text) => `P: ${text}`),
      ];
  }
}

async function readElements(document: ReportDocument): Promise<ReturnType<typeof readStructText>> {
  const rendered = await renderPdf(document, reportFonts);
  if (!rendered.ok) throw new Error(rendered.failure.kind);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'order-')), 'report.pdf');
  writeFileSync(file, rendered.value.bytes);
  return readStructText(file);
}

/** Numbers of items, and what is within a line or in the contents. */
const heardElsewhere = new Set(['Lbl', 'Link', 'Reference', 'Note', 'TOCI']);

async function readSpoken(document: ReportDocument): Promise<string[]> {
  const elements = await readElements(document);
  const spoken = elements.filter(({ type }) => !heardElsewhere.has(type));
  // a drawing's own words are no sentences: its alternative text is tested with the tags
  const lines = spoken.map(({ type, text }) => (type === 'Figure' ? type : `${type}: ${text}`));
  // the key below a drawing is the drawing's own
  return lines.filter((line, at) => !(lines[at - 1] === 'Figure' && line.startsWith('P: Squares')));
}

const plain = (lines: readonly string[]) =>
  lines.map((line) => line.replaceAll(/\s+/g, ' ').trim());

test('read by its tags, the report says its blocks in their order, each text whole and once', async () => {
  const heard = await readSpoken(kitchenSink);
  expect(plain(heard)).toEqual(plain(kitchenSink.blocks.flatMap(expectedOf)));
});

test('a table on landscape pages, long rows and repeated headings are heard in order too', async () => {
  const columns = Array.from({ length: 9 }, (_, index) => ({
    head: `Column ${index + 1}`,
    weight: 1,
    isRowHeader: index === 0,
  }));
  const rows = Array.from({ length: 60 }, (_, row) =>
    columns.map(({ head }) => `${head} of row ${row + 1} `.repeat(row === 7 ? 40 : 1).trim()),
  );
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 1, text: 'Before' },
    { kind: 'table', caption: 'Wide', columns, rows },
    { kind: 'heading', level: 2, text: 'After' },
    { kind: 'paragraph', text: `${'Many words go over a page’s end. '.repeat(300)}The end.` },
  ];
  expect(plain(await readSpoken({ ...kitchenSink, blocks }))).toEqual(
    plain(blocks.flatMap(expectedOf)),
  );
});

test('the contents name every heading of the first two levels, in order', async () => {
  const elements = await readElements(kitchenSink);
  const entries = elements.filter(({ type }) => type === 'TOCI');
  expect(entries.map(({ text }) => text.replace(/ \d+$/, ''))).toEqual(
    kitchenSink.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level < 3 ? [block.text] : [],
    ),
  );
});
