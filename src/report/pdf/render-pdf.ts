import { type FontFace, type PaintPage } from '#report/layout/display-list.ts';
import { layOutDocument } from '#report/layout/lay-out-document.ts';
import { recolourWith } from '#report/layout/recolour.ts';
import { prepareData } from '#report/pdf/attach-data.ts';
import { cleanDocument } from '#report/pdf/clean-document.ts';
import { installFastDeflate } from '#report/pdf/fast-deflate.ts';
import { makeFileId } from '#report/pdf/file-id.ts';
import { paintDisplayList, Painter } from '#report/pdf/paint-display-list.ts';
import { embedFont } from '#report/pdf/pdf-font.ts';
import { type RenderedPdf, type RenderProgress } from '#report/pdf/rendered-pdf.ts';
import { TaggedPdf } from '#report/pdf/tagged-pdf.ts';
import { type ReportDocument } from '#report/report-block.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** TrueType files, as bytes. */
export type ReportFonts = Readonly<Record<FontFace, Uint8Array>>;

export type RenderHooks = {
  onProgress?(progress: RenderProgress): void;
  isCancelled?(): boolean;
  /** Lets other work run, such as the message that cancels; called about every 30 milliseconds. */
  breathe?(): Promise<void>;
};

const breathAfterMs = 30;

/**
 * Makes the tagged PDF (PDF/UA-1) of a report, which carries `dataText` (the text of an assessment
 * file) unless that is null. The same document gives the same bytes in Node, on
 * the main thread and in a worker.
 */
export async function renderPdf(
  document: ReportDocument,
  fonts: ReportFonts,
  hooks: RenderHooks = {},
  dataText: string | null = null,
): Promise<Result<RenderedPdf, { readonly kind: 'cancelled' }>> {
  const cleaned = cleanDocument(document);
  installFastDeflate();
  const data = await prepareData(dataText);
  const pdf = new TaggedPdf({
    ...cleaned,
    author: cleaned.councilName,
    fileId: await makeFileId(document, data),
    data,
  });
  const faces = {
    regular: embedFont(pdf.doc, 'AAAAAA+ReportSans-Regular', fonts.regular),
    bold: embedFont(pdf.doc, 'AAAAAB+ReportSans-Bold', fonts.bold),
  };
  const painter = new Painter(pdf, faces, recolourWith(document.accentColour));
  const metrics = {
    measureAdvance: (face: FontFace, codePoint: number) => faces[face].measureAdvance(codePoint),
  };
  // each page is painted as soon as it is laid out: kept as objects, all pages together would keep
  // the garbage collector busy
  const paintPage: PaintPage = (pageNumber, spans, elements) =>
    painter.paint(pageNumber, spans, elements).slice();
  const laidOut = await drive(layOutDocument(cleaned, metrics, paintPage), 'layout', hooks);
  if (!laidOut.ok) return laidOut;
  const painted = await drive(paintDisplayList(laidOut.value, pdf, painter), 'paint', hooks);
  if (!painted.ok) return painted;
  hooks.onProgress?.({ phase: 'write', donePercent: 0 });
  await hooks.breathe?.();
  if (hooks.isCancelled?.()) return fail({ kind: 'cancelled' });
  const bytes = pdf.output();
  hooks.onProgress?.({ phase: 'write', donePercent: 100 });
  return succeed({
    bytes,
    pageCount: laidOut.value.pages.length,
  });
}

/** Runs the steps to their end, with a pause now and then. */
async function drive<Value>(
  steps: Generator<number, Value>,
  phase: RenderProgress['phase'],
  hooks: RenderHooks,
): Promise<Result<Value, { readonly kind: 'cancelled' }>> {
  let lastBreath = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return succeed(step.value);
    if (performance.now() - lastBreath < breathAfterMs) continue;
    hooks.onProgress?.({ phase, donePercent: step.value });
    // one breath after another is the point: the work between them must not overlap
    // oxlint-disable-next-line eslint/no-await-in-loop
    await hooks.breathe?.();
    if (hooks.isCancelled?.()) return fail({ kind: 'cancelled' });
    lastBreath = performance.now();
  }
}
