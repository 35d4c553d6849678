import { type DisplayList, type Drawing, type Span } from '#report/layout/display-list.ts';
import { colours } from '#report/layout/page-style.ts';

/** The pages with the council's own colour (#rrggbb) wherever the house's stands; its tint likewise. */
export function recolour(list: DisplayList, accentColour: string | null): DisplayList {
  if (accentColour === null) return list;
  const own = new Map([
    [colours.heading, accentColour],
    [colours.tint, mixWithWhite(accentColour)],
  ]);
  const change = (colour: string) => own.get(colour) ?? colour;
  const pages = list.pages.map((spans) =>
    spans.map((span): Span => ({
      ...span,
      drawings: span.drawings.map((drawing) => recolourDrawing(drawing, change)),
    })),
  );
  return { ...list, pages };
}

function recolourDrawing(drawing: Drawing, change: (colour: string) => string): Drawing {
  switch (drawing.kind) {
    case 'text':
    case 'stroke':
    case 'line':
      return { ...drawing, colour: change(drawing.colour) };
    case 'rectangle': {
      const { fill, outline } = drawing;
      return {
        ...drawing,
        fill: fill === null ? null : change(fill),
        outline: outline === null ? null : { ...outline, colour: change(outline.colour) },
      };
    }
    case 'image':
      return drawing;
  }
}

const TINT_SHARE = 0.1;

/** One part of the colour to nine of white: text on it stays as readable as on white, nearly. */
function mixWithWhite(colour: string): string {
  const channels = [1, 3, 5].map((start) => {
    const own = Number.parseInt(colour.slice(start, start + 2), 16);
    return Math.round(255 - (255 - own) * TINT_SHARE);
  });
  return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
