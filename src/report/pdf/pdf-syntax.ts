import { type Box } from '#report/layout/display-list.ts';
import { page } from '#report/layout/page-style.ts';

/** A number with at most two decimals, as PDF writes it. */
export function writeNumber(number: number): string {
  const hundredths = Math.round(number * 100);
  // whole numbers become text far quicker than fractions do
  if (!Number.isInteger(hundredths) || Math.abs(hundredths) > 1e9) return `${number}`;
  const size = Math.abs(hundredths);
  const rest = size % 100;
  const sign = hundredths < 0 ? '-' : '';
  return `${sign}${(size - rest) / 100}${decimals[rest] ?? ''}`;
}

/** What stands after the whole number for 0 to 99 hundredths: nothing, ".01" … ".1" … ".99". */
const decimals = Array.from({ length: 100 }, (_, rest) =>
  rest === 0 ? '' : `.${`${rest}`.padStart(2, '0').replace(/0$/, '')}`,
);

/** A text string in hexadecimal UTF-16: no character needs escaping and none is lost. */
export function writeText(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index += 1) {
    hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  }
  return `<feff${hex}>`;
}

/** A BCP 47 language tag; anything else in it is left out. */
export function writeLanguage(tag: string): string {
  return `(${tag.replaceAll(/[^A-Za-z0-9-]/g, '')})`;
}

/** A colour like #0b3d6e as three numbers from 0 to 1. */
export function writeColour(hex: string): string {
  const known = colours.get(hex);
  if (known !== undefined) return known;
  const written = [1, 3, 5]
    .map((start) => writeNumber(Number.parseInt(hex.slice(start, start + 2), 16) / 255))
    .join(' ');
  colours.set(hex, written);
  return written;
}

const colours = new Map<string, string>();

export function writeReference(objectNumber: number): string {
  return `${objectNumber} 0 R`;
}

/** Text for an XML element. */
export function writeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The corners of the least box around all of these; PDF counts up from the foot of the page. */
export function writeBox(...boxes: readonly Box[]): string {
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const corners = [left, page.height - bottom, right, page.height - top];
  return `[${corners.map(writeNumber).join(' ')}]`;
}
