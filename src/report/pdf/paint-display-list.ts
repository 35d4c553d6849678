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
  watermark: '/Type/Pagination/Subtype/Watermark',
};

type PdfFonts = Readonly<Record<FontFace, PdfFont>>;

/** The operators now in force on the page; they are written again only to change them. */
type PaintState = { font: string; fill: string; pen: string };

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
    const state: PaintState = { font: '', fill: '', pen: '' };
    for (const span of spans) {
      const operators = span.drawings.map((drawing) => writeDrawing(drawing, pdf, fonts, state));
      if (span.kind === 'content') pdf.addContent(span.element, operators);
      else pdf.addArtifact(artifactProperties[span.role], operators);
    }
    yield ((index + 1) / list.pages.length) * 100;
  }
  for (const link of list.links) pdf.addLink(link);
}

function writeDrawing(
  drawing: Drawing,
  pdf: TaggedPdf,
  fonts: PdfFonts,
  state: PaintState,
): string {
  switch (drawing.kind) {
    case 'text':
      return writeTextLines(drawing, fonts[drawing.face], state);
    case 'rectangle': {
      const { box, fill, outline } = drawing;
      const shape = `${writePoint(box.x, box.y + box.height)} ${writeNumber(box.width)} ${writeNumber(box.height)} re`;
      const fillState = fill === null ? '' : setState(state, 'fill', `${writeColour(fill)} rg `);
      if (outline === null) return `${fillState}${shape} ${fill === null ? 'n' : 'f'}`;
      const pen = `${writeNumber(outline.widthPt)} w ${writeColour(outline.colour)} RG `;
      return `${fillState}${setState(state, 'pen', pen)}${shape} ${fill === null ? 'S' : 'B'}`;
    }
    case 'line': {
      const { from, to, widthPt, colour } = drawing;
      const pen = setState(state, 'pen', `${writeNumber(widthPt)} w ${writeColour(colour)} RG `);
      return `${pen}${writePoint(from.x, from.y)} m ${writePoint(to.x, to.y)} l S`;
    }
    case 'stroke':
      return writeStroke(drawing);
    case 'image':
      return pdf.writeImage(drawing.image, drawing.box);
  }
}

/** The operators, or nothing where they are in force already. */
function setState(state: PaintState, part: keyof PaintState, operators: string): string {
  if (state[part] === operators) return '';
  state[part] = operators;
  return operators;
}

function writeTextLines(
  text: Extract<Drawing, { kind: 'text' }>,
  font: PdfFont,
  state: PaintState,
): string {
  const fontState = setState(
    state,
    'font',
    `/${font.resourceName} ${writeNumber(text.sizePt)} Tf `,
  );
  const fill = setState(state, 'fill', `${writeColour(text.colour)} rg `);
  let operators = `BT ${fontState}${fill}${writePoint(text.x, text.y)} Td`;
  for (const [index, line] of text.lines.entries()) {
    if (index > 0) operators += ` 0 ${writeNumber(-text.leadingPt)} Td`;
    operators += ` (${font.encode(line)}) Tj`;
  }
  return `${operators} ET`;
}

/** Within a state of its own, since its corners and ends are not those of other lines. */
function writeStroke({ points, widthPt, colour }: Extract<Drawing, { kind: 'stroke' }>): string {
  const pen = `${writeNumber(widthPt)} w ${writeColour(colour)} RG 2 J 0 j`;
  const path = points.map(({ x, y }, index) => `${writePoint(x, y)} ${index === 0 ? 'm' : 'l'}`);
  return `q ${pen} ${path.join(' ')} S Q`;
}

/** PDF counts up from the foot of the page. */
function writePoint(x: number, y: number): string {
  return `${writeNumber(x)} ${writeNumber(page.height - y)}`;
}
