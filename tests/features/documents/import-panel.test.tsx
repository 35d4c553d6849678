// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { ImportPanel } from '#features/documents/import-panel.tsx';
import { listLinkOptions } from '#features/records/record-context.ts';

import { aFramework } from '../../support/builders.ts';
import { aStoredAssessment } from '../../support/stored-builder.ts';

const stored = aStoredAssessment();

function showPanel(outcome = { isDone: true, words: 'They were added.' }) {
  const imported: unknown[] = [];
  render(
    <ImportPanel
      optionsOf={(target) => listLinkOptions(target, stored, aFramework())}
      onImport={async (kind, rows) => {
        imported.push([kind, rows]);
        return outcome;
      }}
    />,
  );
  return imported;
}

async function choose(text: string, name = 'plan.csv') {
  await userEvent.upload(screen.getByLabelText('Spreadsheet'), new File([text], name), {
    applyAccept: false,
  });
}

const listFaults = () =>
  within(screen.getByRole('list', { name: 'Faults' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

test('what would be added is shown with every fault, and only rows without faults are added', async () => {
  const imported = showPanel();
  await choose('Action,Deadline\nTrain,31/3/2027\n,1/4/2027\nWrite,soon\n');
  expect(await screen.findByText('1 row can be added, 2 faults found.')).toBeInTheDocument();
  expect(listFaults()).toEqual([
    'Row 3: Title is empty',
    'Row 4: Due date “soon” is not a date such as 31/3/2027',
  ]);
  const table = screen.getByRole('table', { name: 'The first actions as they would be added' });
  expect(within(table).getByRole('cell', { name: 'Train' })).toBeInTheDocument();
  expect(imported).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Add 1 action without faults' }));
  expect(imported).toEqual([['actions', [{ title: 'Train', dueOn: '2027-03-31' }]]]);
  expect(await screen.findByText('They were added.')).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('the preview says what would be added in words, not in ids', async () => {
  showPanel();
  await choose('Action,Deadline,Unit,Strands,Priority,Cost\nTrain,31/3/2027,Housing,Age;Race,,0\n');
  const row = (await screen.findAllByRole('row'))[1]!;
  expect([...row.children].map((cell) => cell.textContent)).toEqual([
    '2',
    'Train',
    'Housing',
    '31 March 2027',
    'Not given',
    '0',
    'Age; Race',
  ]);
});

test('a column with a heading of its own is matched by hand, and can be left out again', async () => {
  showPanel();
  await choose('Aufgabe,Deadline\nTrain,soon\n');
  expect(await screen.findByLabelText('Due date')).toHaveDisplayValue('Deadline');
  expect(screen.getByLabelText('Title')).toHaveDisplayValue('Not in the file');
  await userEvent.selectOptions(screen.getByLabelText('Title'), 'Aufgabe');
  expect(listFaults()).toEqual(['Row 2: Due date “soon” is not a date such as 31/3/2027']);
  await userEvent.selectOptions(screen.getByLabelText('Due date'), 'Not in the file');
  expect(screen.getByText('1 row can be added, 0 faults found.')).toBeInTheDocument();
});

test('the same file can be read as services', async () => {
  const imported = showPanel();
  await choose('Service,Lead\nHousing,Jo\nParks,Al\n');
  await screen.findByText(/0 rows can be added/);
  await userEvent.selectOptions(screen.getByLabelText('What to read in'), 'Services');
  await userEvent.click(screen.getByRole('button', { name: 'Add 2 services' }));
  expect(imported).toEqual([['services', [{ name: 'Housing' }, { name: 'Parks' }]]]);
});

test('rows that could not be saved stay in the preview, with the reason', async () => {
  showPanel({ isDone: false, words: 'The disk is full.' });
  await choose('Action\nTrain\nWrite\n');
  await userEvent.click(await screen.findByRole('button', { name: 'Add 2 actions' }));
  expect(await screen.findByText('The disk is full.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Add 2 actions' })).toBeEnabled();
});

test.each([
  ['plan.xlsx', 'Title', 'The file is not an Excel workbook, or it is damaged.'],
  ['plan.csv', 'PNG\u0000', 'The file is not a table: save it as .xlsx or as CSV.'],
  ['plan.csv', 'Title\n', 'The file has no rows below its heading row.'],
])('a file that cannot be used (%s, %j) says why and shows no preview', async (name, text, why) => {
  showPanel();
  await choose(text, name);
  expect(
    await screen.findByText(new RegExp(`${why} Nothing has been changed`)),
  ).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Preview' })).not.toBeInTheDocument();
});

test('many faults are shown ten at a time', async () => {
  showPanel();
  await choose(`Action,Deadline\n${'Train,soon\n'.repeat(25)}`);
  await screen.findByText('0 rows can be added, 25 faults found.');
  expect(listFaults()).toHaveLength(10);
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(listFaults()).toHaveLength(20);
});
