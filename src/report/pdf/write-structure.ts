import { type Box, type StructureNode } from '#report/layout/display-list.ts';
import { page } from '#report/layout/page-style.ts';
import { type ByteWriter } from '#report/pdf/byte-writer.ts';
import { type PackingJsPdf } from '#report/pdf/jspdf-hooks.ts';
import { writeLanguage, writeNumber, writeReference, writeText } from '#report/pdf/pdf-syntax.ts';
import {
  linkChildren,
  type LinkAnnotation,
  type StructureTree,
} from '#report/pdf/structure-tree.ts';
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
    writeObject(doc, annotation.objectNumber, describeLink(doc, annotation, pageCount + index));
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
    `<</Type/StructTreeRoot/K ${writeReference(firstElement)}/ParentTree ${writeReference(parentTree)}/ParentTreeNextKey ${pageCount + annotations.length}>>`,
  );
  return { root, firstElement };
}

function writeElements(
  doc: PackingJsPdf,
  elements: readonly StructureNode[],
  tree: StructureTree,
  written: WrittenStructure,
): void {
  const { firstElement } = written;
  const { firstChild, nextSibling } = linkChildren(elements);
  for (const [index, node] of elements.entries()) {
    const out = doc.packer.start(firstElement + index);
    out.text('<</Type/StructElem/S/').text(node.type).text('/P ');
    out.integer(node.parent === null ? written.root : firstElement + node.parent).text(' 0 R');
    const ownPage = tree.firstPage(index);
    if (ownPage > 0) out.text('/Pg ').text(writePageReference(doc, ownPage));
    const child = firstChild[index] ?? 0;
    const links = tree.links(index);
    if (ownPage > 0 || child > 0 || links.length > 0) {
      out.text('/K[');
      for (let kid = child; kid > 0; kid = nextSibling[kid] ?? 0) {
        out.integer(firstElement + kid).text(' 0 R ');
      }
      if (ownPage > 0) writeMarks(doc, tree, index, out);
      for (const annotation of links) out.text(describeLinkReference(doc, annotation));
      out.text(']');
    }
    writeAttributes(node, out);
    out.text('>>');
  }
}

function writeMarks(
  doc: PackingJsPdf,
  tree: StructureTree,
  element: number,
  out: ByteWriter,
): void {
  const ownPage = tree.firstPage(element);
  out.integer(tree.firstMark(element));
  for (const { page: number, mark } of tree.furtherMarks(element)) {
    if (number === ownPage) out.text(` ${mark}`);
    else out.text(`<</Type/MCR/Pg ${writePageReference(doc, number)}/MCID ${mark}>>`);
  }
}

function describeLinkReference(doc: PackingJsPdf, { objectNumber, link }: LinkAnnotation): string {
  const pageReference = writePageReference(doc, link.page);
  return `<</Type/OBJR/Obj ${writeReference(objectNumber)}/Pg ${pageReference}>>`;
}

function writeAttributes({ attributes }: StructureNode, out: ByteWriter): void {
  if (attributes === undefined) return;
  const { alternative, language, scope, listNumbering, boundingBox } = attributes;
  if (alternative !== undefined) out.text(`/Alt ${writeText(alternative)}`);
  if (language !== undefined) out.text(`/Lang ${writeLanguage(language)}`);
  if (scope !== undefined) out.text(`/A<</O/Table/Scope/${scope}>>`);
  if (listNumbering !== undefined) out.text(`/A<</O/List/ListNumbering/${listNumbering}>>`);
  if (boundingBox !== undefined) {
    out.text(`/A<</O/Layout/Placement/Block/BBox${writeBox(boundingBox)}>>`);
  }
}

function describeLink(doc: PackingJsPdf, { link }: LinkAnnotation, key: number): string {
  const target = `${writePageReference(doc, link.target.page)} /XYZ 0 ${writeNumber(page.height - link.target.y)} null`;
  return [
    `<</Type/Annot/Subtype/Link/Rect${writeBox(link.box)}/Border[0 0 0]/F 4`,
    `/P ${writePageReference(doc, link.page)}/StructParent ${key}`,
    `/Contents ${writeText(link.description)}/Dest[${target}]>>`,
  ].join('');
}

/** PDF counts up from the foot of the page. */
function writeBox(box: Box): string {
  const { x, y, width, height } = box;
  const corners = [x, page.height - y - height, x + width, page.height - y];
  return `[${corners.map(writeNumber).join(' ')}]`;
}
