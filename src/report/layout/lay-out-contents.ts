import { type Box, type Span } from '#report/layout/display-list.ts';
import { layOutHeading } from '#report/layout/lay-out-text.ts';
import { colours, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { placeText } from '#report/layout/place-text.ts';
import { endWithSpace } from '#report/layout/text-measurer.ts';
import { type HeadingBlock } from '#report/report-block.ts';

const entryGapPt = 4;
const numberWidthPt = 40;

/** An entry whose page number is not yet known. */
export type ContentsEntry = {
  readonly heading: HeadingBlock;
  readonly element: number;
  readonly page: number;
  /** Over all lines of the entry and the width of the column. */
  readonly box: Box;
  readonly lastLine: string;
};

/** Writes the contents on a new page, all but the page numbers, which `fillInPageNumbers` adds. */
export function layOutContents(
  writer: PageWriter,
  title: string,
  headings: readonly HeadingBlock[],
): ContentsEntry[] {
  layOutHeading(writer, { kind: 'heading', level: 1, text: title, startsPage: true }, 0);
  const listed = headings.filter((heading) => heading.level < 3);
  if (listed.length === 0) return [];
  const contents = writer.addElement('TOC', writer.section);
  let inner: number | null = null;
  return listed.map((heading) => {
    if (heading.level === 1) inner = null;
    else inner ??= writer.addElement('TOC', contents);
    return layOutEntry(writer, heading, inner ?? contents);
  });
}

function layOutEntry(writer: PageWriter, heading: HeadingBlock, parent: number): ContentsEntry {
  const item = writer.addElement('TOCI', parent);
  const element = writer.addElement('Link', writer.addElement('Reference', item));
  const style = heading.level === 1 ? styles.label : styles.body;
  const x = textArea.left + (heading.level - 1) * 16;
  const lines = writer.measurer.wrap(style, heading.text, textArea.right - numberWidthPt - x);
  const height = lines.length * style.leadingPt;
  writer.ensureRoom(height);
  writer.holdPage();
  const lastLine = lines.at(-1) ?? '';
  writer.drawContent(element, [placeText(style, x, writer.y, endWithSpace(lines))]);
  const box = { x, y: writer.y, width: textArea.right - x, height };
  writer.y += height + entryGapPt;
  return { heading, element, page: writer.pageNumber, box, lastLine };
}

/** Adds to each entry its leader dots, its page number and its link, once all pages are laid out. */
export function fillInPageNumbers(
  writer: PageWriter,
  entries: readonly ContentsEntry[],
  findTarget: (heading: HeadingBlock) => { page: number; y: number } | undefined,
): void {
  for (const entry of entries) {
    const target = findTarget(entry.heading);
    const spans = writer.pages[entry.page - 1];
    if (!target || !spans) continue;
    const position = spans.findIndex(
      (span) => span.kind === 'content' && span.element === entry.element,
    );
    spans.splice(position + 1, 0, ...placeNumber(writer, entry, `${target.page}`));
    writer.addLink({
      element: entry.element,
      page: entry.page,
      boxes: [entry.box],
      description: `${entry.heading.text}, page ${target.page}`,
      target: () => target,
    });
  }
}

function placeNumber(writer: PageWriter, entry: ContentsEntry, number: string): Span[] {
  const { measurer } = writer;
  const style = entry.heading.level === 1 ? styles.label : styles.body;
  const top = entry.box.y + entry.box.height - style.leadingPt;
  const numberX = textArea.right - measurer.measureWidth(style, number);
  const dot = measurer.measureWidth(styles.body, '. ');
  const textEnd = entry.box.x + measurer.measureWidth(style, entry.lastLine) + 6;
  const dotCount = Math.max(0, Math.floor((textArea.right - 30 - textEnd) / dot));
  // dots end at one edge whatever the length of the entry
  const dotsX = textArea.right - 26 - dotCount * dot;
  const dotStyle = { ...styles.body, colour: colours.quiet };
  const dots = placeText(dotStyle, dotsX, top, ['. '.repeat(dotCount)]);
  const numberText = placeText(style, numberX, top, [number]);
  const spans: Span[] = [{ kind: 'content', element: entry.element, drawings: [numberText] }];
  if (dotCount > 0) spans.unshift({ kind: 'artifact', role: 'layout', drawings: [dots] });
  return spans;
}
