import {
  type ArtifactRole,
  type DisplayList,
  type Drawing,
  type FontFace,
  type Span,
  type StructureNode,
} from '#report/layout/display-list.ts';
import { page as paper } from '#report/layout/page-style.ts';
import { type Recolour } from '#report/layout/recolour.ts';
import { ByteWriter } from '#report/pdf/byte-writer.ts';
import { type PdfFont } from '#report/pdf/pdf-font.ts';
import { writeColour } from '#report/pdf/pdf-syntax.ts';
import { type TaggedPdf } from '#report/pdf/tagged-pdf.ts';

const artifactProperties: Record<ArtifactRole, string> = {
  header: '/Type/Pagination/Subtype/Header/Attached[/Top]',
  footer: '/Type/Pagination/Subtype/Footer/Attached[/Bottom]',
  layout: '/Type/Layout',
  pagination: '/Type/Pagination',
  watermark: '/Type/Pagination/Subtype/Watermark',
};

type PdfFonts = Readonly<Record<FontFace, PdfFont>>;

/** What is in force on the page; it is written again only to change it. */
type PaintState = {
  face: FontFace | null;
  sizePt: number;
  fill: string | null;
  pen: string | null;
  penPt: number;
};

/** Draws what was laid out, as the operators of PDF. */
export class Painter {
  readonly #pdf: TaggedPdf;
  readonly #fonts: PdfFonts;
  readonly #recolour: Recolour;
  readonly #out = new ByteWriter();
  #state = startState();

  constructor(pdf: TaggedPdf, fonts: PdfFonts, recolour: Recolour) {
    this.#pdf = pdf;
    this.#fonts = fonts;
    this.#recolour = recolour;
  }

  /** The operators of a part of a page (from 1); they change when more is painted. */
  paint(
    pageNumber: number,
    spans: readonly Span[],
    elements: readonly StructureNode[],
  ): Uint8Array<ArrayBuffer> {
    const out = this.#out;
    out.clear();
    this.#state = startState();
    for (const span of spans) {
      if (span.kind === 'painted') {
        out.bytes(span.operators);
        this.#state = startState();
        continue;
      }
      if (span.kind === 'artifact') {
        out.text('/Artifact <<').text(artifactProperties[span.role]).text('>> BDC\n');
      } else {
        const node = elements[span.element];
        if (!node) throw new Error(`No structure element ${span.element}`);
        const mark = this.#pdf.addMark(span.element, pageNumber);
        out.text('/').text(node.type).text(' <</MCID ').integer(mark).text('>> BDC\n');
      }
      for (const drawing of span.drawings) this.#draw(drawing);
      out.text('EMC\n');
    }
    return out.view();
  }

  #draw(drawing: Drawing): void {
    switch (drawing.kind) {
      case 'text':
        this.#drawText(drawing);
        break;
      case 'rectangle': {
        const { box, fill, outline } = drawing;
        if (fill !== null) this.#setFill(fill);
        if (outline !== null) this.#setPen(outline.widthPt, outline.colour);
        this.#point(box.x, box.y + box.height)
          .number(box.width)
          .text(' ')
          .number(box.height);
        if (outline === null) this.#out.text(fill === null ? ' re n\n' : ' re f\n');
        else this.#out.text(fill === null ? ' re S\n' : ' re B\n');
        break;
      }
      case 'line': {
        const { from, to, widthPt, colour } = drawing;
        this.#setPen(widthPt, colour);
        this.#point(from.x, from.y).text('m ');
        this.#point(to.x, to.y).text('l S\n');
        break;
      }
      case 'stroke':
        this.#drawStroke(drawing);
        break;
      case 'image':
        this.#out.text(this.#pdf.writeImage(drawing.image, drawing.box)).text('\n');
        break;
    }
  }

  #drawText({ face, sizePt, x, y, lines, leadingPt, colour }: TextDrawing): void {
    const out = this.#out.text('BT ');
    const state = this.#state;
    const font = this.#fonts[face];
    if (state.face !== face || state.sizePt !== sizePt) {
      out.text(`/${font.resourceName} `).number(sizePt).text(' Tf ');
      state.face = face;
      state.sizePt = sizePt;
    }
    this.#setFill(colour);
    this.#point(x, y).text('Td');
    let isFirst = true;
    for (const line of lines) {
      if (!isFirst) out.text(' 0 ').number(-leadingPt).text(' Td');
      isFirst = false;
      out.text(' (');
      font.write(line, out);
      out.text(') Tj');
    }
    out.text(' ET\n');
  }

  /** Within a state of its own, since its corners and ends are not those of other lines. */
  #drawStroke({ points, widthPt, colour }: Extract<Drawing, { kind: 'stroke' }>): void {
    const out = this.#out.text('q ').number(widthPt);
    out.text(` w ${writeColour(this.#recolour(colour))} RG 2 J 0 j `);
    for (const [index, { x, y }] of points.entries()) {
      this.#point(x, y).text(index === 0 ? 'm ' : 'l ');
    }
    out.text('S Q\n');
  }

  #setFill(colour: string): void {
    if (this.#state.fill === colour) return;
    this.#state.fill = colour;
    this.#out.text(`${writeColour(this.#recolour(colour))} rg `);
  }

  #setPen(widthPt: number, colour: string): void {
    const state = this.#state;
    if (state.pen === colour && state.penPt === widthPt) return;
    state.pen = colour;
    state.penPt = widthPt;
    this.#out.number(widthPt).text(` w ${writeColour(this.#recolour(colour))} RG `);
  }

  /** PDF counts up from the foot of the page. */
  #point(x: number, y: number): ByteWriter {
    return this.#out
      .number(x)
      .text(' ')
      .number(paper.height - y)
      .text(' ');
  }
}

type TextDrawing = Extract<Drawing, { kind: 'text' }>;

function startState(): PaintState {
  return { face: null, sizePt: 0, fill: null, pen: null, penPt: 0 };
}

/**
 * Paints what is left to paint of each page and puts the pages into the file.
 *
 * @yields The percent done, 0–100, after each page.
 */
export function* paintDisplayList(
  list: DisplayList,
  pdf: TaggedPdf,
  painter: Painter,
): Generator<number, void> {
  for (const [index, spans] of list.pages.entries()) {
    pdf.addPage(painter.paint(index + 1, spans, list.elements));
    yield ((index + 1) / list.pages.length) * 100;
  }
  pdf.setStructure(list);
}
