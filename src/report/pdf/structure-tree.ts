import { type PageLink, type StructureNode } from '#report/layout/display-list.ts';

/** A structure element and what belongs to it, in reading order. */
export type StructureElement = {
  readonly node: StructureNode;
  readonly parent: StructureElement | null;
  readonly children: StructureChild[];
  /** PDF object number; 0 until the file is written. */
  objectNumber: number;
};

export type StructureChild =
  | { readonly kind: 'element'; readonly element: StructureElement }
  /** `mark` is the number of the marked content on its page. */
  | { readonly kind: 'content'; readonly page: number; readonly mark: number }
  | { readonly kind: 'link'; readonly annotation: LinkAnnotation };

export type LinkAnnotation = {
  readonly link: PageLink;
  readonly element: StructureElement;
  objectNumber: number;
};

/** Makes the tree from the flat list of the layout, where a child comes after its parent. */
export function buildStructureTree(nodes: readonly StructureNode[]): StructureElement[] {
  const elements: StructureElement[] = [];
  for (const node of nodes) {
    const parent = node.parent === null ? null : (elements[node.parent] ?? null);
    const element = { node, parent, children: [], objectNumber: 0 };
    parent?.children.push({ kind: 'element', element });
    elements.push(element);
  }
  return elements;
}
