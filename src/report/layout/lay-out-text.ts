import { blockGapPt, headingStyles, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { placeText } from '#report/layout/place-text.ts';
import { type HeadingBlock, type ReportBlock } from '#report/report-block.ts';

type Paragraph = Extract<ReportBlock, { kind: 'paragraph' }>;
type List = Extract<ReportBlock, { kind: 'list' }>;

export const listIndentPt = 24;

/**
 * Writes a heading, on a new page unless `followingPt` points of what comes after it fit under it.
 * A level 1 heading opens a section.
 */
export function layOutHeading(writer: PageWriter, block: HeadingBlock, followingPt: number): void {
  const style = headingStyles[block.level];
  const lines = writer.measurer.wrap(style, block.text, textArea.width);
  if (block.startsPage || writer.pageNumber === 0) writer.startPage();
  else if (!writer.isAtPageTop) writer.y += style.spaceAbovePt;
  writer.ensureRoom(lines.length * style.leadingPt + style.spaceBelowPt + followingPt);
  const section = block.level === 1 ? writer.startSection() : writer.section;
  const element = writer.addElement(`H${block.level}`, section);
  writer.addBookmark(block.text, block.level, element);
  writer.flowLines(element, style, textArea.left, lines);
  writer.y += style.spaceBelowPt;
}

export function layOutParagraph(writer: PageWriter, block: Paragraph): void {
  const attributes = block.language === undefined ? undefined : { language: block.language };
  const element = writer.addElement('P', writer.section, attributes);
  const lines = writer.measurer.wrap(styles.body, block.text, textArea.width);
  writer.flowLines(element, styles.body, textArea.left, lines);
  writer.y += blockGapPt.paragraph;
}

export function layOutList(writer: PageWriter, block: List): void {
  const { left, width } = textArea;
  const listNumbering = block.isOrdered ? 'Decimal' : 'Disc';
  const list = writer.addElement('L', writer.section, { listNumbering });
  for (const [index, text] of block.items.entries()) {
    const item = writer.addElement('LI', list);
    const lines = writer.measurer.wrap(styles.body, text, width - listIndentPt);
    const keptLines = lines.length <= 3 ? lines.length : 2;
    writer.ensureRoom(keptLines * styles.body.leadingPt);
    const label = block.isOrdered ? `${index + 1}. ` : '• ';
    const labelElement = writer.addElement('Lbl', item);
    const labelX = left + (block.isOrdered ? 0 : 8);
    writer.drawContent(labelElement, [placeText(styles.body, labelX, writer.y, [label])]);
    writer.flowLines(writer.addElement('LBody', item), styles.body, left + listIndentPt, lines);
    writer.y += blockGapPt.item;
  }
  writer.y += blockGapPt.paragraph - blockGapPt.item;
}
