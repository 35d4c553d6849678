// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fullReport } from '#report/audience/report-choices.ts';
import { buildReport } from '#report/build-report.ts';
import { renderHtml } from '#report/html/render-html.ts';
import { type ReportDocument } from '#report/report-block.ts';

import { kitchenSink } from '../kitchen-sink.ts';
import { withCrest } from '../with-crest.ts';
import { aReportInput, textsOf } from '../report-sample.ts';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

function drawingWords(page: Document): string {
  return [...page.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label')).join(' ');
}

describe('the report as one HTML file', () => {
  const html = renderHtml(kitchenSink);
  const page = parse(html);

  test('names its language and its title, and asks for no other file', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(page.title).toBe(kitchenSink.title);
    expect(page.querySelectorAll('script, link, img, iframe, [src], [style]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import/);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
  });

  test('has one title and headings that never skip a rank', () => {
    const ranks = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName.slice(1)),
    );
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks[0]).toBe(1);
    for (const [index, rank] of ranks.entries()) {
      expect(rank).toBeLessThanOrEqual((ranks[index - 1] ?? 0) + 1);
    }
  });

  test('skips to its content, and every contents link leads to its heading', () => {
    const [skip, ...links] = page.querySelectorAll('a[href^="#"]');
    expect(page.querySelector(skip?.getAttribute('href') ?? 'none')?.tagName).toBe('MAIN');
    expect(links.length).toBeGreaterThan(2);
    for (const link of links.filter(({ textContent }) => !textContent.startsWith('[note'))) {
      const target = page.querySelector(link.getAttribute('href') ?? 'none');
      expect(squeeze(target?.textContent)).toBe(squeeze(link.textContent));
    }
  });

  test('leads from a heading to the note it refers to', () => {
    const led = [...page.querySelectorAll('thead a')].map((link) => [
      link.textContent,
      page.querySelector(link.getAttribute('href') ?? 'none')?.textContent,
    ]);
    expect(led).toEqual([
      ['[note 2]', expect.stringMatching(/^\[note 2\] An exact test/)],
      ['[note 1]', expect.stringMatching(/^\[note 1\] The share divided/)],
    ]);
  });

  test('makes a link of a web address that is written out, and shows it', () => {
    const links = [...page.querySelectorAll('a:not([href^="#"])')];
    expect(links).toHaveLength(3);
    for (const link of links) {
      expect(link.getAttribute('href')).toBe(link.textContent);
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  });

  test('says of every heading cell whose heading it is, and captions every table', () => {
    const cells = [...page.querySelectorAll('th')];
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.filter((cell) => !['col', 'row', 'colgroup'].includes(cell.scope))).toEqual([]);
    for (const table of page.querySelectorAll('table')) {
      expect(squeeze(table.caption?.textContent)).not.toBe('');
    }
  });

  test('puts a heading over a group of columns, and others over both rows', () => {
    const table = [...page.querySelectorAll('table')].at(-1);
    const words = [...(table?.tHead?.rows ?? [])].map((row) =>
      [...row.cells].map(({ scope, colSpan, rowSpan, textContent }) =>
        [scope, colSpan, rowSpan, textContent].join(' '),
      ),
    );
    const alone = ['col 1 2 Group', 'col 1 2 Share', 'col 1 2 By chance alone [note 2]'];
    expect(words).toEqual([
      [...alone.slice(0, 2), 'colgroup 2 1 Gap', ...alone.slice(2)],
      ['col 1 1 In points', 'col 1 1 As a ratio [note 1]'],
    ]);
    const spans = [...(table?.querySelectorAll('colgroup') ?? [])].map(({ span }) => span);
    expect(spans).toEqual([1, 1, 2, 1]);
  });

  test('describes every drawing in words', () => {
    const drawings = [...page.querySelectorAll('svg')];
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) {
      expect(drawing.getAttribute('role')).toBe('img');
      expect(drawing.getAttribute('aria-label')).not.toBe('');
    }
  });

  test('marks passages in another language, and who may see the report', () => {
    expect(page.querySelector('[lang=cy]')?.textContent).toBe('Mae dŵr yn y tŷ.');
    expect(page.querySelector('header')?.textContent).toBe('Internal: not for publication');
    expect(parse(renderHtml({ ...kitchenSink, marking: null })).querySelector('header')).toBeNull();
  });

  test('says at the top that it is a draft, and nothing of the kind once it is signed off', () => {
    const draft = parse(renderHtml({ ...kitchenSink, draftNotice: 'Draft: not signed off' }));
    expect(draft.querySelector('header p')?.textContent).toBe('Draft: not signed off');
    expect(page.querySelector('header')?.textContent).not.toContain('Draft');
  });

  test('shows the crest with its words, from within the file alone', () => {
    const crested = parse(renderHtml(withCrest()));
    const crest = crested.querySelector('img');
    expect(crest?.alt).toBe(withCrest().blocks[0].crest.alternative);
    expect(crest?.src).toMatch(/^data:image\/png;base64,iVBOR/);
    const policy = crested.querySelector('[http-equiv=Content-Security-Policy]');
    expect(policy?.getAttribute('content')).toContain('img-src data:;');
    expect(page.querySelector('img')).toBeNull();
  });

  test('has the council’s colour in its style and drawings, and in no text', () => {
    const accentColour = '#5b2a86';
    const typed = { kind: 'paragraph', text: 'Our colour was #0b3d6e' } as const;
    const blocks = [...kitchenSink.blocks, typed];
    const written = renderHtml({ ...kitchenSink, accentColour, blocks });
    expect(written).toContain(`:root { --accent: ${accentColour}; }`);
    const coloured = parse(written);
    expect(coloured.querySelectorAll(`svg [fill="${accentColour}"]`).length).toBeGreaterThan(0);
    expect(coloured.querySelectorAll('svg [fill="#0b3d6e"]')).toHaveLength(0);
    expect(coloured.body.textContent).toContain(typed.text);
  });

  test('says everything that the blocks say, drawings included', () => {
    const shown = squeeze(page.body.textContent) + drawingWords(page);
    for (const text of textsOf(kitchenSink.blocks)) {
      expect(shown.includes(squeeze(text)), text).toBe(true);
    }
  });
});

test('a long label in a drawing is broken into lines, and none of it is lost', () => {
  const label = 'Community engagement and accountability, with consultation of every ward';
  const drawing = {
    kind: 'level-drawing',
    title: 'Levels',
    description: 'Levels',
    topLevel: 5,
    levelAimedFor: 3,
    rows: [
      { label, level: 2 },
      { label: 'x'.repeat(120), level: 0 },
    ],
  } as const;
  const page = parse(renderHtml({ ...kitchenSink, blocks: [drawing] }));
  const lines = [...page.querySelectorAll('svg text')].map((text) => text.textContent);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  expect(lines.slice(0, 2).join(' ')).toBe(`${label}: level 2`);
  expect(lines.slice(2).join('')).toContain('x'.repeat(120));
});

test('a long group’s name with why it has no share is broken into lines too, each row below the last', () => {
  const label = 'Ethnic minority communities, as the best-value order of 2005 lists them';
  const row = { label, share: null, range: null, benchmark: 20, note: 'Withheld: small numbers' };
  const plot = { kind: 'share-plot', title: 'T', description: 'D', rows: [row, row] } as const;
  const page = parse(renderHtml({ ...kitchenSink, blocks: [plot] }));
  const texts = [...page.querySelectorAll('svg text')].slice(0, 4);
  expect(Math.max(...texts.map((text) => text.textContent.length))).toBeLessThanOrEqual(50);
  const words = texts.map((text) => text.textContent).join(' ');
  expect(words).toBe(`${label}: ${row.note} ${label}: ${row.note}`);
  const heights = texts.map((text) => Number(text.getAttribute('y')));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(4);
});

test('a report without a cover has its first heading as its title', () => {
  const report = buildReport(aReportInput(), { ...fullReport, version: 'cabinet' });
  const page = parse(renderHtml(report));
  expect(page.querySelector('h1')?.textContent).toBe(
    'Anytown Borough Council: summary for cabinet',
  );
  expect(page.querySelectorAll('h2').length).toBeGreaterThan(2);
});

test('the same report gives the same text', () => {
  expect(renderHtml(kitchenSink)).toBe(renderHtml(structuredClone(kitchenSink)));
});

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    '&lt;b&gt; &amp;amp;',
    '<meta name="style-goes-here">',
    '</td></tr></table><h1>Forged</h1>',
    'a\u0000b\u0007c',
  ];

  function fillWith(text: string): ReportDocument {
    return {
      title: text,
      councilName: text,
      language: 'en-GB',
      createdAt: '2026-11-23T09:00:00Z',
      marking: text,
      draftNotice: text,
      accentColour: null,
      blocks: [
        { kind: 'cover', crest: null, title: text, subtitle: text, facts: [{ label: text, text }] },
        { kind: 'contents', title: text },
        { kind: 'heading', level: 1, text },
        { kind: 'paragraph', text, language: text },
        { kind: 'list', items: [text], isOrdered: false },
        {
          kind: 'level-drawing',
          title: text,
          description: text,
          topLevel: 2,
          levelAimedFor: 1,
          rows: [{ label: text, level: 1 }],
        },
        {
          kind: 'series-drawing',
          title: text,
          description: text,
          unit: text,
          series: {
            readings: [{ day: '2026-01-01', value: 1 }],
            targets: [],
            benchmarks: [{ label: text, value: 2 }],
          },
        },
        {
          kind: 'table',
          caption: text,
          columns: [1, 2, 3, 4].map(() => ({ head: text, weight: 1 })),
          rows: [[text, text, text, text]],
        },
      ],
    };
  }

  /** Passages in another script are marked, which no text can bring about but by its letters. */
  function listTags(document: ReportDocument): string[] {
    const isMark = (name: string) => name === 'lang' || name === 'dir';
    return [...parse(renderHtml(document)).querySelectorAll(':not(bdi)')].map((each) => {
      const names = each.getAttributeNames().filter((name) => !isMark(name));
      return `${each.tagName} ${names.join(' ')}`;
    });
  }
  const tags = listTags(fillWith('plain'));

  test.each(hostile)('%j stays text in every place', (text) => {
    expect(listTags(fillWith(text))).toEqual(tags);
    const page = parse(renderHtml(fillWith(text)));
    const plain = text.replaceAll(/\p{Cc}/gu, '');
    expect(page.querySelector('td')?.textContent).toBe(plain);
    expect(page.querySelector('svg')?.getAttribute('aria-label')).toBe(plain);
  });

  test('any text stays text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(listTags(fillWith(`x${text}`))).toEqual(tags);
      }),
      { numRuns: 60 },
    );
  });
});
