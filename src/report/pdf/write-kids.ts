import { type ByteWriter } from '#report/pdf/byte-writer.ts';
import { type PackingJsPdf } from '#report/pdf/jspdf-hooks.ts';
import { writeReference } from '#report/pdf/pdf-syntax.ts';
import { type LinkAnnotation, type StructureTree } from '#report/pdf/structure-tree.ts';
import { writePageReference } from '#report/pdf/write-object.ts';

/** The elements with what belongs to each; `firstChild` and `nextSibling` as `linkChildren` gives them. */
export type Family = {
  readonly tree: StructureTree;
  readonly firstChild: Uint32Array;
  readonly nextSibling: Uint32Array;
  /** Object number of element 0; the others follow in their order. */
  readonly firstElement: number;
};

/** Writes what belongs to an element, in the order it is read: elements, content and links. */
export function writeKids(doc: PackingJsPdf, family: Family, index: number, out: ByteWriter): void {
  const { tree, firstChild, nextSibling, firstElement } = family;
  const ownPage = tree.firstPage(index);
  const child = firstChild[index] ?? 0;
  const links = tree.links(index);
  if (ownPage === 0 && child === 0 && links.length === 0) return;
  out.text('/K[');
  if (ownPage > 0 && child > 0) writeMixed(doc, family, index, out);
  else if (ownPage > 0) writeMarks(doc, tree, index, out);
  else {
    for (let kid = child; kid > 0; kid = nextSibling[kid] ?? 0) {
      out.integer(firstElement + kid).text(' 0 R ');
    }
  }
  for (const annotation of links) out.text(describeLinkReference(doc, annotation));
  out.text(']');
}

function writeMarks(doc: PackingJsPdf, tree: StructureTree, index: number, out: ByteWriter): void {
  const ownPage = tree.firstPage(index);
  out.integer(tree.firstMark(index));
  for (const { page, mark } of tree.furtherMarks(index)) {
    out.text(describeMark(doc, ownPage, page, mark));
  }
}

function describeMark(doc: PackingJsPdf, ownPage: number, page: number, mark: number): string {
  return page === ownPage
    ? ` ${mark}`
    : `<</Type/MCR/Pg ${writePageReference(doc, page)}/MCID ${mark}>>`;
}

/** Text with elements in it, such as a link within a sentence: all in the order they are drawn. */
function writeMixed(doc: PackingJsPdf, family: Family, index: number, out: ByteWriter): void {
  const { tree, firstChild, nextSibling, firstElement } = family;
  const ownPage = tree.firstPage(index);
  const marks = [{ page: ownPage, mark: tree.firstMark(index) }, ...tree.furtherMarks(index)];
  const kids = marks.map(({ page, mark }) => ({
    place: placeOf(page, mark),
    text: describeMark(doc, ownPage, page, mark),
  }));
  for (let kid = firstChild[index] ?? 0; kid > 0; kid = nextSibling[kid] ?? 0) {
    kids.push({ place: findPlace(family, kid), text: ` ${writeReference(firstElement + kid)}` });
  }
  for (const { text } of kids.toSorted((one, other) => one.place - other.place)) out.text(text);
}

/** Where an element is first drawn, itself or something in it; infinite where nothing is. */
function findPlace(family: Family, index: number): number {
  const { tree, firstChild, nextSibling } = family;
  const ownPage = tree.firstPage(index);
  let place = ownPage > 0 ? placeOf(ownPage, tree.firstMark(index)) : Infinity;
  for (let kid = firstChild[index] ?? 0; kid > 0; kid = nextSibling[kid] ?? 0) {
    place = Math.min(place, findPlace(family, kid));
  }
  return place;
}

/** A number that grows from mark to mark and from page to page. */
function placeOf(page: number, mark: number): number {
  return page * MARKS_A_PAGE + mark;
}

/** More than fit on any page. */
const MARKS_A_PAGE = 1e6;

function describeLinkReference(doc: PackingJsPdf, { objectNumber, link }: LinkAnnotation): string {
  const pageReference = writePageReference(doc, link.page);
  return `<</Type/OBJR/Obj ${writeReference(objectNumber)}/Pg ${pageReference}>>`;
}
