import { colours, page, styles, textArea } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { placeText } from '#report/layout/place-text.ts';

/** Puts who may see it on every page, and the council's name at the head and "Page 3 of 40" at the foot of each page but the cover. */
export function addPageFurniture(
  writer: PageWriter,
  names: {
    readonly title: string;
    readonly councilName: string;
    /** Who may see it, printed on every page; null when anybody may. */
    readonly marking: string | null;
    readonly hasCover: boolean;
  },
): void {
  const { measurer } = writer;
  const { left, right, width } = textArea;
  const style = styles.furniture;
  const rule = (y: number) =>
    ({
      kind: 'line',
      from: { x: left, y },
      to: { x: right, y },
      widthPt: 0.5,
      colour: colours.rule,
    }) as const;
  const headTop = 38;
  const footTop = page.height - 50;
  const marking = names.marking ?? '';
  const markingWidth = measurer.measureWidth(style, marking);
  const councilName = measurer.shorten(style, names.councilName, width - markingWidth - 12);
  const markWith = (colour: string) =>
    placeText({ ...style, colour }, right - markingWidth, headTop, [marking]);
  const [mark, coverMark] = [markWith(style.colour), markWith(colours.white)];
  const title = measurer.shorten(style, names.title, width - 110);
  for (const [index, spans] of writer.pages.entries()) {
    if (index === 0 && names.hasCover) {
      // on the band of the cover
      if (marking !== '') spans.push({ kind: 'artifact', role: 'header', drawings: [coverMark] });
      continue;
    }
    const number = `Page ${index + 1} of ${writer.pages.length}`;
    const numberX = right - measurer.measureWidth(style, number);
    spans.push(
      {
        kind: 'artifact',
        role: 'header',
        drawings: [
          placeText(style, left, headTop, [councilName]),
          ...(marking === '' ? [] : [mark]),
          rule(headTop + 17),
        ],
      },
      {
        kind: 'artifact',
        role: 'footer',
        drawings: [
          rule(footTop - 6),
          placeText(style, left, footTop, [title]),
          placeText(style, numberX, footTop, [number]),
        ],
      },
    );
  }
}
