import { describe, expect, it } from 'vitest';

import { type DisplayList, type Drawing } from '#report/layout/display-list.ts';
import { layOutDocument } from '#report/layout/lay-out-document.ts';
import { textArea } from '#report/layout/page-style.ts';
import { type ReportBlock } from '#report/report-block.ts';

import { kitchenSink } from '../kitchen-sink.ts';

/** Lays out with a font whose every character is half an em wide. */
function layOut(blocks: readonly ReportBlock[]): DisplayList {
  const steps = layOutDocument({ ...kitchenSink, blocks }, { measureAdvance: () => 500 });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const linesOf = (drawings: readonly Drawing[]) =>
  drawings.flatMap((drawing) => (drawing.kind === 'text' ? drawing.lines : []));

/** The text of all elements of one type, in reading order, one string an element. */
function readTexts(list: DisplayList, type: string): string[] {
  const spans = list.pages.flat();
  return list.elements.flatMap((element, index) =>
    element.type === type
      ? [
          spans
            .flatMap((span) =>
              span.kind === 'content' && span.element === index ? linesOf(span.drawings) : [],
            )
            .join(''),
        ]
      : [],
  );
}

const pageOfText = (list: DisplayList, text: string) =>
  list.pages.findIndex((spans) =>
    spans.some((span) => span.kind === 'content' && linesOf(span.drawings).join('').includes(text)),
  );

const columns = [
  { head: 'Number', weight: 1, isRowHeader: true },
  { head: 'Text', weight: 2 },
];
const table = (rows: string[][]): ReportBlock => ({
  kind: 'table',
  caption: 'Rows',
  columns,
  rows,
});

describe('laying out a report', () => {
  it('puts no text below the margin', () => {
    for (const span of layOut(kitchenSink.blocks).pages.flat()) {
      if (span.kind === 'artifact' && span.role === 'footer') continue;
      for (const drawing of span.drawings) {
        if (drawing.kind !== 'text') continue;
        const lastBaseline = drawing.y + (drawing.lines.length - 1) * drawing.leadingPt;
        expect(lastBaseline).toBeLessThanOrEqual(textArea.bottom);
      }
    }
  });

  it('loses no row of a long table, and has each once', () => {
    const rows = Array.from({ length: 200 }, (_, index) => [`R${index}`, `Text ${index}`]);
    const list = layOut([table(rows)]);
    expect(list.pages.length).toBeGreaterThan(4);
    expect(readTexts(list, 'TD')).toEqual(rows.map(([, text]) => text));
    expect(readTexts(list, 'TH')).toEqual(['Number', 'Text', ...rows.map(([number]) => number)]);
  });

  it('splits a row taller than a page without losing text, as one row', () => {
    const words = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ');
    const list = layOut([table([['1', words]])]);
    expect(list.pages.length).toBeGreaterThan(1);
    expect(readTexts(list, 'TD')).toEqual([words]);
    expect(list.elements.filter(({ type }) => type === 'TR')).toHaveLength(2);
  });

  it('never leaves a heading alone at the foot of a page', () => {
    for (let count = 1; count <= 45; count += 1) {
      const filler = Array.from(
        { length: count },
        () => ({ kind: 'paragraph', text: 'x' }) as const,
      );
      const list = layOut([
        ...filler,
        { kind: 'heading', level: 1, text: 'Alone?' },
        { kind: 'heading', level: 2, text: 'Under it' },
        { kind: 'paragraph', text: 'Company. '.repeat(60) },
      ]);
      expect(pageOfText(list, 'Alone?')).toBe(pageOfText(list, 'Company.'));
    }
  });

  it('gives each contents entry the page its heading is on', () => {
    const list = layOut(kitchenSink.blocks);
    const ofContents = list.links.filter(({ description }) => description.includes(', page '));
    const inner = ofContents.map(({ target }) => ('page' in target ? target.page : null));
    const found = readTexts(list, 'Link').slice(0, inner.length);
    const page = (heading: string) =>
      list.bookmarks.find((bookmark) => bookmark.title === heading)?.page;
    expect(found).toEqual(
      ['What we found', 'Levels reached', 'Evidence'].map((text) => `${text} ${page(text)}`),
    );
    expect(inner).toEqual([3, page('Levels reached'), page('Evidence')]);
  });

  it('skips no heading level', () => {
    const list = layOut([
      { kind: 'heading', level: 3, text: 'First' },
      { kind: 'heading', level: 3, text: 'Second' },
    ]);
    expect(list.bookmarks.map(({ level }) => level)).toEqual([1, 2]);
  });

  it('breaks an address wider than its column without adding a space', () => {
    const address = `https://example.org/${'part/'.repeat(40)}`;
    expect(readTexts(layOut([table([['1', address]])]), 'Link')).toEqual([address]);
  });

  it('shows the council on every page but the cover', () => {
    const heads = layOut(kitchenSink.blocks).pages.map((spans) =>
      spans.flatMap((span) =>
        span.kind === 'artifact' && span.role === 'header' ? linesOf(span.drawings) : [],
      ),
    );
    // who may see it is on the cover as well
    expect(heads[0]).toEqual([kitchenSink.marking]);
    expect(heads.slice(1).every(([head]) => head === kitchenSink.councilName)).toBe(true);
  });
});
