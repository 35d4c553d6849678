import { page, styles, textArea, colours } from '#report/layout/page-style.ts';
import { type PageWriter, placeText } from '#report/layout/page-writer.ts';
import { endWithSpace } from '#report/layout/text-measurer.ts';
import { type CoverBlock } from '#report/report-block.ts';

const labelWidthPt = 150;

/** Writes the cover on a page of its own. */
export function layOutCover(writer: PageWriter, block: CoverBlock): void {
  writer.startPage();
  const section = writer.startSection();
  writer.drawArtifact('layout', [
    {
      kind: 'rectangle',
      box: { x: 0, y: 0, width: page.width, height: 96 },
      fill: colours.heading,
      outline: null,
    },
  ]);
  writer.y = 210;
  const title = writer.addElement('H1', section);
  writer.addBookmark(block.title, 1, title);
  const { measurer } = writer;
  const { left, width } = textArea;
  const titleLines = measurer.wrap(styles.coverTitle, block.title, width);
  writer.flowLines(title, styles.coverTitle, left, titleLines);
  writer.y += 10;
  const subtitle = writer.addElement('P', section);
  const subtitleLines = measurer.wrap(styles.coverSubtitle, block.subtitle, width);
  writer.flowLines(subtitle, styles.coverSubtitle, left, subtitleLines);
  writer.y += 36;
  for (const fact of block.facts) layOutFact(writer, section, fact);
}

/** One paragraph: the label at the left and the text beside it, both read as one. */
function layOutFact(writer: PageWriter, section: number, fact: CoverBlock['facts'][number]): void {
  const { measurer } = writer;
  const { left, right, width } = textArea;
  const labelLines = measurer.wrap(styles.label, `${fact.label}:`, labelWidthPt - 12);
  const textLines = measurer.wrap(styles.body, fact.text, width - labelWidthPt);
  const element = writer.addElement('P', section);
  writer.ensureRoom(Math.max(labelLines.length, Math.min(2, textLines.length)) * 17 + 8);
  writer.drawArtifact('layout', [
    {
      kind: 'line',
      from: { x: left, y: writer.y },
      to: { x: right, y: writer.y },
      widthPt: 0.75,
      colour: colours.rule,
    },
  ]);
  writer.y += 7;
  const spaced = endWithSpace(labelLines);
  writer.drawContent(element, [placeText(styles.label, left, writer.y, spaced)]);
  const labelBottom = writer.y + labelLines.length * styles.label.leadingPt;
  const labelPage = writer.pageNumber;
  writer.flowLines(element, styles.body, left + labelWidthPt, textLines);
  if (writer.pageNumber === labelPage) writer.y = Math.max(writer.y, labelBottom);
  writer.y += 7;
}
