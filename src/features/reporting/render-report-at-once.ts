import { type Framework } from '#domain/framework.ts';
import { type ReportFonts, renderPdf } from '#report/pdf/render-pdf.ts';
import { type RenderedPdf } from '#report/pdf/rendered-pdf.ts';

import { createReport, type ReportRecord } from '#features/reporting/create-report.ts';

/** The report as a PDF, made without a worker; for the command line. */
export async function renderReportAtOnce(
  record: ReportRecord,
  framework: Framework,
  createdAt: string,
  fonts: ReportFonts,
): Promise<RenderedPdf> {
  const rendered = await renderPdf(createReport(record, framework, createdAt), fonts);
  if (!rendered.ok) throw new Error('Nobody can cancel this report');
  return rendered.value;
}
