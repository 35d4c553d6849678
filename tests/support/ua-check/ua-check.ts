import { PDFDocument } from 'pdf-lib';

import { allConditions } from '../matterhorn/all-conditions.ts';
import { openPdf } from '../matterhorn/opened-pdf.ts';

/** What is against PDF/UA-1 in a report, empty when nothing is: every rule a program can check. */
export async function checkUa(bytes: Uint8Array): Promise<string[]> {
  const pdf = openPdf(await PDFDocument.load(bytes, { updateMetadata: false }));
  return allConditions.flatMap(({ id, find }) => find(pdf).map((where) => `${id} ${where}`));
}
