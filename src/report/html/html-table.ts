import { element, type HtmlElement } from '#report/html/html-node.ts';
import { type TableBlock } from '#report/report-block.ts';

/** More columns than this do not fit a narrow screen: the table then scrolls within its own frame. */
const MOST_NARROW_COLUMNS = 3;

/** The table with its caption; every heading names its column or row. */
export function tabulate(block: TableBlock): HtmlElement {
  const table = element('table', {}, [
    element('caption', {}, [block.caption]),
    element('thead', {}, [
      element(
        'tr',
        {},
        block.columns.map(({ head }) => element('th', { scope: 'col' }, [head])),
      ),
    ]),
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

/** A missing cell is an empty one. */
function describeCells({ columns }: TableBlock, row: readonly string[]): HtmlElement[] {
  return columns.map(({ isRowHeader }, index) =>
    isRowHeader
      ? element('th', { scope: 'row' }, [row[index] ?? ''])
      : element('td', {}, [row[index] ?? '']),
  );
}
