import { type FontFace } from '#report/layout/display-list.ts';

/** A4 portrait, in points (72 to the inch). */
export const page = { width: 595.28, height: 841.89 };

const marginPt = 62;

/** The part of the page that text may fill, in points from the top left. */
export const textArea = {
  left: marginPt,
  right: page.width - marginPt,
  top: 76,
  bottom: page.height - 72,
  width: page.width - 2 * marginPt,
};

export const colours = {
  text: '#1d1d1d',
  heading: '#0b3d6e',
  quiet: '#505a5f',
  rule: '#b1b4b6',
  tint: '#e8eef4',
  white: '#ffffff',
};

export type TextStyle = {
  readonly face: FontFace;
  readonly sizePt: number;
  /** Baseline to baseline. */
  readonly leadingPt: number;
  readonly colour: string;
};

export const styles = {
  body: { face: 'regular', sizePt: 12, leadingPt: 17, colour: colours.text },
  label: { face: 'bold', sizePt: 12, leadingPt: 17, colour: colours.text },
  cell: { face: 'regular', sizePt: 10, leadingPt: 13.5, colour: colours.text },
  cellHead: { face: 'bold', sizePt: 10, leadingPt: 13.5, colour: colours.text },
  furniture: { face: 'regular', sizePt: 9, leadingPt: 12, colour: colours.quiet },
  coverTitle: { face: 'bold', sizePt: 30, leadingPt: 37, colour: colours.heading },
  coverSubtitle: { face: 'regular', sizePt: 18, leadingPt: 25, colour: colours.text },
} as const satisfies Record<string, TextStyle>;

/** Headings by level, with the space above and below in points. */
export const headingStyles: Record<
  1 | 2 | 3,
  TextStyle & { readonly spaceAbovePt: number; readonly spaceBelowPt: number }
> = {
  1: {
    face: 'bold',
    sizePt: 22,
    leadingPt: 28,
    colour: colours.heading,
    spaceAbovePt: 22,
    spaceBelowPt: 10,
  },
  2: {
    face: 'bold',
    sizePt: 16,
    leadingPt: 21,
    colour: colours.heading,
    spaceAbovePt: 16,
    spaceBelowPt: 6,
  },
  3: {
    face: 'bold',
    sizePt: 13,
    leadingPt: 18,
    colour: colours.text,
    spaceAbovePt: 12,
    spaceBelowPt: 4,
  },
};

/** Space under a paragraph, list, table or drawing, in points. */
export const blockGapPt = { paragraph: 9, item: 4, table: 18 };
