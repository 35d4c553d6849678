import {
  type ArtifactRole,
  type Bookmark,
  type DisplayList,
  type Drawing,
  type PageLink,
  type Span,
  type StructureAttributes,
  type StructureNode,
  type StructureType,
} from '#report/layout/display-list.ts';
import { textArea, type TextStyle } from '#report/layout/page-style.ts';
import { type TextMeasurer } from '#report/layout/text-measurer.ts';

/** The pages written so far and the place on the last of them where the next block starts. */
export class PageWriter {
  readonly measurer: TextMeasurer;
  readonly pages: Span[][] = [];
  readonly elements: StructureNode[] = [{ type: 'Document', parent: null }];
  readonly links: PageLink[] = [];
  readonly bookmarks: Bookmark[] = [];
  /** Points from the top of the page to the next block. */
  y = textArea.top;
  #section: number | null = null;

  constructor(measurer: TextMeasurer) {
    this.measurer = measurer;
  }

  /** Counts from 1; 0 before the first page. */
  get pageNumber(): number {
    return this.pages.length;
  }

  get isAtPageTop(): boolean {
    return this.y === textArea.top && (this.pages.at(-1)?.length ?? 0) === 0;
  }

  startPage(): void {
    this.pages.push([]);
    this.y = textArea.top;
  }

  /** Starts a page unless `heightPt` points are left on this one. */
  ensureRoom(heightPt: number): void {
    if (this.pages.length === 0) this.startPage();
    else if (this.y + heightPt > textArea.bottom && !this.isAtPageTop) this.startPage();
  }

  addElement(type: StructureType, parent: number, attributes: StructureAttributes = {}): number {
    return this.elements.push({ ...attributes, type, parent }) - 1;
  }

  /** An id for the next element. */
  takeId(): string {
    return `e${this.elements.length}`;
  }

  startSection(): number {
    this.#section = this.addElement('Sect', 0);
    return this.#section;
  }

  /** The section being written; the first text of a report without a heading opens one. */
  get section(): number {
    return this.#section ?? this.startSection();
  }

  drawContent(element: number, drawings: Drawing[]): void {
    this.#currentPage().push({ kind: 'content', element, drawings });
  }

  /** Neighbouring artifacts of one role become one. */
  drawArtifact(role: ArtifactRole, drawings: Drawing[]): void {
    const last = this.#currentPage().at(-1);
    if (last?.kind === 'artifact' && last.role === role) last.drawings.push(...drawings);
    else this.#currentPage().push({ kind: 'artifact', role, drawings });
  }

  addBookmark(title: string, level: number, element: number): void {
    this.bookmarks.push({ title, level, element, page: this.pageNumber, y: this.y });
  }

  /**
   * Writes lines one under another, over as many pages as they need. At least two lines stay
   * together at the foot of a page and at the head of the next.
   */
  flowLines(element: number, style: TextStyle, x: number, lines: readonly string[]): void {
    let rest = lines;
    while (rest.length > 0) {
      this.ensureRoom(style.leadingPt * Math.min(2, rest.length));
      const count = countLinesHere(rest.length, (textArea.bottom - this.y) / style.leadingPt);
      if (count < 2 && rest.length > 1 && !this.isAtPageTop) {
        this.startPage();
        continue;
      }
      this.drawContent(element, [placeText(style, x, this.y, rest.slice(0, count))]);
      this.y += count * style.leadingPt;
      rest = rest.slice(count);
    }
  }

  finish(): DisplayList {
    const { pages, elements, links, bookmarks } = this;
    return { pages, elements, links, bookmarks };
  }

  #currentPage(): Span[] {
    const last = this.pages.at(-1);
    if (last) return last;
    this.startPage();
    return this.#currentPage();
  }
}

/** How many of `lineCount` lines to write where `room` lines fit, leaving no line alone after them. */
function countLinesHere(lineCount: number, room: number): number {
  // the small addend keeps a whole number of lines whole after division
  const fitting = Math.max(1, Math.floor(room + 0.001));
  if (lineCount <= fitting) return lineCount;
  return lineCount - fitting === 1 ? Math.max(1, fitting - 1) : fitting;
}

/** Text whose first line's box starts `top` points from the top of the page. */
export function placeText(
  style: TextStyle,
  x: number,
  top: number,
  lines: readonly string[],
): Drawing {
  const { face, sizePt, leadingPt, colour } = style;
  const y = top + (leadingPt - sizePt) / 2 + sizePt * 0.8;
  return { kind: 'text', face, sizePt, x, y, lines, leadingPt, colour };
}
