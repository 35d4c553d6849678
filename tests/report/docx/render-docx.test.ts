// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';

import { drawLevels } from '#report/docx/draw-pictures.ts';
import { drawSharePicture } from '#report/docx/draw-share-picture.ts';
import { renderDocx } from '#report/docx/render-docx.ts';
import { type ReportDocument } from '#report/report-block.ts';
import { writePng } from '#report/docx/write-png.ts';

import { kitchenSink } from '../kitchen-sink.ts';
import { withCrest } from '../with-crest.ts';

async function openDocument(report: ReportDocument = kitchenSink) {
  const files = unzipSync(await renderDocx(report));
  const text = strFromU8(files['word/document.xml']!);
  return { files, text, xml: new DOMParser().parseFromString(text, 'application/xml') };
}
const elements = (xml: Document, name: string) => [...xml.getElementsByTagName(name)];

test('headings, lists and the table of contents are real ones', async () => {
  const { xml, text } = await openDocument();
  expect(elements(xml, 'parsererror')).toHaveLength(0);
  const styles = elements(xml, 'w:pStyle').map((style) => style.getAttribute('w:val'));
  expect(styles).toContain('Heading1');
  expect(styles).toContain('Heading2');
  expect(elements(xml, 'w:numPr').length).toBeGreaterThan(0);
  expect(text).toContain('TOC \\h \\o &quot;1-2&quot;');
});

test('every table has a heading row that comes again on each page', async () => {
  const { xml } = await openDocument();
  const tables = elements(xml, 'w:tbl');
  expect(tables.length).toBe(kitchenSink.blocks.filter((block) => block.kind === 'table').length);
  for (const table of tables) {
    expect(table.getElementsByTagName('w:tr')[0]!.getElementsByTagName('w:tblHeader')).toHaveLength(
      1,
    );
  }
});

test('a heading over a group of columns is above both of theirs, and both rows come again', async () => {
  const { xml } = await openDocument();
  const rows = elements(xml, 'w:tbl').at(-1)?.getElementsByTagName('w:tr') ?? [];
  const [upper, lower, body] = [...rows].map((row) => ({
    isRepeated: row.getElementsByTagName('w:tblHeader').length === 1,
    spans: [...row.getElementsByTagName('w:gridSpan')].map((each) => each.getAttribute('w:val')),
    words: [...row.getElementsByTagName('w:tc')].map((cell) => cell.textContent),
  }));
  expect(upper).toMatchObject({ isRepeated: true, spans: ['2'] });
  expect(upper?.words).toEqual(['Group', 'Share', 'Gap', 'By chance alone [note 2]']);
  // a cell that a taller one covers is there and empty
  expect(lower).toMatchObject({ isRepeated: true, spans: [] });
  expect(lower?.words).toEqual(['', '', 'In points', 'As a ratio [note 1]', '']);
  expect(body?.isRepeated).toBe(false);
});

test('a heading that refers to a note leads to it', async () => {
  const { xml } = await openDocument();
  const marks = new Map(
    elements(xml, 'w:bookmarkStart').map((mark) => [
      mark.getAttribute('w:name'),
      mark.parentElement?.textContent,
    ]),
  );
  const led = elements(xml, 'w:hyperlink')
    .filter((link) => link.textContent.startsWith('[note'))
    .map((link) => [link.textContent, marks.get(link.getAttribute('w:anchor'))]);
  expect(led).toEqual([
    ['[note 2]', expect.stringMatching(/^\[note 2\] An exact test/)],
    ['[note 1]', expect.stringMatching(/^\[note 1\] The share divided/)],
  ]);
});

test('a web address that is written out is a link that shows it', async () => {
  const { xml, files } = await openDocument();
  const targets = new DOMParser()
    .parseFromString(strFromU8(files['word/_rels/document.xml.rels']!), 'application/xml')
    .querySelectorAll('Relationship[TargetMode="External"]');
  const shown = elements(xml, 'w:hyperlink')
    .map((link) => link.textContent)
    .filter((text) => text.includes('://'));
  expect(shown).toHaveLength(3);
  expect([...targets].map((target) => target.getAttribute('Target'))).toEqual(shown);
});

test('every drawing has its description as alternative text, and a picture behind it', async () => {
  const { xml, files } = await openDocument();
  const drawings = kitchenSink.blocks.filter(
    (block) => block.kind === 'level-drawing' || block.kind === 'series-drawing',
  );
  const described = elements(xml, 'wp:docPr').map((part) => part.getAttribute('descr'));
  expect(described).toEqual(drawings.map((block) => block.description));
  const names = Object.keys(files);
  expect(names.filter((name) => name.endsWith('.svg'))).toHaveLength(drawings.length);
  expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(drawings.length);
});

test('the whole text is there, in its language', async () => {
  const { xml, text } = await openDocument();
  const paragraphs = elements(xml, 'w:p').map((part) => part.textContent);
  const expected = kitchenSink.blocks.filter((block) => block.kind === 'paragraph');
  expect(paragraphs).toEqual(expect.arrayContaining(expected.map(({ text: words }) => words)));
  expect(text).toContain('<w:lang w:val="cy"/>');
});

test('the picture for old programs is a PNG that zlib and its checksums agree with', () => {
  const picture = drawLevels({
    kind: 'level-drawing',
    title: '',
    description: '',
    topLevel: 5,
    levelAimedFor: 3,
    rows: [{ label: 'Tŷ', level: 2 }],
  });
  const png = writePng(picture);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([600, 56]);
  // from the specification: the CRC of an empty IEND chunk
  expect(view.getUint32(png.length - 4)).toBe(0xae426082);
});

test('a long group’s name in the drawing of shares is broken into lines that fit', () => {
  const label = 'Ethnic minority communities, as the best-value order of 2005 lists them';
  const row = { label, share: null, range: null, benchmark: 20, note: 'Withheld: small numbers' };
  const picture = drawSharePicture({
    kind: 'share-plot',
    title: 'T',
    description: 'D',
    rows: [row, row],
  });
  const texts = (picture?.shapes ?? []).filter((shape) => shape.kind === 'text').slice(0, 4);
  expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThanOrEqual(68);
  const whole = `${label}: ${row.note}`;
  expect(texts.map(({ text }) => text).join(' ')).toBe(`${whole} ${whole}`);
  expect(new Set(texts.map(({ y }) => y)).size).toBe(4);
});

test('another reader finds the same headings, tables and pictures with their alternative texts', async () => {
  const bytes = await renderDocx(kitchenSink);
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const page = new DOMParser().parseFromString(html, 'text/html');
  const headings = kitchenSink.blocks.filter((block) => block.kind === 'heading');
  const found = [...page.querySelectorAll('h1, h2, h3')].map((heading) => heading.textContent);
  expect(found).toEqual(expect.arrayContaining(headings.map((block) => block.text)));
  const tables = kitchenSink.blocks.filter((block) => block.kind === 'table');
  expect(page.querySelectorAll('table')).toHaveLength(tables.length);
  const texts = [...page.querySelectorAll('img')].map((image) => image.getAttribute('alt'));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.every((text) => (text ?? '') !== '')).toBe(true);
});

test('the file bears the time of the report and no other', async () => {
  const bytes = await renderDocx(kitchenSink);
  const core = strFromU8(unzipSync(bytes)['docProps/core.xml']!);
  expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
    kitchenSink.createdAt,
    kitchenSink.createdAt,
  ]);
});

test('each numbered list counts from one', async () => {
  const list = { kind: 'list', items: ['One', 'Two'], isOrdered: true } as const;
  const files = unzipSync(await renderDocx({ ...kitchenSink, blocks: [list, list] }));
  const text = strFromU8(files['word/document.xml']!);
  const numbers = [...text.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, number]) => number);
  expect(numbers).toHaveLength(4);
  expect(new Set(numbers).size).toBe(2);
});

/** The words in the head of the pages; null where they have none. */
function readHead(files: Readonly<Record<string, Uint8Array>>): string | null {
  const head = files['word/header1.xml'];
  if (head === undefined) return null;
  const xml = new DOMParser().parseFromString(strFromU8(head), 'application/xml');
  return elements(xml, 'w:t')
    .map((part) => part.textContent)
    .join(' | ');
}

test('every page says who may see it, and that it is a draft, in the head of the page', async () => {
  const draft = { ...kitchenSink, draftNotice: 'Draft: not signed off' };
  const { files, xml } = await openDocument(draft);
  expect(readHead(files)).toBe('Draft: not signed off | Internal: not for publication');
  expect(elements(xml, 'w:headerReference')[0]?.getAttribute('w:type')).toBe('default');
  expect(elements(xml, 'w:t')[0]?.textContent).toBe('Draft: not signed off');
  const signed = await openDocument();
  expect(readHead(signed.files)).toBe('Internal: not for publication');
  const open = await openDocument({ ...kitchenSink, marking: null });
  expect(readHead(open.files)).toBeNull();
});

test('the crest is on the cover with its words and in its proportions', async () => {
  const report = withCrest('baseline.jpg');
  const { xml, files } = await openDocument(report);
  const [crest] = elements(xml, 'wp:docPr');
  expect(crest?.getAttribute('descr')).toBe(report.blocks[0].crest.alternative);
  const [extent] = elements(xml, 'wp:extent');
  const [wide, high] = ['cx', 'cy'].map((name) => Number(extent?.getAttribute(name)));
  expect((wide ?? 0) / (high ?? 1)).toBeCloseTo(120 / 144, 2);
  expect(Object.keys(files).filter((name) => name.endsWith('.jpg'))).toHaveLength(1);
});

test('headings and drawings have the council’s colour', async () => {
  const { files } = await openDocument({ ...kitchenSink, accentColour: '#5b2a86' });
  expect(strFromU8(files['word/styles.xml']!)).toContain('w:val="5b2a86"');
  const drawing = Object.keys(files).find((name) => name.endsWith('.svg'))!;
  expect(strFromU8(files[drawing]!)).toContain('stroke="#5b2a86"');
});
