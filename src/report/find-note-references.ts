/** A reference to a note in a heading, by its place; `noteIndex` counts from 0. */
export type NoteReference = {
  readonly start: number;
  /** The place after its last character. */
  readonly end: number;
  readonly noteIndex: number;
};

/** The references in a text, such as "[note 1]", to notes that there are. */
export function findNoteReferences(text: string, noteCount: number): NoteReference[] {
  if (noteCount === 0) return [];
  return [...text.matchAll(/\[note[ \u00A0](\d+)\]/g)].flatMap(({ 0: found, 1: number, index }) => {
    const noteIndex = Number(number) - 1;
    const isKnown = noteIndex >= 0 && noteIndex < noteCount;
    return isKnown ? [{ start: index, end: index + found.length, noteIndex }] : [];
  });
}

/** How a note is referred to, in the way of the government's statistical tables: "[note 1]". */
export function nameNote(noteIndex: number): string {
  return `[note ${noteIndex + 1}]`;
}
