import { describe, expect, it } from 'vitest';

import { type DisplayList, type Drawing } from '#report/layout/display-list.ts';
import { layOutDocument } from '#report/layout/lay-out-document.ts';
import { textArea } from '#report/layout/page-style.ts';
import { renderPdf } from '#report/pdf/render-pdf.ts';
import { type ReportBlock, type SeriesDrawingBlock } from '#report/report-block.ts';

import { reportFonts } from '../../support/report-fonts.ts';
import { checkUa } from '../../support/ua-check/ua-check.ts';
import { kitchenSink } from '../kitchen-sink.ts';

const block: SeriesDrawingBlock = {
  kind: 'series-drawing',
  title: 'Complaints',
  description: 'Complaints fell from 9 to 4.',
  unit: 'complaints',
  series: {
    readings: [
      { day: '2026-01-31', value: 9 },
      { day: '2026-06-30', value: 4 },
    ],
    targets: [{ day: '2026-12-31', value: 2 }],
    benchmarks: [
      { label: 'Neighbours', value: 6 },
      { label: 'A benchmark with a long name. '.repeat(12), value: 6.1 },
    ],
  },
};

/** Lays out with a font whose every character is half an em wide. */
function layOut(blocks: readonly ReportBlock[]): DisplayList {
  const steps = layOutDocument({ ...kitchenSink, blocks }, { measureAdvance: () => 500 });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The drawings of the one figure, and the page they are on, from 0. */
function findFigure(list: DisplayList): { page: number; drawings: readonly Drawing[] } {
  const element = list.elements.findIndex(({ type }) => type === 'Figure');
  const found = list.pages.flatMap((spans, page) =>
    spans.flatMap((span) =>
      span.kind === 'content' && span.element === element
        ? [{ page, drawings: span.drawings }]
        : [],
    ),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

const wordsOf = (drawings: readonly Drawing[]) =>
  drawings.flatMap((drawing) =>
    drawing.kind === 'text' ? drawing.lines.map((line) => line.trim()) : [],
  );

describe('the drawing of a series', () => {
  it('is one figure with words in its place and all its marks inside its box', () => {
    const list = layOut([block]);
    const figure = list.elements.find(({ type }) => type === 'Figure')!;
    expect(figure.attributes?.alternative).toBe(block.description);
    const { x, y, width, height } = figure.attributes!.boundingBox!;
    expect(x + width).toBeCloseTo(textArea.right);
    for (const drawing of findFigure(list).drawings) {
      if (drawing.kind === 'stroke' || drawing.kind === 'image') throw new Error('a stranger');
      const spot =
        drawing.kind === 'text' ? drawing : drawing.kind === 'line' ? drawing.to : drawing.box;
      expect(spot.x).toBeGreaterThanOrEqual(x);
      expect(spot.x).toBeLessThanOrEqual(x + width);
      expect(spot.y).toBeGreaterThanOrEqual(y);
      expect(spot.y).toBeLessThanOrEqual(y + height);
    }
  });

  it('is never split, wherever on the page it begins', () => {
    for (let count = 1; count <= 40; count += 1) {
      const filler = Array.from(
        { length: count },
        () => ({ kind: 'paragraph', text: 'x' }) as const,
      );
      const list = layOut([...filler, block]);
      const { page } = findFigure(list);
      const isHere = (words: string) =>
        list.pages[page]!.some((span) => wordsOf(span.drawings).join(' ').includes(words));
      expect(isHere('Complaints (complaints)')).toBe(true);
      expect(isHere('The scale need not begin at 0.')).toBe(true);
    }
  });

  it('tells benchmarks apart by letter, sharing a place where they would overprint', () => {
    const words = wordsOf(findFigure(layOut([block])).drawings);
    expect(words).toContain('B, A');
    const [first] = block.series.benchmarks;
    const apart = [first!, { label: 'England', value: 3 }];
    const other = { ...block, series: { ...block.series, benchmarks: apart } };
    expect(wordsOf(findFigure(layOut([other])).drawings)).toEqual(
      expect.arrayContaining(['A', 'B']),
    );
  });

  it('is left out when there is nothing to draw', () => {
    const nothing = { readings: [], targets: [], benchmarks: [] };
    const list = layOut([{ ...block, series: nothing }]);
    expect(list.elements.map(({ type }) => type)).not.toContain('Figure');
  });

  it('breaks no rule of PDF/UA-1', async () => {
    const blocks = [{ kind: 'heading', level: 1, text: 'Measures' } as const, block];
    const result = await renderPdf({ ...kitchenSink, blocks }, reportFonts);
    if (!result.ok) throw new Error(result.failure.kind);
    expect(await checkUa(result.value.bytes)).toEqual([]);
  });
});
