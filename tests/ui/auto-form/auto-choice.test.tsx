// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { type AutoField } from '#ui/auto-form/auto-field.ts';

import { showForm } from './kept-form.tsx';

const few = [
  { value: 'age', label: 'Age' },
  { value: 'race', label: 'Race' },
];

const aChoice = (value: string, isRequired: boolean): AutoField => ({
  kind: 'choice',
  place: 'unitId',
  label: 'Unit',
  value,
  options: few,
  isRequired,
});
const choice = () => screen.getByRole('combobox', { name: 'Unit' });

test('a choice is handed over at once, and taken back as none', async () => {
  const { written } = showForm(aChoice('', false));
  expect(choice()).toHaveDisplayValue('Not given');
  await userEvent.selectOptions(choice(), 'Race');
  await userEvent.selectOptions(choice(), 'Not given');
  expect(written).toEqual([
    ['unitId', 'race'],
    ['unitId', null],
  ]);
});

test('a choice that must be made cannot be taken back', () => {
  showForm(aChoice('age', true));
  expect(within(choice()).queryByRole('option', { name: 'Not given' })).not.toBeInTheDocument();
});

test('a choice made elsewhere is shown', async () => {
  const { show } = showForm(aChoice('age', true));
  await userEvent.selectOptions(choice(), 'Race');
  show([aChoice('race', true)]);
  show([aChoice('age', true)]);
  expect(choice()).toHaveDisplayValue('Age');
});

const ticks = (...values: readonly string[]): AutoField => ({
  kind: 'choices',
  place: 'strandIds',
  label: 'Strands',
  values,
  options: few,
});
const tick = (name: string) => screen.getByRole('checkbox', { name });

test('each tick is handed over as that member alone, in or out', async () => {
  const { written } = showForm(ticks('age'));
  await userEvent.click(tick('Race'));
  await userEvent.click(tick('Age'));
  expect(written).toEqual([
    ['strandIds+race', true],
    ['strandIds+age', false],
  ]);
  expect(tick('Race')).toBeChecked();
  expect(tick('Age')).not.toBeChecked();
});

test('a tick made elsewhere is shown, and one still on its way stays', async () => {
  const { show } = showForm(ticks());
  await userEvent.click(tick('Age'));
  show([ticks('race')], { 'strandIds+age': true });
  expect(tick('Race')).toBeChecked();
  expect(tick('Age')).toBeChecked();
});

const many = Array.from({ length: 61 }, (_, index) => ({
  value: `c${index}`,
  label: `Criterion ${index}`,
}));
type Options = Extract<AutoField, { kind: 'picks' }>['options'];
const picks = (options: Options, ...values: string[]): AutoField => ({
  kind: 'picks',
  place: 'criterionIds',
  label: 'Criteria',
  values,
  options,
});
const list = () => screen.getByRole('combobox', { name: 'Add to: Criteria' });
const listOptions = () =>
  within(list())
    .getAllByRole('option')
    .map((option) => option.textContent);
const add = () => screen.getByRole('button', { name: /^Add ?to Criteria$/ });
const search = () => screen.queryByRole('textbox', { name: 'Find for: Criteria' });

test('a pick is handed over as a member, and so is its removal', async () => {
  const { written, show } = showForm(picks(few));
  expect(screen.getByText('None yet')).toBeInTheDocument();
  await userEvent.click(add());
  expect(written).toEqual([]);
  await userEvent.selectOptions(list(), 'Race');
  await userEvent.click(add());
  show([picks(few, 'race')]);
  await userEvent.click(screen.getByRole('button', { name: /^Remove ?Race$/ }));
  expect(written).toEqual([
    ['criterionIds+race', true],
    ['criterionIds+race', false],
  ]);
});

test('what is picked is listed with its page and not offered again', () => {
  showForm(picks([{ value: 'age', label: 'Age', href: '#/age' }, ...few.slice(1)], 'age'));
  expect(screen.getByRole('link', { name: 'Age' })).toHaveAttribute('href', '#/age');
  expect(listOptions()).toEqual(['Choose', 'Race']);
});

test('something picked that is no longer there can still be removed', async () => {
  const { written } = showForm(picks(few, 'gone'));
  await userEvent.click(screen.getByRole('button', { name: /^Remove ?gone$/ }));
  expect(written).toEqual([['criterionIds+gone', false]]);
});

test('a list of 60 options is shown whole, without a search', () => {
  showForm(picks(many.slice(0, 60)));
  expect(search()).not.toBeInTheDocument();
  expect(listOptions()).toHaveLength(61);
});

test('a list of more than 60 options shows 60, says so and can be searched', async () => {
  const { written } = showForm(picks(many));
  expect(listOptions()).toHaveLength(61);
  expect(list()).toHaveAccessibleDescription('The first 60 of 61: type in Find to see others');
  await userEvent.type(search()!, 'criterion 60');
  expect(listOptions()).toEqual(['Choose', 'Criterion 60']);
  await userEvent.selectOptions(list(), 'Criterion 60');
  await userEvent.click(add());
  expect(written).toEqual([['criterionIds+c60', true]]);
});

test('what was chosen before a search is not added unseen', async () => {
  const { written } = showForm(picks(many));
  await userEvent.selectOptions(list(), 'Criterion 3');
  await userEvent.type(search()!, '60');
  expect(list()).toHaveDisplayValue('Choose');
  await userEvent.click(add());
  expect(written).toEqual([]);
});
