import { type UnprintablePassage } from '#report/scripts/list-unprintable.ts';
import { formatCount } from '#shared/format.ts';

/** How many passages the PDF cannot print, and what is done about it; null when it can print all. */
export function describeUnprintable(count: number): string | null {
  if (count === 0) return null;
  return `The PDF cannot print ${formatCount(count, 'passage')} of this report. In place of ${count === 1 ? 'it' : 'each'} the PDF says what stands there, in square brackets. The web page and the Word file show the passage itself. What you entered is not changed.`;
}

const LONGEST_PASSAGE = 60;

/** The passage, cut where it is long. */
export function shortenPassage(passage: string): string {
  const characters = Array.from(passage);
  const isLong = characters.length > LONGEST_PASSAGE;
  return isLong ? `${characters.slice(0, LONGEST_PASSAGE).join('')}…` : passage;
}

/** One passage as a line of text: where it stands and what it is. */
export function describePassage({ place, what, passage }: UnprintablePassage): string {
  return `${place}: ${what}, ${shortenPassage(passage)}`;
}
