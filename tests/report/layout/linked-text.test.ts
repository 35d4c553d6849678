import { expect, test } from 'vitest';

import { type DisplayList } from '#report/layout/display-list.ts';
import { layOutDocument } from '#report/layout/lay-out-document.ts';
import { textArea } from '#report/layout/page-style.ts';
import { type ReportBlock } from '#report/report-block.ts';

import { kitchenSink } from '../kitchen-sink.ts';

/** Lays out with a font whose every character is half an em wide. */
function layOut(...blocks: readonly ReportBlock[]): DisplayList {
  const steps = layOutDocument({ ...kitchenSink, blocks }, { measureAdvance: () => 500 });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What is read, in order: the type of each element with the words drawn in it. */
function readSpans({ pages, elements }: DisplayList): string[] {
  return pages.flat().flatMap((span) => {
    if (span.kind !== 'content') return [];
    const words = span.drawings.flatMap((each) => (each.kind === 'text' ? each.lines : []));
    return [`${elements[span.element]?.type}: ${words.join('')}`];
  });
}

test('an address within a sentence is a link between the words before and after it', () => {
  const list = layOut({ kind: 'paragraph', text: 'See https://a.org/b, and http://c.org too.' });
  expect(readSpans(list)).toEqual([
    'P: See ',
    'Link: https://a.org/b',
    'P: , and ',
    'Link: http://c.org',
    'P:  too.',
  ]);
  expect(list.links.map(({ target, description }) => [target, description])).toEqual([
    [{ address: 'https://a.org/b' }, 'Web page https://a.org/b'],
    [{ address: 'http://c.org/' }, 'Web page http://c.org'],
  ]);
});

test('the box of a link is over its own letters only', () => {
  const { links } = layOut({ kind: 'paragraph', text: 'See https://a.org/b, now.' });
  // half an em of 12 points is 6 points a letter, and four letters stand before it
  expect(links[0]?.boxes).toMatchObject([
    { x: textArea.left + 4 * 6, width: 'https://a.org/b'.length * 6 },
  ]);
});

test('an address over several lines has a box a line, and one over two pages an annotation a page', () => {
  const long = `https://example.org/${'part/'.repeat(60)}`;
  const lines = layOut({ kind: 'paragraph', text: `${long} end` });
  expect(lines.links).toHaveLength(1);
  expect(lines.links[0]?.boxes.length).toBeGreaterThan(2);
  const filler = { kind: 'paragraph', text: `${'word '.repeat(15)}\n`.repeat(35).trim() } as const;
  const pages = layOut(filler, { kind: 'paragraph', text: `${long.repeat(3)} end` });
  expect(pages.links.map(({ page }) => page)).toEqual([1, 2]);
  expect(pages.elements.filter(({ type }) => type === 'Link')).toHaveLength(1);
});

test('an address in a cell or a list is a link too; one that could run something is not', () => {
  const list = layOut(
    { kind: 'list', items: ['https://a.org/'], isOrdered: false },
    {
      kind: 'table',
      caption: 'Evidence',
      columns: [{ head: 'Where', weight: 1 }],
      rows: [['https://b.org/'], ['javascript:alert(1)']],
    },
  );
  const parents = list.links.map(({ element }) => list.elements[element]?.parent ?? 0);
  expect(parents.map((parent) => list.elements[parent]?.type)).toEqual(['LBody', 'TD']);
});
