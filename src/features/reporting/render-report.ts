import { type ReportDocument } from '#report/report-block.ts';
import { type PdfFailure } from '#report/pdf/render-pdf-in-worker.ts';
import { type RenderedPdf, type RenderProgress } from '#report/pdf/rendered-pdf.ts';
import { fail, type Result } from '#shared/result.ts';

export type RenderOptions = {
  readonly onProgress: (progress: RenderProgress) => void;
  readonly signal: AbortSignal;
  /** The text of an assessment file for the PDF to carry, or null. */
  readonly dataText: string | null;
};
/** Turns a report into a PDF. A fault comes back as a failure, never as an exception. */
export type RenderReport = (
  document: ReportDocument,
  options: RenderOptions,
) => Promise<Result<RenderedPdf, PdfFailure>>;

/** Renders in a worker, whose code is loaded only now: most visits make no report. */
export const renderReport: RenderReport = async (document, options) => {
  try {
    const { renderPdfInWorker } = await import('#report/pdf/render-pdf-in-worker.ts');
    return await renderPdfInWorker(document, options);
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'Unknown fault';
    return fail({ kind: 'failed', detail });
  }
};
