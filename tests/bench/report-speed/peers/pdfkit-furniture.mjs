// What ours has on its pages beside the blocks: contents with links, bookmarks, heads and feet.
import { mark } from './pdfkit-mark.mjs';

const LEFT = 62;
const RIGHT = 533;
const BOTTOM = 770;
const ENTRY_PT = 21;

/** Keeps room for an entry for each heading; page numbers come at the end. */
export function addContents(writer, turn) {
  const { pdf, entries } = writer;
  for (const block of writer.document.blocks) {
    if (block.kind !== 'heading') continue;
    if (writer.y + ENTRY_PT > BOTTOM) turn();
    const onPage = pdf.bufferedPageRange().count - 1;
    entries.push({ block, onPage, y: writer.y, targetPage: null });
    writer.y += ENTRY_PT;
  }
}

/** Where a heading came to stand, with its bookmark. */
export function noteHeading({ pdf, entries }, block) {
  const entry = entries.find((each) => each.block === block);
  entry.targetPage = pdf.bufferedPageRange().count - 1;
  pdf.addNamedDestination(nameOf(entries.indexOf(entry)));
  pdf.outline.addItem(block.text);
}

export function addFurniture(writer) {
  const { pdf, document, entries } = writer;
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    // text below the margin would start a page
    pdf.page.margins.bottom = 0;
    for (const [index, entry] of entries.entries()) {
      if (entry.onPage === page) addEntry(writer, entry, index);
    }
    if (page > 0)
      asArtifact(writer, () => addHeadAndFoot(pdf, document, `Page ${page + 1} of ${count}`));
  }
}

function addEntry(writer, { block, y, targetPage }, index) {
  const { pdf } = writer;
  const number = `${targetPage + 1}`;
  const goTo = nameOf(index);
  mark(writer, 'P', () => {
    pdf
      .font(block.level === 1 ? 'bold' : 'regular')
      .fontSize(12)
      .fillColor('black');
    const textEnd = LEFT + (block.level - 1) * 16 + pdf.widthOfString(block.text) + 6;
    pdf.text(block.text, LEFT + (block.level - 1) * 16, y, { lineBreak: false, goTo });
    const dots = '. '.repeat(Math.floor((RIGHT - 30 - textEnd) / pdf.widthOfString('. ')));
    pdf.text(dots, textEnd, y, { lineBreak: false });
    pdf.text(number, RIGHT - pdf.widthOfString(number), y, { lineBreak: false });
  });
}

function addHeadAndFoot(pdf, document, number) {
  pdf.font('regular').fontSize(9).fillColor('#505a5f');
  pdf.text(document.councilName, LEFT, 38, { lineBreak: false });
  pdf.text(document.title, LEFT, 792, { lineBreak: false });
  pdf.text(number, RIGHT - pdf.widthOfString(number), 792, { lineBreak: false });
  pdf.lineWidth(0.5).moveTo(LEFT, 55).lineTo(RIGHT, 55).stroke('#b1b4b6');
  pdf.moveTo(LEFT, 786).lineTo(RIGHT, 786).stroke('#b1b4b6');
}

function asArtifact({ pdf, root }, paint) {
  if (root !== null) pdf.markContent('Artifact', { type: 'Pagination' });
  paint();
  if (root !== null) pdf.endMarkedContent();
}

function nameOf(index) {
  return `heading-${index}`;
}
