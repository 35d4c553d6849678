import { type PdfWorkerReply, type PdfWorkerRequest } from '#report/pdf/pdf-worker-messages.ts';
import { type RenderedPdf, type RenderProgress } from '#report/pdf/rendered-pdf.ts';
import { type ReportDocument } from '#report/report-block.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** Why there is no PDF; `detail` is for a fault report, not for the person reading the page. */
export type PdfFailure =
  { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly detail: string };

/** Makes the PDF of a report in a worker of its own, so that the page stays usable meanwhile. */
export function renderPdfInWorker(
  document: ReportDocument,
  options: {
    readonly onProgress?: (progress: RenderProgress) => void;
    readonly signal?: AbortSignal;
    /** The text of an assessment file for the PDF to carry; none unless given. */
    readonly dataText?: string | null;
  } = {},
): Promise<Result<RenderedPdf, PdfFailure>> {
  const { onProgress, signal } = options;
  if (signal?.aborted) return Promise.resolve(fail({ kind: 'cancelled' }));
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
    const finish = (result: Result<RenderedPdf, PdfFailure>) => {
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    // a worker has no origin to name; the rule is for windows
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    const send = (request: PdfWorkerRequest) => worker.postMessage(request);
    // ending the worker also stops the last phase, which takes no messages
    const cancel = () => finish(fail({ kind: 'cancelled' }));
    signal?.addEventListener('abort', cancel);
    worker.addEventListener('message', ({ data }: MessageEvent<PdfWorkerReply>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'done') finish(succeed(data.pdf));
      else if (data.kind === 'cancelled') finish(fail(data));
      else finish(fail({ kind: 'failed', detail: data.message }));
    });
    worker.addEventListener('error', (event) => {
      finish(fail({ kind: 'failed', detail: event.message || 'The worker did not start' }));
    });
    send({ kind: 'build', document, dataText: options.dataText ?? null });
  });
}
