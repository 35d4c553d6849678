// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { type AutoField } from '#ui/auto-form/auto-field.ts';

import { showForm } from './kept-form.tsx';

const readings = (...ids: readonly string[]): AutoField => ({
  kind: 'items',
  place: 'readings',
  label: 'Readings',
  itemName: 'a reading',
  emptyItem: { period: '', day: null, value: null },
  items: ids.map((id) => ({
    id,
    fields: [
      { kind: 'line', place: `readings[${id}].period`, label: 'Period', value: '', maxLength: 300 },
    ],
  })),
});
const period = (group: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('textbox', { name: 'Period' });

test('an item is added empty with an id of its own', async () => {
  const { written, countVisits } = showForm(readings());
  expect(screen.getByText('None yet')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Add a reading' }));
  expect(written).toEqual([
    ['readings[new-1]', { id: 'new-1', period: '', day: null, value: null }],
  ]);
  expect(countVisits()).toBe(1);
});

test('focus goes into the new item, and to it only', async () => {
  const { show } = showForm(readings('old'));
  await userEvent.click(screen.getByRole('button', { name: 'Add a reading' }));
  show([readings('theirs', 'old')]);
  expect(period('Reading 1')).not.toHaveFocus();
  show([readings('theirs', 'old', 'new-1')]);
  expect(period('Reading 3')).toHaveFocus();
});

test('an item that somebody else adds does not take the focus', async () => {
  const { show } = showForm(readings('old'));
  await userEvent.click(period('Reading 1'));
  show([readings('old', 'theirs')]);
  expect(period('Reading 1')).toHaveFocus();
});

test('a field of an item is handed over under its item', async () => {
  const { written } = showForm(readings('one', 'two'));
  await userEvent.type(period('Reading 2'), 'Q');
  expect(written).toEqual([['readings[two].period', 'Q']]);
});

test('what is typed in an item stays with it when one above is removed', async () => {
  const { show } = showForm(readings('one', 'two'));
  await userEvent.type(period('Reading 2'), 'Q4');
  show([readings('two')]);
  expect(period('Reading 1')).toHaveValue('Q4');
});

test('an item is removed by handing over nothing in its place', async () => {
  const { written } = showForm(readings('one', 'two'));
  await userEvent.click(screen.getByRole('button', { name: 'Remove reading 2' }));
  expect(written).toEqual([['readings[two]', null]]);
});
