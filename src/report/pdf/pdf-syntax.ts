/** A number with at most two decimals, as PDF writes it. */
export function writeNumber(number: number): string {
  return `${Math.round(number * 100) / 100 || 0}`;
}

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
  return [1, 3, 5]
    .map((start) => writeNumber(Number.parseInt(hex.slice(start, start + 2), 16) / 255))
    .join(' ');
}

export function writeReference(objectNumber: number): string {
  return `${objectNumber} 0 R`;
}

/** Text for an XML element. */
export function writeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
