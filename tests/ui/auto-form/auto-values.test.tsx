// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { type AutoField } from '#ui/auto-form/auto-field.ts';
import { readFigure } from '#ui/auto-form/auto-figure.tsx';

import { showForm } from './kept-form.tsx';

const aDay = (value: string | null): AutoField => ({
  kind: 'day',
  place: 'dueOn',
  label: 'Due date',
  value,
});
const box = (name: 'Day' | 'Month' | 'Year') => {
  const group = screen.getByRole('group', { name: 'Due date' });
  return within(group).getByRole('textbox', { name });
};
const NOT_A_DATE = /Enter a real date, or leave all three boxes empty/;

test('a date is handed over once it is whole', async () => {
  const { written } = showForm(aDay(null));
  await userEvent.type(box('Day'), '31');
  await userEvent.type(box('Month'), '3');
  await userEvent.type(box('Year'), '2027');
  expect(written).toEqual([['dueOn', '2027-03-31']]);
});

test.each([
  ['half a date', '31', '3', '20'],
  ['a day that no month has', '31', '2', '2027'],
  ['letters', 'x', 'y', 'z'],
])('%s is not handed over, and says so when the date is left', async (_what, ...parts) => {
  const { written } = showForm(aDay(null));
  await userEvent.click(box('Day'));
  await userEvent.keyboard(`${parts[0]}{Tab}${parts[1]}{Tab}${parts[2]}`);
  expect(screen.queryByText(NOT_A_DATE)).not.toBeInTheDocument();
  await userEvent.tab();
  expect(screen.getByRole('group', { name: 'Due date' })).toHaveAccessibleDescription(NOT_A_DATE);
  expect(box('Day')).toHaveValue(parts[0]);
  expect(written).toEqual([]);
});

test('a date that is put right loses its error', async () => {
  showForm(aDay(null));
  await userEvent.type(box('Year'), '2027');
  await userEvent.tab();
  expect(screen.getByText(NOT_A_DATE)).toBeInTheDocument();
  await userEvent.type(box('Day'), '1');
  await userEvent.type(box('Month'), '4');
  await userEvent.click(document.body);
  expect(screen.queryByText(NOT_A_DATE)).not.toBeInTheDocument();
});

test('a date from outside takes the place of half a date and of its error', async () => {
  const { show } = showForm(aDay(null));
  await userEvent.type(box('Day'), '31');
  await userEvent.click(document.body);
  show([aDay('2027-04-01')]);
  expect(['Day', 'Month', 'Year'].map((name) => box(name as 'Day'))).toMatchObject(
    ['1', '4', '2027'].map((value) => ({ value })),
  );
  expect(screen.queryByText(NOT_A_DATE)).not.toBeInTheDocument();
});

test('a cleared date is handed over as none', async () => {
  const { written } = showForm(aDay('2027-03-31'));
  await userEvent.clear(box('Day'));
  await userEvent.clear(box('Month'));
  expect(written).toEqual([]);
  await userEvent.clear(box('Year'));
  expect(written).toEqual([['dueOn', null]]);
});

const aFigure = (value: number | null): AutoField => ({
  kind: 'figure',
  place: 'costPounds',
  label: 'Cost',
  least: null,
  most: null,
  value,
});
const figure = () => screen.getByRole('textbox', { name: 'Cost' });

test('a figure is handed over as a number at each key, an emptied one as none', async () => {
  const { written } = showForm(aFigure(null));
  await userEvent.type(figure(), '1.5');
  await userEvent.clear(figure());
  expect(written).toEqual([
    ['costPounds', 1],
    ['costPounds', 1.5],
    ['costPounds', null],
  ]);
});

test('what is not a number is not handed over, and says so when the field is left', async () => {
  const { written, show } = showForm(aFigure(7));
  await userEvent.clear(figure());
  await userEvent.type(figure(), 'about');
  expect(written).toEqual([['costPounds', null]]);
  expect(figure()).toBeValid();
  await userEvent.tab();
  expect(figure()).toBeInvalid();
  expect(figure()).toHaveAccessibleDescription(/Enter a number, such as 12.5/);
  expect(figure()).toHaveValue('about');
  show([aFigure(8)]);
  expect(figure()).toHaveValue('8');
  expect(figure()).toBeValid();
});

test('no figure is an empty field and 0 is 0', () => {
  const { show } = showForm(aFigure(null));
  expect(figure()).toHaveValue('');
  show([aFigure(0)]);
  expect(figure()).toHaveValue('0');
});

test.each([
  ['£1,200.50', 1200.5],
  [' 45 % ', 45],
  ['−3', -3],
  ['-3.0', -3],
  ['', null],
  ['  ', null],
  ['1.', undefined],
  ['.5', undefined],
  ['1e3', undefined],
  ['12 or 13x', undefined],
])('“%s” is read as the figure %s', (typed, value) => {
  expect(readFigure(typed)).toBe(value);
});
