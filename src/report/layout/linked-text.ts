import {
  type Box,
  type Drawing,
  type LinkTarget,
  type StructureType,
} from '#report/layout/display-list.ts';
import { colours, type TextStyle } from '#report/layout/page-style.ts';
import { placeText } from '#report/layout/place-text.ts';
import { type TextMeasurer } from '#report/layout/text-measurer.ts';
import { findWebAddresses } from '#report/find-web-addresses.ts';

/** A part of a text that is a link, by its places in all lines joined. */
export type TextLink = {
  readonly start: number;
  readonly end: number;
  /** What the link is for, in words. */
  readonly description: string;
  /** Whether it leads to a note: a reference. */
  readonly isReference: boolean;
  /** Where it leads, known once all pages are laid out. */
  readonly target: () => LinkTarget | undefined;
};

/** Wrapped lines of one element with the links in them. */
export type LinkedText = {
  readonly element: number;
  readonly style: TextStyle;
  readonly lines: readonly string[];
  readonly links: readonly TextLink[];
  /** The structure elements of the links drawn so far: one that goes over to the next page stays one. */
  readonly elementOfLink: Map<TextLink, number>;
};

/** What this needs of the pages being written. */
type LinkWriter = {
  readonly measurer: TextMeasurer;
  drawContent(element: number, drawings: Drawing[]): void;
  addElement(type: StructureType, parent: number): number;
  addLink(link: {
    readonly element: number;
    readonly boxes: readonly Box[];
    readonly description: string;
    readonly target: () => LinkTarget | undefined;
  }): void;
};

/** The lines of an element with each web address in them as a link to it. */
export function linkAddresses(
  element: number,
  style: TextStyle,
  lines: readonly string[],
): LinkedText {
  const text = lines.join('');
  const addresses = findWebAddresses(text);
  if (addresses.length === 0)
    return { element, style, lines, links: [], elementOfLink: noElements };
  const links = addresses.map(({ start, end, target }) => ({
    start,
    end,
    description: `Web page ${text.slice(start, end)}`,
    isReference: false,
    target: () => ({ address: target }),
  }));
  return { element, style, lines, links, elementOfLink: new Map() };
}

const noElements = new Map<TextLink, number>();

/** Draws the lines from `start` up to `end` (from 0), the first with its box `top` points from the top. */
export function drawLinkedLines(
  writer: LinkWriter,
  text: LinkedText,
  place: { readonly x: number; readonly top: number },
  [start, end]: readonly [number, number] = [0, text.lines.length],
): void {
  const { element, style, lines, links } = text;
  if (links.length === 0) {
    const shown = lines.slice(start, end);
    writer.drawContent(element, [placeText(style, place.x, place.top, shown)]);
    return;
  }
  let offset = lines.slice(0, start).join('').length;
  let plain: Drawing[] = [];
  const drawPlain = () => {
    if (plain.length > 0) writer.drawContent(element, plain);
    plain = [];
  };
  const boxes = new Map<TextLink, Box[]>();
  for (const [index, line] of lines.slice(start, end).entries()) {
    const top = place.top + index * style.leadingPt;
    let { x } = place;
    for (const { piece, link } of splitLine(line, offset, links)) {
      const width = writer.measurer.measureWidth(style, piece);
      if (link === null) plain.push(placeText(style, x, top, [piece]));
      else {
        drawPlain();
        writer.drawContent(openLink(writer, text, link), underline(style, x, top, width, piece));
        const ownBoxes = boxes.get(link) ?? [];
        boxes.set(link, [...ownBoxes, { x, y: top, width, height: style.leadingPt }]);
      }
      x += width;
    }
    offset += line.length;
  }
  drawPlain();
  for (const [link, ownBoxes] of boxes) {
    const { description, target } = link;
    const linkElement = openLink(writer, text, link);
    writer.addLink({ element: linkElement, boxes: ownBoxes, description, target });
  }
}

/** The line cut where links begin and end; `offset` is the place of its first character. */
function splitLine(
  line: string,
  offset: number,
  links: readonly TextLink[],
): { readonly piece: string; readonly link: TextLink | null }[] {
  const pieces: { readonly piece: string; readonly link: TextLink | null }[] = [];
  let done = 0;
  for (const link of links) {
    const from = Math.max(0, link.start - offset);
    const to = Math.min(line.length, link.end - offset);
    if (from >= to) continue;
    if (from > done) pieces.push({ piece: line.slice(done, from), link: null });
    pieces.push({ piece: line.slice(from, to), link });
    done = to;
  }
  if (done < line.length) pieces.push({ piece: line.slice(done), link: null });
  return pieces;
}

function openLink(writer: LinkWriter, text: LinkedText, link: TextLink): number {
  const known = text.elementOfLink.get(link);
  if (known !== undefined) return known;
  const { element } = text;
  const parent = link.isReference ? writer.addElement('Reference', element) : element;
  const made = writer.addElement('Link', parent);
  text.elementOfLink.set(link, made);
  return made;
}

/** A link is told by its line, not by its colour alone. */
function underline(
  style: TextStyle,
  x: number,
  top: number,
  width: number,
  piece: string,
): Drawing[] {
  const text = placeText({ ...style, colour: colours.heading }, x, top, [piece]);
  const y = top + style.leadingPt * 0.5 + style.sizePt * 0.42;
  return [
    text,
    {
      kind: 'line',
      from: { x, y },
      to: { x: x + width, y },
      widthPt: 0.5,
      colour: colours.heading,
    },
  ];
}
