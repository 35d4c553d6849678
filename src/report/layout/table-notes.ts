import { type LinkedText, type TextLink } from '#report/layout/linked-text.ts';
import { blockGapPt, styles, textArea, type TextStyle } from '#report/layout/page-style.ts';
import { type PageWriter } from '#report/layout/page-writer.ts';
import { placeText } from '#report/layout/place-text.ts';
import { endWithSpace } from '#report/layout/text-measurer.ts';
import { findNoteReferences, nameNote } from '#report/find-note-references.ts';

/** Where each note of a table is, filled in as they are written. */
export type NotePlaces = { readonly page: number; readonly y: number }[];

const labelWidthPt = 42;

/** The lines of a heading with each reference to a note in them as a link to it. */
export function linkNotes(
  element: number,
  style: TextStyle,
  lines: readonly string[],
  notes: { readonly count: number; readonly places: NotePlaces },
): LinkedText {
  const references = findNoteReferences(lines.join(''), notes.count);
  const links = references.map(({ start, end, noteIndex }): TextLink => ({
    start,
    end,
    description: `Note ${noteIndex + 1} below the table`,
    isReference: true,
    target: () => notes.places[noteIndex],
  }));
  return { element, style, lines, links, elementOfLink: new Map() };
}

/** Writes the notes under a table, each an element with an id of its own. */
export function layOutNotes(
  writer: PageWriter,
  notes: readonly string[],
  places: NotePlaces,
): void {
  if (notes.length > 0) writer.y += blockGapPt.item;
  const style = styles.cell;
  const { left, width } = textArea;
  for (const [index, text] of notes.entries()) {
    const lines = writer.measurer.wrap(style, text, width - labelWidthPt);
    const keptLines = lines.length <= 3 ? lines.length : 2;
    writer.ensureRoom(keptLines * style.leadingPt);
    places.push({ page: writer.pageNumber, y: writer.y });
    const id = { id: writer.takeId() };
    const note = writer.addElement('Note', writer.addElement('P', writer.section), id);
    const label = endWithSpace([nameNote(index)]);
    const labelElement = writer.addElement('Lbl', note);
    writer.drawContent(labelElement, [placeText(style, left, writer.y, label)]);
    writer.flowLines(note, style, left + labelWidthPt, lines);
    writer.y += blockGapPt.item;
  }
}
