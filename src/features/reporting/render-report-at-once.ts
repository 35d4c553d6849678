import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type Framework } from '#domain/framework.ts';
import { fullReport } from '#report/audience/report-choices.ts';
import { carriesData } from '#report/audience/report-versions.ts';
import { readCrestPresence } from '#report/crest/read-crest-presence.ts';
import { type ReportFonts, renderPdf } from '#report/pdf/render-pdf.ts';
import { type RenderedPdf } from '#report/pdf/rendered-pdf.ts';
import { listUnprintable, type UnprintablePassage } from '#report/scripts/list-unprintable.ts';

import { type CommandAudience, readVersion } from '#features/reporting/command-audience.ts';
import { createReport } from '#features/reporting/create-report.ts';

type AtOnceOrder = {
  readonly record: AssessmentFile;
  /** The bytes of the crest that came with the copy, or null. */
  readonly crestBytes: ArrayBuffer | null;
  readonly framework: Framework;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
};

type ReportAtOnce = {
  readonly pdf: RenderedPdf;
  readonly crestPresence: ReturnType<typeof readCrestPresence>;
  /** What the PDF says in square brackets instead of printing it. */
  readonly unprintable: readonly UnprintablePassage[];
};

/** The report of a saved copy as a PDF, made without a worker; for the command line. */
export async function renderReportAtOnce(
  { record, crestBytes, framework, createdAt }: AtOnceOrder,
  fonts: ReportFonts,
  audience: CommandAudience = 'full',
): Promise<ReportAtOnce> {
  const choices = { ...fullReport, version: readVersion(audience) };
  const dataText = carriesData(choices) ? JSON.stringify(record) : null;
  const document = createReport({ ...record, crestBytes }, framework, createdAt, choices);
  const rendered = await renderPdf(document, fonts, {}, dataText);
  if (!rendered.ok) throw new Error('Nobody can cancel this report');
  return {
    pdf: rendered.value,
    crestPresence: readCrestPresence(crestBytes),
    unprintable: listUnprintable(document),
  };
}
