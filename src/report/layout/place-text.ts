import { type Drawing } from '#report/layout/display-list.ts';
import { type TextStyle } from '#report/layout/page-style.ts';

/** Text whose first line's box starts `top` points from the top of the page. */
export function placeText(
  style: TextStyle,
  x: number,
  top: number,
  lines: readonly string[],
): Drawing {
  const { face, sizePt, leadingPt, colour } = style;
  const y = top + (leadingPt - sizePt) / 2 + sizePt * 0.8;
  return { kind: 'text', face, sizePt, x, y, lines, leadingPt, colour };
}
