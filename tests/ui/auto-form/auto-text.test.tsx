// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { type AutoField } from '#ui/auto-form/auto-field.ts';

import { showForm } from './kept-form.tsx';

const aLine = (value: string) =>
  ({ kind: 'line', place: 'title', label: 'Title', value, maxLength: 10 }) satisfies AutoField;
const field = () => screen.getByRole('textbox', { name: 'Title' });

test('text is handed over at each key, as it stands then', async () => {
  const { written } = showForm(aLine('A'));
  await userEvent.type(field(), 'bc{Backspace}');
  expect(written).toEqual([
    ['title', 'Ab'],
    ['title', 'Abc'],
    ['title', 'Ab'],
  ]);
  expect(field()).toHaveValue('Ab');
});

test('emptied text is handed over as empty text', async () => {
  const { written } = showForm(aLine('A'));
  await userEvent.clear(field());
  expect(written).toEqual([['title', '']]);
});

test('no more than the longest text that can be kept is typed', async () => {
  const { written } = showForm(aLine(''));
  await userEvent.type(field(), '0123456789ab');
  expect(written.at(-1)).toEqual(['title', '0123456789']);
});

test('a change from outside is shown while nobody types', () => {
  const { show } = showForm(aLine('Old'));
  show([aLine('New')]);
  expect(field()).toHaveValue('New');
});

test('a change from outside never replaces what is being typed', async () => {
  const { show } = showForm(aLine(''));
  await userEvent.type(field(), 'Mine');
  show([aLine('Theirs')]);
  expect(field()).toHaveValue('Mine');
  await userEvent.type(field(), '!');
  expect(field()).toHaveValue('Mine!');
});

test('once the field is left, the next change from outside is shown', async () => {
  const { show } = showForm(aLine(''));
  await userEvent.type(field(), 'Mine');
  show([aLine('Mine')]);
  await userEvent.tab();
  expect(field()).toHaveValue('Mine');
  show([aLine('Theirs')]);
  expect(field()).toHaveValue('Theirs');
});

test('a change from outside that came while typing is shown once the field is left', async () => {
  const { show } = showForm(aLine(''));
  await userEvent.type(field(), 'Mine');
  show([aLine('Mine')]);
  show([aLine('Theirs')]);
  expect(field()).toHaveValue('Mine');
  await userEvent.tab();
  expect(field()).toHaveValue('Theirs');
});

test('what is typed comes back stored key by key without being taken for a change', async () => {
  const { show } = showForm(aLine(''));
  await userEvent.type(field(), 'Mine');
  show([aLine('Mi')]);
  await userEvent.tab();
  expect(field()).toHaveValue('Mine');
});

test('what is typed after a change from outside stands', async () => {
  const { show } = showForm(aLine(''));
  await userEvent.type(field(), 'Mine');
  show([aLine('Theirs')]);
  await userEvent.type(field(), '!');
  await userEvent.tab();
  expect(field()).toHaveValue('Mine!');
});

test('what is on its way to be stored is shown instead of what is stored', () => {
  const { show } = showForm(aLine('Stored'));
  show([aLine('Stored')], { title: 'On its way' });
  expect(field()).toHaveValue('On its way');
});

test('each time a field is entered a new visit begins, and pressing Enter sends nothing', async () => {
  const { countVisits } = showForm(aLine(''), { ...aLine(''), place: 'lead', label: 'Lead' });
  await userEvent.click(field());
  await userEvent.keyboard('a{Enter}');
  expect(countVisits()).toBe(1);
  await userEvent.tab();
  expect(screen.getByRole('textbox', { name: 'Lead' })).toHaveFocus();
  expect(countVisits()).toBe(2);
});

test('the form and each of its fields can be found by name, with the hint beside the field', () => {
  showForm({ ...aLine(''), kind: 'text', hint: 'In a few words' });
  expect(screen.getByRole('form', { name: 'Details' })).toBeInTheDocument();
  expect(field()).toHaveAccessibleDescription('In a few words');
});
