// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { pasteFigures } from '#features/representation/paste-figures.ts';
import { createFigureReader } from '#features/representation/figure-readers.ts';
import { FigureGrid } from '#ui/figure-grid/figure-grid.tsx';

const rows = [
  { id: 'women', name: 'Women' },
  { id: 'men', name: 'Men' },
  { id: 'not-known', name: 'Not known' },
];
type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A grid over two periods that keeps what is written, as a database would. */
function KeptGrid({ log }: { readonly log: unknown[] }) {
  const [kept, setKept] = useState<Figures>({ first: { women: 4 }, second: {} });
  const columns = ['first', 'second'].map((id) => ({
    id,
    name: id === 'first' ? '2025/26' : '2026/27',
    href: null,
    figures: kept[id] ?? {},
    feet: [`${Object.keys(kept[id] ?? {}).length} filled`],
  }));
  const port = {
    readPending: () => undefined,
    startVisit: () => undefined,
    write: (columnId: string, rowId: string, figure: number | null) => {
      log.push([columnId, rowId, figure]);
      setKept((old) => {
        const { [rowId]: _old, ...others } = old[columnId] ?? {};
        const figures = figure === null ? others : { ...others, [rowId]: figure };
        return { ...old, [columnId]: figures };
      });
    },
  };
  const setting = {
    scheme: { groups: rows.slice(0, 2) },
    rowIds: rows.map(({ id }) => id),
    columnIds: columns.map(({ id }) => id),
    unit: 'people' as const,
  };
  return (
    <FigureGrid
      caption="Numbers"
      rowHead="Group"
      rows={rows}
      columns={columns}
      footHeads={['Filled']}
      port={port}
      readFigure={createFigureReader('people')}
      onPaste={(columnId, rowId, text) =>
        pasteFigures(setting, { columnId, rowId, text }, port) !== null
      }
    />
  );
}

function showGrid() {
  const log: unknown[] = [];
  render(<KeptGrid log={log} />);
  return log;
}
const cell = (name: string) => screen.getByRole('textbox', { name });

test('each cell is named by its group and its period, and an empty one is empty, not 0', () => {
  showGrid();
  expect(cell('Women, 2025/26')).toHaveValue('4');
  expect(cell('Men, 2025/26')).toHaveValue('');
});

test('what is typed is handed over as soon as it is a number; an emptied cell is “no data”', async () => {
  const log = showGrid();
  await userEvent.type(cell('Men, 2026/27'), '1,234');
  await userEvent.clear(cell('Women, 2025/26'));
  expect(log).toEqual([
    ['second', 'men', 1],
    ['second', 'men', 1234],
    ['first', 'women', null],
  ]);
  expect(screen.getAllByRole('cell', { name: /filled/ }).map((foot) => foot.textContent)).toEqual([
    '0 filled',
    '1 filled',
  ]);
});

test('what is not a number is not handed over, stays in its cell, and is said when it is left', async () => {
  const log = showGrid();
  await userEvent.type(cell('Women, 2025/26'), 'x');
  await userEvent.tab();
  expect(log).toEqual([]);
  expect(cell('Women, 2025/26')).toHaveValue('4x');
  expect(cell('Women, 2025/26')).toBeInvalid();
  expect(screen.getByRole('alert')).toHaveTextContent('Women, 2025/26: enter a number of people');
  await userEvent.type(cell('Women, 2025/26'), '{Backspace}');
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});

test('a block pasted into a cell fills the grid from there', async () => {
  const log = showGrid();
  await userEvent.click(cell('Women, 2025/26'));
  await userEvent.paste('10\t20\n1,100\t2 200\n3\t4\n');
  expect(log).toEqual([
    ['first', 'women', 10],
    ['second', 'women', 20],
    ['first', 'men', 1100],
    ['second', 'men', 2200],
    ['first', 'not-known', 3],
    ['second', 'not-known', 4],
  ]);
  expect(cell('Men, 2026/27')).toHaveValue('2200');
});
