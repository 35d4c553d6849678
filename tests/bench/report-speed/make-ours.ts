import { readFileSync } from 'node:fs';

import { renderPdf } from '#report/pdf/render-pdf.ts';
import { type ReportDocument } from '#report/report-block.ts';

/** Our own tagged PDF, for `time-maker.mjs`. */
export async function prepare(setting: {
  readonly fonts: { readonly regular: string; readonly bold: string };
}): Promise<(document: ReportDocument) => Promise<Uint8Array>> {
  const fonts = {
    regular: new Uint8Array(readFileSync(setting.fonts.regular)),
    bold: new Uint8Array(readFileSync(setting.fonts.bold)),
  };
  return async (document) => {
    const rendered = await renderPdf(document, fonts);
    if (!rendered.ok) throw new Error('Nobody can cancel this');
    return rendered.value.bytes;
  };
}
