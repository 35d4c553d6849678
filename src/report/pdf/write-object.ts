import { type PackingJsPdf } from '#report/pdf/jspdf-hooks.ts';
import { writeReference } from '#report/pdf/pdf-syntax.ts';

/** jsPDF takes two more numbers when everything else is written: the Info dictionary and the catalog. */
const NUMBERS_TO_COME = 2;

/**
 * The first of `count` object numbers for the packed objects, in a row. jsPDF is not told of them,
 * since it would keep and write a line for each; so it may take none itself in between.
 */
export function takeNumbers(doc: PackingJsPdf, count: number): number {
  const first = doc.numbering.next ?? doc.internal.newObjectDeferred() + NUMBERS_TO_COME + 1;
  doc.numbering.next = first + count;
  return first;
}

/**
 * Gives the file one object whose number was taken before. It goes straight to where the file is
 * packed: jsPDF would copy each of tens of thousands several times.
 */
export function writeObject(doc: PackingJsPdf, objectNumber: number, body: string): void {
  doc.packer.start(objectNumber).text(body);
}

/** `page` counts from 1. */
export function writePageReference(doc: PackingJsPdf, page: number): string {
  return (doc.pageReferences[page] ??= writeReference(doc.internal.getPageInfo(page).objId));
}
