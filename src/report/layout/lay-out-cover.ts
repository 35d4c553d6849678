import { type Box } from '#report/layout/display-list.ts';
import { page, styles, textArea, colours } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { placeText } from '#report/layout/place-text.ts';
import { endWithSpace } from '#report/layout/text-measurer.ts';
import { type CoverBlock, type CoverCrest } from '#report/report-block.ts';

const labelWidthPt = 150;
const BAND_PT = 72;
const FACT_PADDING_PT = 4;
/** 55 mm by 40 mm, which a picture fills one way or the other. */
const crestRoom = { width: 156, height: 113 };

/** Writes the cover on a page of its own. */
export function layOutCover(writer: PageWriter, block: CoverBlock): void {
  writer.startPage();
  const section = writer.startSection();
  writer.drawArtifact('layout', [
    {
      kind: 'rectangle',
      box: { x: 0, y: 0, width: page.width, height: BAND_PT },
      fill: colours.heading,
      outline: null,
    },
  ]);
  writer.y = BAND_PT + 30;
  const crest = block.crest === null ? null : layOutCrest(writer, section, block.crest);
  const { measurer } = writer;
  const { left, width } = textArea;
  // beside the crest
  const titleWidth = width - (crest === null ? 0 : crest.width + 20);
  const title = writer.addElement('H1', section);
  writer.addBookmark(block.title, 1, title);
  const titleLines = measurer.wrap(styles.coverTitle, block.title, titleWidth);
  writer.flowLines(title, styles.coverTitle, left, titleLines);
  writer.y += 10;
  const subtitle = writer.addElement('P', section);
  const subtitleLines = measurer.wrap(styles.coverSubtitle, block.subtitle, titleWidth);
  writer.flowLines(subtitle, styles.coverSubtitle, left, subtitleLines);
  if (crest !== null && writer.pageNumber === 1) {
    writer.y = Math.max(writer.y, crest.y + crest.height);
  }
  writer.y += 20;
  for (const fact of block.facts) layOutFact(writer, section, fact);
}

/** The council's picture with its words, at the right and in its own proportions. */
function layOutCrest(writer: PageWriter, section: number, crest: CoverCrest): Box {
  const { widthPixels, heightPixels, alternative } = crest;
  const scale = Math.min(crestRoom.width / widthPixels, crestRoom.height / heightPixels);
  const [width, height] = [widthPixels * scale, heightPixels * scale];
  const box = { x: textArea.right - width, y: writer.y, width, height };
  const figure = writer.addElement('Figure', section, { alternative, boundingBox: box });
  writer.drawContent(figure, [{ kind: 'image', image: crest, box }]);
  return box;
}

/** One paragraph: the label at the left and the text beside it, both read as one. */
function layOutFact(writer: PageWriter, section: number, fact: CoverBlock['facts'][number]): void {
  const { measurer } = writer;
  const { left, right, width } = textArea;
  const labelLines = measurer.wrap(styles.label, `${fact.label}:`, labelWidthPt - 12);
  const textLines = measurer.wrap(styles.body, fact.text, width - labelWidthPt);
  const element = writer.addElement('P', section);
  writer.ensureRoom(
    Math.max(labelLines.length, Math.min(2, textLines.length)) * 17 + 2 * FACT_PADDING_PT,
  );
  writer.drawArtifact('layout', [
    {
      kind: 'line',
      from: { x: left, y: writer.y },
      to: { x: right, y: writer.y },
      widthPt: 0.75,
      colour: colours.rule,
    },
  ]);
  writer.y += FACT_PADDING_PT;
  const spaced = endWithSpace(labelLines);
  writer.drawContent(element, [placeText(styles.label, left, writer.y, spaced)]);
  const labelBottom = writer.y + labelLines.length * styles.label.leadingPt;
  const labelPage = writer.pageNumber;
  writer.flowLines(element, styles.body, left + labelWidthPt, textLines);
  if (writer.pageNumber === labelPage) writer.y = Math.max(writer.y, labelBottom);
  writer.y += FACT_PADDING_PT;
}
