import {
  type ArtifactRole,
  type Bookmark,
  type DisplayList,
  type Drawing,
  type LinkTarget,
  type PageLink,
  type PaintPage,
  type Span,
  type StructureAttributes,
  type StructureNode,
  type StructureType,
} from '#report/layout/display-list.ts';
import { drawLinkedLines, linkAddresses } from '#report/layout/linked-text.ts';
import { textArea, type TextStyle } from '#report/layout/page-style.ts';
import { type TextMeasurer } from '#report/layout/text-measurer.ts';

/** A link whose target is asked for when all pages are written; one without a target is dropped. */
type PendingLink = Omit<PageLink, 'target'> & { readonly target: () => LinkTarget | undefined };

/** The pages written so far and the place on the last of them where the next block starts. */
export class PageWriter {
  readonly measurer: TextMeasurer;
  readonly pages: Span[][] = [];
  readonly elements: StructureNode[] = [{ type: 'Document', parent: null, attributes: undefined }];
  readonly #links: PendingLink[] = [];
  readonly bookmarks: Bookmark[] = [];
  /** Points from the top of the page to the next block. */
  y = textArea.top;
  #section: number | null = null;
  readonly #paintPage: PaintPage | null;
  readonly #heldPages = new Set<number>();

  /** `paintPage` is given each page as the next one starts, and its drawings are let go. */
  constructor(measurer: TextMeasurer, paintPage: PaintPage | null = null) {
    this.measurer = measurer;
    this.#paintPage = paintPage;
  }

  /** Counts from 1; 0 before the first page. */
  get pageNumber(): number {
    return this.pages.length;
  }

  get isAtPageTop(): boolean {
    return this.y === textArea.top && (this.pages.at(-1)?.length ?? 0) === 0;
  }

  startPage(): void {
    this.#paintLastPage();
    this.pages.push([]);
    this.y = textArea.top;
  }

  /** Keeps this page's drawings until all pages are laid out, since more will come between them. */
  holdPage(): void {
    this.#heldPages.add(this.pageNumber);
  }

  /** Starts a page unless `heightPt` points are left on this one. */
  ensureRoom(heightPt: number): void {
    if (this.pages.length === 0) this.startPage();
    else if (this.y + heightPt > textArea.bottom && !this.isAtPageTop) this.startPage();
  }

  addElement(type: StructureType, parent: number, attributes?: StructureAttributes): number {
    return this.elements.push({ type, parent, attributes }) - 1;
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

  /** A link on the page being written, unless it is on another. */
  addLink(link: Omit<PendingLink, 'page'> & { readonly page?: number }): void {
    this.#links.push({ page: this.pageNumber, ...link });
  }

  addBookmark(title: string, level: number, element: number): void {
    this.bookmarks.push({ title, level, element, page: this.pageNumber, y: this.y });
  }

  /**
   * Writes lines one under another, over as many pages as they need, web addresses as links. At
   * least two lines stay together at the foot of a page and at the head of the next.
   */
  flowLines(element: number, style: TextStyle, x: number, lines: readonly string[]): void {
    const text = linkAddresses(element, style, lines);
    for (let start = 0; start < lines.length;) {
      const restCount = lines.length - start;
      this.ensureRoom(style.leadingPt * Math.min(2, restCount));
      const count = countLinesHere(restCount, (textArea.bottom - this.y) / style.leadingPt);
      if (count < 2 && restCount > 1 && !this.isAtPageTop) {
        this.startPage();
        continue;
      }
      drawLinkedLines(this, text, { x, top: this.y }, [start, start + count]);
      this.y += count * style.leadingPt;
      start += count;
    }
  }

  finish(hasCover: boolean): DisplayList {
    const { pages, elements, bookmarks } = this;
    const links = this.#links.flatMap((link): PageLink[] => {
      const target = link.target();
      return target === undefined ? [] : [{ ...link, target }];
    });
    return { pages, elements, links, bookmarks, hasCover };
  }

  #paintLastPage(): void {
    const spans = this.pages.at(-1);
    const { pageNumber } = this;
    if (spans === undefined || this.#paintPage === null || this.#heldPages.has(pageNumber)) return;
    const operators = this.#paintPage(pageNumber, spans, this.elements);
    this.pages[pageNumber - 1] = [{ kind: 'painted', operators, drawings: [] }];
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
