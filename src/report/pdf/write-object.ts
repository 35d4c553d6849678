import { type PackingJsPdf } from '#report/pdf/jspdf-hooks.ts';
import { writeReference } from '#report/pdf/pdf-syntax.ts';

/**
 * Gives the file one object whose number was taken before. It goes straight to where the file is
 * packed: jsPDF would copy each of tens of thousands several times.
 */
export function writeObject(doc: PackingJsPdf, objectNumber: number, body: string): void {
  doc.packedObjects.push({ number: objectNumber, body });
}

/** `page` counts from 1. */
export function writePageReference(doc: PackingJsPdf, page: number): string {
  return (doc.pageReferences[page] ??= writeReference(doc.internal.getPageInfo(page).objId));
}
