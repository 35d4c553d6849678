import { describe, expect, it } from 'vitest';

import {
  type DisplayList,
  type PaintPage,
  type Span,
  type StructureNode,
} from '#report/layout/display-list.ts';
import { layOutDocument } from '#report/layout/lay-out-document.ts';

import { kitchenSink } from '../kitchen-sink.ts';

/** Lays out with a font whose every character is half an em wide. */
function layOut(paintPage: PaintPage | null): DisplayList {
  const steps = layOutDocument(kitchenSink, { measureAdvance: () => 500 }, paintPage);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function isInContents({ elements }: DisplayList, element: StructureNode | undefined): boolean {
  const reference = elements[element?.parent ?? 0];
  return element?.type === 'Link' && elements[reference?.parent ?? 0]?.type === 'TOCI';
}

describe('painting pages while they are laid out', () => {
  const painted = new Map<number, readonly Span[]>();
  const list = layOut((pageNumber, spans) => {
    if (painted.has(pageNumber)) throw new Error(`Page ${pageNumber} was painted twice`);
    painted.set(pageNumber, [...spans]);
    return Uint8Array.of(pageNumber);
  });
  const whole = layOut(null);

  it('leaves each page as it would be without, once what was painted is put back', () => {
    const putBack = list.pages.map((spans, index) =>
      spans.flatMap((span) => (span.kind === 'painted' ? (painted.get(index + 1) ?? []) : [span])),
    );
    expect(putBack).toEqual(whole.pages);
  });

  it('lets the drawings of every page go but those of the contents and of the last', () => {
    const isEntry = (span: Span) =>
      span.kind === 'content' && isInContents(list, list.elements[span.element]);
    const contentsPages = whole.pages.flatMap((spans, index) =>
      spans.some(isEntry) ? [index + 1] : [],
    );
    const kept = list.pages.flatMap((spans, index) =>
      spans.some(({ kind }) => kind === 'painted') ? [] : [index + 1],
    );
    expect(kept).toEqual([...contentsPages, list.pages.length]);
  });

  it('gives the operators that were painted for that page', () => {
    for (const [index, spans] of list.pages.entries()) {
      const operators = spans.flatMap((span) =>
        span.kind === 'painted' ? [...span.operators] : [],
      );
      expect(operators).toEqual(painted.has(index + 1) ? [index + 1] : []);
    }
  });
});
