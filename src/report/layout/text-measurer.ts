import { type FontFace } from '#report/layout/display-list.ts';
import { type TextStyle } from '#report/layout/page-style.ts';

/** The only thing the layout knows of a font: the advance of one code point in thousandths of an em. */
export type FontMetrics = { measureAdvance(face: FontFace, codePoint: number): number };

type Face = Pick<TextStyle, 'face' | 'sizePt'>;

/** Characters up to here are remembered: all of Latin. */
const REMEMBERED = 0x250;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** Measures and wraps text. */
export class TextMeasurer {
  readonly #metrics: FontMetrics;
  /** Advances by character; negative where it has not been met. Adding them is quicker than looking words up. */
  readonly #advances = {
    regular: new Float64Array(REMEMBERED).fill(-1),
    bold: new Float64Array(REMEMBERED).fill(-1),
  };

  constructor(metrics: FontMetrics) {
    this.#metrics = metrics;
  }

  /** The width of `text` on one line, in points. */
  measureWidth(style: Face, text: string): number {
    return (this.#measureUnits(style.face, text) * style.sizePt) / 1000;
  }

  /**
   * Breaks text into lines of at most `widthPt` points; always at least one line.
   *
   * A line broken at a space or a line feed keeps one space at its end, so that reading software
   * can tell the words apart; a line broken inside a long word has none.
   */
  wrap(style: Face, text: string, widthPt: number): string[] {
    const limit = (widthPt * 1000) / style.sizePt;
    if (isPlainLine(text) && this.#measureUnits(style.face, text) <= limit) return [text];
    const lines: string[] = [];
    for (const part of text.split('\n')) {
      const wrapped = this.#wrapPart(style.face, part, limit);
      if (lines.length > 0) lines.push(`${lines.pop() ?? ''} `);
      lines.push(...wrapped);
    }
    return lines;
  }

  /** The text cut to fit one line, with an ellipsis when anything was cut. */
  shorten(style: Face, text: string, widthPt: number): string {
    if (this.measureWidth(style, text) <= widthPt) return text;
    const characters = Array.from(text);
    while (characters.length > 0 && this.measureWidth(style, `${characters.join('')}…`) > widthPt) {
      characters.pop();
    }
    return `${characters.join('').trimEnd()}…`;
  }

  #measureUnits(face: FontFace, text: string): number {
    let units = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const known = this.#advances[face][code] ?? -1;
      if (known >= 0) {
        units += known;
        continue;
      }
      const codePoint = text.codePointAt(index) ?? 0;
      units += this.#measureCharacter(face, codePoint);
      if (codePoint > 0xffff) index += 1;
    }
    return units;
  }

  #measureCharacter(face: FontFace, codePoint: number): number {
    const advance = this.#metrics.measureAdvance(face, codePoint);
    if (codePoint < REMEMBERED) this.#advances[face][codePoint] = advance;
    return advance;
  }

  #wrapPart(face: FontFace, part: string, limit: number): string[] {
    const space = this.#measureUnits(face, ' ');
    const lines: string[] = [];
    let line = '';
    let lineUnits = 0;
    for (const word of part.split(' ').filter((piece) => piece !== '')) {
      const wordUnits = this.#measureUnits(face, word);
      if (line !== '' && lineUnits + space + wordUnits <= limit) {
        line += ` ${word}`;
        lineUnits += space + wordUnits;
        continue;
      }
      if (line !== '') lines.push(`${line} `);
      const pieces = wordUnits > limit ? this.#breakWord(face, word, limit) : [word];
      line = pieces.pop() ?? '';
      lines.push(...pieces);
      lineUnits = this.#measureUnits(face, line);
    }
    return [...lines, line];
  }

  /** Breaks after a sign that ends a part of an address where there is one, else wherever the line is full. */
  #breakWord(face: FontFace, word: string, limit: number): string[] {
    const pieces: string[] = [];
    let rest = Array.from(word);
    while (rest.length > 1 && this.#measureUnits(face, rest.join('')) > limit) {
      let count = 1;
      let units = this.#measureUnits(face, rest[0] ?? '');
      for (; count < rest.length - 1; count += 1) {
        units += this.#measureUnits(face, rest[count] ?? '');
        if (units > limit) break;
      }
      const sign = rest
        .slice(0, count)
        .findLastIndex((character) => '/-.?&=_@'.includes(character));
      const taken = sign >= count / 2 ? sign + 1 : count;
      pieces.push(rest.slice(0, taken).join(''));
      rest = rest.slice(taken);
    }
    return [...pieces, rest.join('')];
  }
}

/** Most cells are one short line with single spaces between words: those need no taking apart. */
function isPlainLine(text: string): boolean {
  if (text.length > 60) return false;
  // as if spaces stood around it, so that one at either end counts as two
  let isAfterSpace = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED || (code === SPACE && isAfterSpace)) return false;
    isAfterSpace = code === SPACE;
  }
  return !isAfterSpace || text === '';
}

/** The lines with a space at their end, so that what is read next does not join the last word. */
export function endWithSpace(lines: readonly string[]): string[] {
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} `];
}
