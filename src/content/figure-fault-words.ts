import { type PasteFault } from '#domain/representation/reading/pasted-grid.ts';
import {
  type FigureFault,
  type FigureUnit,
} from '#domain/representation/reading/read-figure-cell.ts';

/** What is wrong with a figure as typed, to follow the name of its cell. */
export function describeFigureFault(fault: FigureFault, unit: FigureUnit): string {
  switch (fault) {
    case 'not-a-number':
      return unit === 'percent'
        ? 'enter a percentage, such as 4.5'
        : 'enter a number of people, such as 12';
    case 'negative':
      return 'a number cannot be below 0';
    case 'not-whole':
      return 'enter a whole number of people';
    case 'too-large':
      return unit === 'percent' ? 'a percentage is at most 100' : 'this number is too large';
  }
}

/** Why a pasted cell was not taken, as a sentence. Places count from 1 for people. */
export function describePasteFault(
  { row, column, text, kind }: PasteFault,
  unit: FigureUnit,
): string {
  const place = `Row ${row + 1}, column ${column + 1} of what you pasted (“${shorten(text)}”)`;
  switch (kind) {
    case 'outside-grid':
      return `${place} falls outside the grid.`;
    case 'unknown-name':
      return `${place} is not the name of a group here.`;
    case 'name-twice':
      return `${place} names a group that another row names too, so neither was taken.`;
    case 'not-a-number':
    case 'negative':
    case 'not-whole':
    case 'too-large':
      return `${place}: ${describeFigureFault(kind, unit)}.`;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
