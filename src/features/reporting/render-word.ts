import { type Framework } from '#domain/framework.ts';

import { createReport, type ReportRecord } from '#features/reporting/create-report.ts';

/** The whole report as a Word file; the code that writes it is loaded only now. */
export async function renderWord(
  record: ReportRecord,
  framework: Framework,
  createdAt: string,
): Promise<Uint8Array> {
  const { renderDocx } = await import('#report/docx/render-docx.ts');
  return renderDocx(createReport(record, framework, createdAt));
}
