import { type Drawing } from '#report/layout/display-list.ts';
import { textArea } from '#report/layout/page-style.ts';

/** A line across the text, or across the part of it given; all in points. */
export function drawRule(
  y: number,
  widthPt: number,
  colour: string,
  { left, right }: { readonly left: number; readonly right: number } = textArea,
): Drawing {
  return { kind: 'line', from: { x: left, y }, to: { x: right, y }, widthPt, colour };
}
