import { isFilledRow, type TableRows } from '#domain/table-rows.ts';

/**
 * The cells of a block copied from a spreadsheet: tabs between cells, line breaks between rows, and
 * quotes round a cell that holds either. A quote that nothing closes, or that stands inside a cell, is
 * a quote. Empty rows at the end are left out.
 */
export function splitPasted(text: string): TableRows {
  const rows: string[][] = [[]];
  let position = 0;
  while (position <= text.length) {
    const cell = readQuoted(text, position) ?? readBare(text, position);
    rows.at(-1)?.push(cell.content);
    const after = /^(?:\t|\r\n|\n|\r)/.exec(text.slice(cell.end, cell.end + 2))?.[0];
    if (after === undefined) break;
    if (after !== '\t') rows.push([]);
    position = cell.end + after.length;
  }
  const last = rows.findLastIndex(isFilledRow);
  return rows.slice(0, last + 1);
}

type Cell = { readonly content: string; readonly end: number };

function readBare(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && !isBreak(text[end])) end += 1;
  return { content: text.slice(start, end), end };
}

/** A cell in quotes, in which two quotes are one; null when it is not such a cell. */
function readQuoted(text: string, start: number): Cell | null {
  if (text[start] !== '"') return null;
  let content = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return null;
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const end = quote + 1;
      return end === text.length || isBreak(text[end]) ? { content, end } : null;
    }
    content += '"';
    from = quote + 2;
  }
}

function isBreak(sign: string | undefined): boolean {
  return sign === '\t' || sign === '\n' || sign === '\r';
}
