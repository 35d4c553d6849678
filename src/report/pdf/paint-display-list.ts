import {
  type ArtifactRole,
  type DisplayList,
  type Drawing,
  type FontFace,
} from '#report/layout/display-list.ts';
import { page } from '#report/layout/page-style.ts';
import { type PdfFont } from '#report/pdf/pdf-font.ts';
import { writeColour, writeNumber } from '#report/pdf/pdf-syntax.ts';
import { type TaggedPdf } from '#report/pdf/tagged-pdf.ts';

const artifactProperties: Record<ArtifactRole, string> = {
  header: '/Type/Pagination/Subtype/Header/Attached[/Top]',
  footer: '/Type/Pagination/Subtype/Footer/Attached[/Bottom]',
  layout: '/Type/Layout',
  pagination: '/Type/Pagination',
};

type PdfFonts = Readonly<Record<FontFace, PdfFont>>;

/**
 * Draws the pages as they were laid out.
 *
 * @yields The percent done, 0–100, after each page.
 */
export function* paintDisplayList(
  list: DisplayList,
  pdf: TaggedPdf,
  fonts: PdfFonts,
): Generator<number, void> {
  pdf.setStructure(list);
  for (const [index, spans] of list.pages.entries()) {
    if (index > 0) pdf.addPage();
    for (const span of spans) {
      const operators = span.drawings.map((drawing) => writeDrawing(drawing, fonts));
      if (span.kind === 'content') pdf.addContent(span.element, operators);
      else pdf.addArtifact(artifactProperties[span.role], operators);
    }
    yield ((index + 1) / list.pages.length) * 100;
  }
  for (const link of list.links) pdf.addLink(link);
}

function writeDrawing(drawing: Drawing, fonts: PdfFonts): string {
  switch (drawing.kind) {
    case 'text':
      return writeTextLines(drawing, fonts[drawing.face]);
    case 'rectangle': {
      const { box, fill, outline } = drawing;
      const shape = `${writePoint(box.x, box.y + box.height)} ${writeNumber(box.width)} ${writeNumber(box.height)} re`;
      const fillState = fill === null ? '' : `${writeColour(fill)} rg `;
      if (outline === null) return `${fillState}${shape} ${fill === null ? 'n' : 'f'}`;
      const pen = `${writeNumber(outline.widthPt)} w ${writeColour(outline.colour)} RG `;
      return `${fillState}${pen}${shape} ${fill === null ? 'S' : 'B'}`;
    }
    case 'line': {
      const { from, to, widthPt, colour } = drawing;
      const pen = `${writeNumber(widthPt)} w ${writeColour(colour)} RG`;
      return `${pen} ${writePoint(from.x, from.y)} m ${writePoint(to.x, to.y)} l S`;
    }
  }
}

function writeTextLines(text: Extract<Drawing, { kind: 'text' }>, font: PdfFont): string {
  const nextLine = ` 0 ${writeNumber(-text.leadingPt)} Td `;
  const shown = text.lines.map((line) => `(${font.encode(line)}) Tj`).join(nextLine);
  const state = `/${font.resourceName} ${writeNumber(text.sizePt)} Tf ${writeColour(text.colour)} rg`;
  return `BT ${state} ${writePoint(text.x, text.y)} Td ${shown} ET`;
}

/** PDF counts up from the foot of the page. */
function writePoint(x: number, y: number): string {
  return `${writeNumber(x)} ${writeNumber(page.height - y)}`;
}
