import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { renderPdf } from '#report/pdf/render-pdf.ts';
import { type ReportDocument } from '#report/report-block.ts';

import { kitchenSink } from '../../report/kitchen-sink.ts';
import { reportFonts } from '../report-fonts.ts';

/** The pages that are compared: cover, contents, results with drawings (two) and a table. */
export const comparedPages = [1, 2, 3, 4, 5] as const;

const DOTS_PER_INCH = 48;

/** The compared pages of a report as PNGs, drawn by one of the two programs of poppler-utils. */
export async function drawFirstPages(
  document: ReportDocument = kitchenSink,
  program: 'pdftoppm' | 'pdftocairo' = 'pdftoppm',
): Promise<Buffer[]> {
  const rendered = await renderPdf(document, reportFonts);
  if (!rendered.ok) throw new Error(rendered.failure.kind);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'pages-')), 'report.pdf');
  writeFileSync(file, rendered.value.bytes);
  return comparedPages.map((page) => {
    const options = ['-png', '-r', `${DOTS_PER_INCH}`, '-singlefile', '-f', `${page}`];
    execFileSync(program, [...options, file, file]);
    return readFileSync(`${file}.png`);
  });
}

/** Where the approved picture of a page is kept. */
export function approvedPath(page: number): string {
  return `tests/files/report-pages/page-${page}.png`;
}
