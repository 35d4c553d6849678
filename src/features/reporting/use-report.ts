import { useEffect, useRef, useState } from 'react';

import { type ReportDocument } from '#report/report-block.ts';
import { type RenderProgress } from '#report/pdf/rendered-pdf.ts';

import { type RenderReport } from '#features/reporting/render-report.ts';

export type ReportState =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly progress: RenderProgress }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed' }
  | {
      readonly status: 'ready';
      readonly fileName: string;
      readonly pageCount: number;
    };

/** One report to make: what it says and the name of its file. */
export type ReportOrder = {
  readonly document: ReportDocument;
  readonly fileName: string;
  /** Reads the data for the PDF to carry; null when it carries none. */
  readonly readData: (() => Promise<string>) | null;
};

/** Makes one report at a time and hands it to `onSave`; leaving the page cancels. */
export function useReport(
  render: RenderReport,
  onSave: (fileName: string, bytes: Uint8Array) => void,
): {
  readonly state: ReportState;
  readonly make: (createOrder: () => ReportOrder) => Promise<void>;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<ReportState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function make(createOrder: () => ReportOrder): Promise<void> {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    const show = (next: ReportState) => {
      if (running.current === controller) setState(next);
    };
    show({ status: 'working', progress: { phase: 'layout', donePercent: 0 } });
    try {
      const { document, fileName, readData } = createOrder();
      const dataText = readData === null ? null : await readData();
      const rendered = await render(document, {
        onProgress: (progress) => show({ status: 'working', progress }),
        signal: controller.signal,
        dataText,
      });
      if (controller.signal.aborted) return;
      if (!rendered.ok) show({ status: rendered.failure.kind });
      else {
        const { bytes, pageCount } = rendered.value;
        onSave(fileName, bytes);
        show({ status: 'ready', fileName, pageCount });
      }
    } catch {
      show({ status: 'failed' });
    } finally {
      if (running.current === controller) running.current = null;
    }
  }

  function cancel(): void {
    running.current?.abort();
    running.current = null;
    setState({ status: 'cancelled' });
  }

  return { state, make, cancel };
}
