import { type ReportDocument } from '#report/report-block.ts';

/** A report as a Word file; the code that writes it is loaded only now. */
export async function renderWord(document: ReportDocument): Promise<Uint8Array> {
  const { renderDocx } = await import('#report/docx/render-docx.ts');
  return renderDocx(document);
}
