import { type Framework } from '#domain/framework.ts';
import { fullReport, type ReportChoices } from '#report/audience/report-choices.ts';
import { type ReportFonts, renderPdf } from '#report/pdf/render-pdf.ts';
import { type RenderedPdf } from '#report/pdf/rendered-pdf.ts';

import { createReport, type ReportRecord } from '#features/reporting/create-report.ts';

/** The report as a PDF, made without a worker; for the command line. */
export async function renderReportAtOnce(
  record: ReportRecord,
  framework: Framework,
  createdAt: string,
  fonts: ReportFonts,
  order: { readonly choices: ReportChoices; readonly dataText: string | null } = {
    choices: fullReport,
    dataText: null,
  },
): Promise<RenderedPdf> {
  const rendered = await renderPdf(
    createReport(record, framework, createdAt, order.choices),
    fonts,
    {},
    order.dataText,
  );
  if (!rendered.ok) throw new Error('Nobody can cancel this report');
  return rendered.value;
}
