import { type PDFDocument } from 'pdf-lib';

import { type OpenedPdf } from './opened-pdf.ts';

/** A failure condition of the Matterhorn Protocol 1.1 that a program can decide. */
export type Condition = {
  /** Checkpoint and number, such as 01-003. */
  readonly id: string;
  /** What must hold, in our words. */
  readonly rule: string;
  /** Where the file breaks it; empty when nowhere. */
  readonly find: (pdf: OpenedPdf) => readonly string[];
  /** Changes to a sound report, each of which this condition must notice. */
  readonly mutants: readonly ((document: PDFDocument) => void)[];
};
