import { element, type HtmlElement, type HtmlNode } from '#report/html/html-node.ts';
import { findNoteReferences } from '#report/find-note-references.ts';
import { findWebAddresses } from '#report/find-web-addresses.ts';

/** The text with the web addresses in it as links; a link shows its address. */
export function linkText(text: string): HtmlNode[] {
  return replaceParts(text, findWebAddresses(text), (words, { target }) =>
    // the other site is not told where the reader came from
    element('a', { href: target, rel: 'noreferrer' }, [words]),
  );
}

/** The text with each reference to a note in it as a link to the note's id. */
export function linkNotes(
  text: string,
  noteCount: number,
  nameId: (noteIndex: number) => string,
): HtmlNode[] {
  return replaceParts(text, findNoteReferences(text, noteCount), (words, { noteIndex }) =>
    element('a', { href: `#${nameId(noteIndex)}` }, [words]),
  );
}

function replaceParts<Part extends { readonly start: number; readonly end: number }>(
  text: string,
  parts: readonly Part[],
  toLink: (words: string, part: Part) => HtmlElement,
): HtmlNode[] {
  const nodes: HtmlNode[] = [];
  let done = 0;
  for (const part of parts) {
    if (part.start > done) nodes.push(text.slice(done, part.start));
    nodes.push(toLink(text.slice(part.start, part.end), part));
    done = part.end;
  }
  return done < text.length || nodes.length === 0 ? [...nodes, text.slice(done)] : nodes;
}
