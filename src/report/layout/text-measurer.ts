import { type FontFace } from '#report/layout/display-list.ts';
import { type TextStyle } from '#report/layout/page-style.ts';

/** The only thing the layout knows of a font: the advance of one code point in thousandths of an em. */
export type FontMetrics = { measureAdvance(face: FontFace, codePoint: number): number };

type Face = Pick<TextStyle, 'face' | 'sizePt'>;

/** Measures and wraps text; remembers the width of each word, since reports repeat themselves. */
export class TextMeasurer {
  readonly #metrics: FontMetrics;
  readonly #widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };

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
    if (isShortLine(text) && this.#measureUnits(style.face, text) <= limit) return [text];
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
    const known = this.#widths[face].get(text);
    if (known !== undefined) return known;
    let units = 0;
    for (const character of text) {
      units += this.#metrics.measureAdvance(face, character.codePointAt(0) ?? 0);
    }
    this.#widths[face].set(text, units);
    return units;
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
function isShortLine(text: string): boolean {
  return text.length <= 60 && !/\n|^ | $| {2}/.test(text);
}

/** The lines with a space at their end, so that what is read next does not join the last word. */
export function endWithSpace(lines: readonly string[]): string[] {
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} `];
}
