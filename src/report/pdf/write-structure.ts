import { type StructureNode } from '#report/layout/display-list.ts';
import { type PackingJsPdf } from '#report/pdf/jspdf-hooks.ts';
import { writeReference } from '#report/pdf/pdf-syntax.ts';
import {
  linkChildren,
  type LinkAnnotation,
  type StructureTree,
} from '#report/pdf/structure-tree.ts';
import { describeAttributes, writeId } from '#report/pdf/write-attributes.ts';
import { writeKids } from '#report/pdf/write-kids.ts';
import { describeLink } from '#report/pdf/write-link.ts';
import { takeNumbers, writeObject, writePageReference } from '#report/pdf/write-object.ts';

type Structure = {
  /** Parents before children; the first is the document. */
  readonly elements: readonly StructureNode[];
  readonly tree: StructureTree;
  readonly annotations: readonly LinkAnnotation[];
};

type WrittenStructure = {
  /** Object number of the root. */
  readonly root: number;
  /** Object number of element 0; the others follow in their order. */
  readonly firstElement: number;
};

/** Writes the structure tree, its way back from the pages and the links. */
export function writeStructure(
  doc: PackingJsPdf,
  { elements, tree, annotations }: Structure,
): WrittenStructure {
  const root = takeNumbers(doc, elements.length + 2);
  const parentTree = root + 1;
  const firstElement = root + 2;
  writeElements(doc, elements, tree, { root, firstElement });
  const pageCount = doc.internal.getNumberOfPages();
  for (const [index, annotation] of annotations.entries()) {
    writeObject(
      doc,
      annotation.objectNumber,
      describeLink(doc, annotation.link, pageCount + index),
    );
  }
  const out = doc.packer.start(parentTree).text('<</Nums[');
  for (let number = 1; number <= pageCount; number += 1) {
    out.integer(number - 1).text(' [');
    for (const element of tree.owners[number] ?? [])
      out.integer(firstElement + element).text(' 0 R ');
    out.text(']\n');
  }
  for (const [index, { link }] of annotations.entries()) {
    out.text(`${pageCount + index} ${writeReference(firstElement + link.element)}\n`);
  }
  out.text(']>>');
  writeObject(
    doc,
    root,
    `<</Type/StructTreeRoot/K ${writeReference(firstElement)}/ParentTree ${writeReference(parentTree)}/ParentTreeNextKey ${pageCount + annotations.length}${describeIds(elements, firstElement)}>>`,
  );
  return { root, firstElement };
}

function writeElements(
  doc: PackingJsPdf,
  elements: readonly StructureNode[],
  tree: StructureTree,
  { root, firstElement }: WrittenStructure,
): void {
  const family = { tree, firstElement, ...linkChildren(elements) };
  let index = -1;
  for (const { type, parent, attributes } of elements) {
    index += 1;
    const out = doc.packer.start(firstElement + index);
    out.text('<</Type/StructElem/S/').text(type).text('/P ');
    out.integer(parent === null ? root : firstElement + parent).text(' 0 R');
    const ownPage = tree.firstPage(index);
    if (ownPage > 0) out.text('/Pg ').text(writePageReference(doc, ownPage));
    writeKids(doc, family, index, out);
    if (attributes !== undefined) out.text(describeAttributes(attributes));
    out.text('>>');
  }
}

/** The way from an id to its element; a name tree is sorted. */
function describeIds(elements: readonly StructureNode[], firstElement: number): string {
  const named = elements.flatMap(({ attributes }, index) =>
    attributes?.id === undefined ? [] : [{ id: attributes.id, index }],
  );
  if (named.length === 0) return '';
  const pairs = named
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, index }) => `${writeId(id)} ${writeReference(firstElement + index)}`);
  return `/IDTree<</Names[${pairs.join(' ')}]>>`;
}
