import { type PackingJsPdf } from '#report/pdf/jspdf-hooks.ts';
import { writeReference } from '#report/pdf/pdf-syntax.ts';
import {
  type LinkAnnotation,
  type StructureChild,
  type StructureElement,
} from '#report/pdf/structure-tree.ts';
import { describeAttributes, writeId } from '#report/pdf/write-attributes.ts';
import { describeLink } from '#report/pdf/write-link.ts';
import { takeNumbers, writeObject, writePageReference } from '#report/pdf/write-object.ts';

type Structure = {
  /** Parents before children; the first is the document. */
  readonly elements: readonly StructureElement[];
  /** By page (from 1), then by mark. */
  readonly marks: readonly (readonly StructureElement[] | undefined)[];
  readonly annotations: readonly LinkAnnotation[];
};

/** Writes the structure tree, its way back from the pages and the links; returns the root's object number. */
export function writeStructure(doc: PackingJsPdf, structure: Structure): number {
  const { internal } = doc;
  const root = takeNumbers(doc, structure.elements.length + 2);
  const parentTree = root + 1;
  for (const [index, element] of structure.elements.entries()) {
    element.objectNumber = root + 2 + index;
  }
  for (const element of structure.elements) {
    writeObject(doc, element.objectNumber, describeElement(doc, element, root));
  }
  const pageCount = internal.getNumberOfPages();
  const parents: string[] = [];
  for (let number = 1; number <= pageCount; number += 1) {
    const owners = structure.marks[number] ?? [];
    const references = owners.map((element) => writeReference(element.objectNumber));
    parents.push(`${number - 1} [${references.join(' ')}]`);
  }
  for (const [index, annotation] of structure.annotations.entries()) {
    const key = pageCount + index;
    parents.push(`${key} ${writeReference(annotation.element.objectNumber)}`);
    writeObject(doc, annotation.objectNumber, describeLink(doc, annotation.link, key));
  }
  writeObject(doc, parentTree, `<</Nums[${parents.join('\n')}]>>`);
  const top = writeReference(structure.elements[0]?.objectNumber ?? 0);
  const nextKey = pageCount + structure.annotations.length;
  writeObject(
    doc,
    root,
    `<</Type/StructTreeRoot/K ${top}/ParentTree ${writeReference(parentTree)}/ParentTreeNextKey ${nextKey}${describeIds(structure.elements)}>>`,
  );
  return root;
}

/** The way from an id to its element; a name tree is sorted. */
function describeIds(elements: readonly StructureElement[]): string {
  const named = elements.flatMap(({ node: { id }, objectNumber }) =>
    id === undefined ? [] : [{ id, objectNumber }],
  );
  if (named.length === 0) return '';
  const pairs = named
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, objectNumber }) => `${writeId(id)} ${writeReference(objectNumber)}`);
  return `/IDTree<</Names[${pairs.join(' ')}]>>`;
}

function describeElement(doc: PackingJsPdf, element: StructureElement, root: number): string {
  const { node, children } = element;
  const firstContent = children.find((child) => child.kind === 'content');
  const ownPage = firstContent?.page ?? null;
  const kids = sortByPlace(children)
    .map((child) => describeChild(doc, child, ownPage))
    .join(' ');
  const parent = element.parent?.objectNumber ?? root;
  const place = ownPage === null ? '' : `/Pg ${writePageReference(doc, ownPage)}`;
  const head = `<</Type/StructElem/S/${node.type}/P ${writeReference(parent)}${place}`;
  return `${head}${kids === '' ? '' : `/K[${kids}]`}${describeAttributes(node)}>>`;
}

/**
 * Content and elements in the order they were drawn. Elements are made as soon as they are opened,
 * content only when it is painted, so a link within a sentence stood before all of it.
 */
function sortByPlace(children: readonly StructureChild[]): readonly StructureChild[] {
  const isMixed =
    children.some(({ kind }) => kind === 'element') &&
    children.some(({ kind }) => kind === 'content');
  return isMixed ? children.toSorted((one, other) => findPlace(one) - findPlace(other)) : children;
}

/** A number that grows from mark to mark and page to page; infinite where nothing is drawn. */
function findPlace(child: StructureChild): number {
  switch (child.kind) {
    case 'content':
      return child.page * MARKS_A_PAGE + child.mark;
    case 'element':
      return Math.min(Infinity, ...child.element.children.map(findPlace));
    case 'link':
      return Infinity;
  }
}

/** More than fit on any page. */
const MARKS_A_PAGE = 1e6;

function describeChild(doc: PackingJsPdf, child: StructureChild, ownPage: number | null): string {
  switch (child.kind) {
    case 'element':
      return writeReference(child.element.objectNumber);
    case 'content':
      return child.page === ownPage
        ? `${child.mark}`
        : `<</Type/MCR/Pg ${writePageReference(doc, child.page)}/MCID ${child.mark}>>`;
    case 'link': {
      const { objectNumber, link } = child.annotation;
      const pageReference = writePageReference(doc, link.page);
      return `<</Type/OBJR/Obj ${writeReference(objectNumber)}/Pg ${pageReference}>>`;
    }
  }
}
