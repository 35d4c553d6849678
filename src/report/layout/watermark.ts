import { type Drawing, type Point } from '#report/layout/display-list.ts';
import { page } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';

/** Pale enough that the quietest text (#505a5f) over it keeps a contrast of 5.9, and that ink is spared. */
export const WATERMARK_COLOUR = '#ebebeb';
const SHARE_OF_DIAGONAL = 0.62;
const PEN_SHARE = 0.14;
const GAP = 0.3;

type Letter = { readonly width: number; readonly strokes: readonly (readonly Point[])[] };

/**
 * The letters of "DRAFT" as strokes, one high, from the foot up. Strokes and not text: what stands
 * behind a page must not come between its words when they are searched or copied.
 */
const letters: readonly Letter[] = [
  { width: 0.67, strokes: [[at(0, 0), at(0, 1), ...bow(0.3, 0.5, 0.37, 0.5), at(0, 0)]] },
  {
    width: 0.62,
    strokes: [
      [at(0, 0), at(0, 1), ...bow(0.34, 0.74, 0.26, 0.26), at(0, 0.48)],
      [at(0.3, 0.48), at(0.62, 0)],
    ],
  },
  {
    width: 0.74,
    strokes: [
      [at(0, 0), at(0.37, 1), at(0.74, 0)],
      [at(0.13, 0.35), at(0.61, 0.35)],
    ],
  },
  {
    width: 0.55,
    strokes: [
      [at(0, 0), at(0, 1), at(0.55, 1)],
      [at(0, 0.5), at(0.45, 0.5)],
    ],
  },
  {
    width: 0.7,
    strokes: [
      [at(0, 1), at(0.7, 1)],
      [at(0.35, 1), at(0.35, 0)],
    ],
  },
];

/** Puts "DRAFT" behind everything on every page, as what reading software passes over. */
export function addWatermark({ pages }: PageWriter): void {
  const drawings = drawWatermark(page);
  for (const spans of pages) spans.unshift({ kind: 'artifact', role: 'watermark', drawings });
}

/** The word along the diagonal of a page of this size (points), about its middle. */
export function drawWatermark(size: {
  readonly width: number;
  readonly height: number;
}): Drawing[] {
  const wordWidth = letters.reduce((sum, { width }) => sum + width + GAP, -GAP);
  const diagonal = Math.hypot(size.width, size.height);
  const letterPt = (diagonal * SHARE_OF_DIAGONAL) / wordWidth;
  const [cosine, sine] = [size.width / diagonal, size.height / diagonal];
  const place = (x: number, y: number): Point => {
    const along = (x - wordWidth / 2) * letterPt;
    const up = (y - 0.5) * letterPt;
    return {
      x: size.width / 2 + along * cosine - up * sine,
      y: size.height / 2 - along * sine - up * cosine,
    };
  };
  let left = 0;
  return letters.flatMap(({ width, strokes }) => {
    const start = left;
    left += width + GAP;
    return strokes.map((points): Drawing => ({
      kind: 'stroke',
      points: points.map(({ x, y }) => place(start + x, y)),
      widthPt: letterPt * PEN_SHARE,
      colour: WATERMARK_COLOUR,
    }));
  });
}

function at(x: number, y: number): Point {
  return { x, y };
}

/** Half an ellipse about a middle, from its top round the right to its foot. */
function bow(x: number, y: number, across: number, up: number): Point[] {
  const steps = 16;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (0.5 - step / steps) * Math.PI;
    return at(x + across * Math.cos(angle), y + up * Math.sin(angle));
  });
}
