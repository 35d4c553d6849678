import { Bookmark, InternalHyperlink, Paragraph, TextRun } from 'docx';

import { buildLinkedRuns } from '#report/docx/linked-runs.ts';
import { buildRuns } from '#report/docx/text-runs.ts';
import { findNoteReferences, nameNote } from '#report/find-note-references.ts';

const nameBookmark = (tableIndex: number, noteIndex: number) => `note-${tableIndex}-${noteIndex}`;

/** The notes of a table, a paragraph each, with a bookmark for the links to it. */
export function buildNotes(notes: readonly string[], tableIndex: number): Paragraph[] {
  return notes.map((text, noteIndex) => {
    const label = new TextRun({ text: nameNote(noteIndex), size: NOTE_HALF_POINTS });
    return new Paragraph({
      children: [
        new Bookmark({ id: nameBookmark(tableIndex, noteIndex), children: [label] }),
        ...buildLinkedRuns(` ${text}`, { size: NOTE_HALF_POINTS }),
      ],
    });
  });
}

const NOTE_HALF_POINTS = 20;

/** A heading in bold, each reference to a note in it a link to that note. */
export function buildNotedRuns(
  text: string,
  noteCount: number,
  tableIndex: number,
): (TextRun | InternalHyperlink)[] {
  const references = findNoteReferences(text, noteCount);
  const ends = references.map(({ end }) => end);
  const linked = references.flatMap(({ start, end, noteIndex }, index) => [
    ...buildRuns(text.slice(ends[index - 1] ?? 0, start), { bold: true }),
    new InternalHyperlink({
      anchor: nameBookmark(tableIndex, noteIndex),
      children: [new TextRun({ text: text.slice(start, end), style: 'Hyperlink' })],
    }),
  ]);
  return [...linked, ...buildRuns(text.slice(ends.at(-1) ?? 0), { bold: true })];
}
