import { type JsPdfHooks } from '#report/pdf/jspdf-hooks.ts';
import { writeReference } from '#report/pdf/pdf-syntax.ts';

/** Writes one indirect object whose number was taken before. */
export function writeObject(doc: JsPdfHooks, objectNumber: number, body: string): void {
  doc.internal.newObjectDeferredBegin(objectNumber, true);
  doc.internal.write(body);
  doc.internal.write('endobj');
}

/** `page` counts from 1. */
export function writePageReference(doc: JsPdfHooks, page: number): string {
  return writeReference(doc.internal.getPageInfo(page).objId);
}
