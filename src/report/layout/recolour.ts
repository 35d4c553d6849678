import { colours } from '#report/layout/page-style.ts';

/** Gives the colour to draw with where the house's own style asks for another. */
export type Recolour = (colour: string) => string;

/** The council's own colour (#rrggbb) wherever the house's stands; its tint likewise. */
export function recolourWith(accentColour: string | null): Recolour {
  if (accentColour === null) return (colour) => colour;
  const own = new Map([
    [colours.heading, accentColour],
    [colours.tint, mixWithWhite(accentColour)],
  ]);
  return (colour) => own.get(colour) ?? colour;
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
