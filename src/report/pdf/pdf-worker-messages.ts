import { type RenderedPdf, type RenderProgress } from '#report/pdf/rendered-pdf.ts';
import { type ReportDocument } from '#report/report-block.ts';

/** What the page asks of the worker; one worker makes one report. */
export type PdfWorkerRequest =
  | {
      readonly kind: 'build';
      readonly document: ReportDocument;
      /** The text of an assessment file for the PDF to carry, or null. */
      readonly dataText: string | null;
    }
  | { readonly kind: 'cancel' };

/** What the worker answers. */
export type PdfWorkerReply =
  | { readonly kind: 'progress'; readonly progress: RenderProgress }
  | { readonly kind: 'done'; readonly pdf: RenderedPdf }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'error'; readonly message: string };
