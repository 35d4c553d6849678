import { readFileSync } from 'node:fs';

import { type ReportFonts } from '#report/pdf/render-pdf.ts';

function readFont(style: string): Uint8Array {
  const file = `../../src/report/pdf/fonts/report-sans-${style}.ttf`;
  return new Uint8Array(readFileSync(new URL(file, import.meta.url)));
}

/** The fonts that reports are printed in. */
export const reportFonts: ReportFonts = { regular: readFont('regular'), bold: readFont('bold') };
