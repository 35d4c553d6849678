import { type PageLink, type StructureNode } from '#report/layout/display-list.ts';

/** A piece of marked content: `mark` is its number on its page (from 1). */
export type ContentMark = { readonly page: number; readonly mark: number };

export type LinkAnnotation = {
  readonly link: PageLink;
  /** PDF object number; 0 until the file is written. */
  objectNumber: number;
};

/**
 * What belongs to each structure element. Most of the tens of thousands have one piece of content,
 * which is kept in columns: an object for each would keep the garbage collector busy.
 */
export class StructureTree {
  /** By page (from 1), then by mark: the index of the element each marked content belongs to. */
  readonly owners: number[][] = [];
  readonly #firstPage: number[] = [];
  readonly #firstMark: number[] = [];
  readonly #further = new Map<number, ContentMark[]>();
  readonly #links = new Map<number, LinkAnnotation[]>();

  /** The number of a new piece of marked content of an element on a page. */
  addMark(element: number, page: number): number {
    const mark = (this.owners[page] ??= []).push(element) - 1;
    while (this.#firstPage.length <= element) {
      this.#firstPage.push(0);
      this.#firstMark.push(0);
    }
    if (this.#firstPage[element] === 0) {
      this.#firstPage[element] = page;
      this.#firstMark[element] = mark;
    } else {
      this.#further.set(element, [...this.furtherMarks(element), { page, mark }]);
    }
    return mark;
  }

  addLink(annotation: LinkAnnotation): void {
    const { element } = annotation.link;
    this.#links.set(element, [...this.links(element), annotation]);
  }

  /** The page (from 1) of an element's first marked content; 0 when it has none. */
  firstPage(element: number): number {
    return this.#firstPage[element] ?? 0;
  }

  firstMark(element: number): number {
    return this.#firstMark[element] ?? 0;
  }

  /** All but the first. */
  furtherMarks(element: number): readonly ContentMark[] {
    return this.#further.get(element) ?? [];
  }

  links(element: number): readonly LinkAnnotation[] {
    return this.#links.get(element) ?? [];
  }
}

/**
 * For each element the index of its first child and of the next child of its parent; 0 for none. A
 * child comes after its parent.
 */
export function linkChildren(elements: readonly StructureNode[]): {
  readonly firstChild: Uint32Array;
  readonly nextSibling: Uint32Array;
} {
  const firstChild = new Uint32Array(elements.length);
  const nextSibling = new Uint32Array(elements.length);
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const parent = elements[index]?.parent ?? 0;
    nextSibling[index] = firstChild[parent] ?? 0;
    firstChild[parent] = index;
  }
  return { firstChild, nextSibling };
}
