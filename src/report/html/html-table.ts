import { element, type HtmlElement } from '#report/html/html-node.ts';
import { linkNotes, linkText } from '#report/html/link-text.ts';
import { nameNote } from '#report/find-note-references.ts';
import { type TableBlock } from '#report/report-block.ts';
import { listHeadRows, type TableHead } from '#report/table-heads.ts';

/** More columns than this do not fit a narrow screen: the table then scrolls within its own frame. */
const MOST_NARROW_COLUMNS = 3;

type NoteNaming = ((noteIndex: number) => string) | null;

/**
 * The table with its caption, and its notes under it; every heading names its column or row.
 * `nameId` gives a note its id, for links from the headings; null leaves them unlinked.
 */
export function tabulate(block: TableBlock, nameId: NoteNaming): HtmlElement {
  const notes = (block.notes ?? []).map((text, index) =>
    element('p', { class: 'report-note', ...(nameId !== null && { id: nameId(index) }) }, [
      `${nameNote(index)} `,
      ...linkText(text),
    ]),
  );
  const table = frameTable(block, nameId);
  return notes.length === 0 ? table : element('div', {}, [table, ...notes]);
}

function frameTable(block: TableBlock, nameId: NoteNaming): HtmlElement {
  const headRows = listHeadRows(block);
  const table = element('table', {}, [
    element('caption', {}, [block.caption]),
    ...groupColumns(headRows),
    element(
      'thead',
      {},
      headRows.map((heads) => describeHeads(heads, block, nameId)),
    ),
    element(
      'tbody',
      {},
      block.rows.map((row) => element('tr', {}, describeCells(block, row))),
    ),
  ]);
  if (block.columns.length <= MOST_NARROW_COLUMNS) return table;
  const frame = {
    class: 'report-wide',
    role: 'region',
    'aria-label': block.caption,
    tabindex: '0',
  };
  return element('div', frame, [table]);
}

/** The columns that each upper heading stands over, so that its scope is known; none under one row. */
function groupColumns(rows: readonly (readonly TableHead[])[]): HtmlElement[] {
  const [upper, lower] = rows;
  if (upper === undefined || lower === undefined) return [];
  return upper.map(({ columnSpan }) => element('colgroup', { span: `${columnSpan}` }));
}

function describeHeads(
  heads: readonly TableHead[],
  { notes = [] }: TableBlock,
  nameId: NoteNaming,
): HtmlElement {
  const cells = heads.map(({ text, columnSpan, rowSpan }) =>
    element(
      'th',
      {
        scope: columnSpan > 1 ? 'colgroup' : 'col',
        ...(columnSpan > 1 && { colspan: `${columnSpan}` }),
        ...(rowSpan > 1 && { rowspan: `${rowSpan}` }),
      },
      nameId === null ? [text] : linkNotes(text, notes.length, nameId),
    ),
  );
  return element('tr', {}, cells);
}

/** A missing cell is an empty one. */
function describeCells({ columns }: TableBlock, row: readonly string[]): HtmlElement[] {
  return columns.map(({ isRowHeader }, index) =>
    isRowHeader
      ? element('th', { scope: 'row' }, linkText(row[index] ?? ''))
      : element('td', {}, linkText(row[index] ?? '')),
  );
}
