import { type PdfWorkerReply, type PdfWorkerRequest } from '#report/pdf/pdf-worker-messages.ts';
import { renderPdf } from '#report/pdf/render-pdf.ts';
import { type ReportDocument } from '#report/report-block.ts';

let isCancelled = false;

globalThis.addEventListener('message', (event: MessageEvent<PdfWorkerRequest>) => {
  if (event.data.kind === 'cancel') isCancelled = true;
  else void build(event.data.document, event.data.dataText);
});

async function build(document: ReportDocument, dataText: string | null): Promise<void> {
  try {
    const [regular, bold] = await Promise.all([
      loadFont(new URL('./fonts/report-sans-regular.ttf', import.meta.url)),
      loadFont(new URL('./fonts/report-sans-bold.ttf', import.meta.url)),
    ]);
    const rendered = await renderPdf(
      document,
      { regular, bold },
      {
        onProgress: (progress) => reply({ kind: 'progress', progress }),
        isCancelled: () => isCancelled,
        breathe: letMessagesIn,
      },
      dataText,
    );
    if (!rendered.ok) reply(rendered.failure);
    else reply({ kind: 'done', pdf: rendered.value }, [rendered.value.bytes.buffer]);
  } catch (error) {
    reply({ kind: 'error', message: error instanceof Error ? error.message : 'Unknown fault' });
  }
}

async function loadFont(url: URL): Promise<Uint8Array> {
  // the fonts are files of this app beside the script; no other host is asked
  // oxlint-disable-next-line eslint/no-restricted-globals
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font ${url.pathname} could not be read`);
  return new Uint8Array(await response.arrayBuffer());
}

function reply(message: PdfWorkerReply, transfer: Transferable[] = []): void {
  globalThis.postMessage(message, { transfer });
}

/** Waits for one turn of the event loop, in which a message to cancel can arrive. */
function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
