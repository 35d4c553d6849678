// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { type Answer } from '#domain/answer.ts';
import { AreaPage } from '#features/answering/area-page.tsx';
import { type AnswerPort } from '#features/answering/use-answer-form.ts';
import { type AnswerPatch } from '#storage/draft.ts';

import {
  aFramework,
  anAnswer,
  anAssessment,
  HOUSING_ID,
  threeUnits,
} from '../../support/builders.ts';

const [, housing] = threeUnits();
const framework = {
  ...aFramework(),
  // a second criterion on the page, so that cards can be told apart
  criteria: aFramework().criteria.map((item) =>
    item.id === '3.Y.01' ? { ...item, levelNumber: 1 } : item,
  ),
};

function showPage(answers: readonly Answer[] = []) {
  const written: [string, AnswerPatch][] = [];
  const port: AnswerPort = {
    readPending: () => null,
    write: (criterionId, patch) => written.push([criterionId, patch]),
  };
  const page = (current: readonly Answer[]) => (
    <AreaPage
      assessment={anAssessment()}
      framework={framework}
      unit={housing}
      level={framework.levels[0]!}
      area={framework.areas[1]!}
      answers={current}
      unreadableIds={[]}
      port={port}
      focusedCriterionId={null}
    />
  );
  const { rerender } = render(page(answers));
  const card = (id: string) => within(screen.getByRole('form', { name: new RegExp(`^${id} `) }));
  return { written, card, update: (current: readonly Answer[]) => rerender(page(current)) };
}

test('a judgement and each keystroke are handed over the moment they are made', async () => {
  const { written, card } = showPage();
  await userEvent.click(card('1.Y.01').getByLabelText('Met'));
  await userEvent.type(card('1.Y.01').getByLabelText('Commentary on 1.Y.01'), 'Tŷ');
  expect(written).toEqual([
    ['1.Y.01', { judgement: 'met' }],
    ['1.Y.01', { commentary: 'T' }],
    ['1.Y.01', { commentary: 'Tŷ' }],
  ]);
});

test('the radios of two criteria on one page are two groups', async () => {
  const { card } = showPage();
  await userEvent.click(card('1.Y.01').getByLabelText('Met'));
  await userEvent.click(card('3.Y.01').getByLabelText('In progress'));
  expect(card('1.Y.01').getByLabelText('Met')).toBeChecked();
  expect(card('3.Y.01').getByLabelText('In progress')).toBeChecked();
});

test('"not applicable" asks for its reason until one is given', async () => {
  const { card } = showPage();
  await userEvent.click(card('1.Y.01').getByLabelText('Not applicable'));
  const reason = card('1.Y.01').getByLabelText('Why 1.Y.01 does not apply');
  expect(reason).toHaveAccessibleDescription(/until then it does not count/);
  await userEvent.type(reason, 'We run no such service');
  expect(reason).not.toHaveAccessibleDescription();
});

test('a strand judged differently hands over that strand alone, and "same" takes it back', async () => {
  const { written, card } = showPage();
  await userEvent.click(card('1.Y.01').getByText('Judge some strands differently'));
  const age = await card('1.Y.01').findByLabelText('Age, 1.Y.01');
  await userEvent.selectOptions(age, 'In progress');
  await userEvent.selectOptions(age, 'Same as above');
  expect(written).toEqual([
    ['1.Y.01', { strandVerdicts: { age: { judgement: 'in-progress', notApplicableReason: '' } } }],
    ['1.Y.01', { strandVerdicts: { age: null } }],
  ]);
});

test('a change from another tab is shown, but never over the field being typed in', async () => {
  const { card, update } = showPage([anAnswer(HOUSING_ID, '1.Y.01', { commentary: 'Old' })]);
  const commentary = card('1.Y.01').getByLabelText('Commentary on 1.Y.01');
  await userEvent.click(commentary);
  await userEvent.type(commentary, ' mine');
  update([anAnswer(HOUSING_ID, '1.Y.01', { commentary: 'Theirs', judgement: 'met' })]);
  expect(commentary).toHaveValue('Old mine');
  expect(card('1.Y.01').getByLabelText('Met')).toBeChecked();

  await userEvent.click(card('3.Y.01').getByLabelText('Commentary on 3.Y.01'));
  update([anAnswer(HOUSING_ID, '1.Y.01', { commentary: 'Theirs again', judgement: 'met' })]);
  expect(commentary).toHaveValue('Theirs again');
});

test('a criterion that passed the filter stays on the page after it was answered', async () => {
  const { update } = showPage([anAnswer(HOUSING_ID, '3.Y.01', 'met')]);
  await userEvent.selectOptions(screen.getByLabelText('Show'), 'Unanswered');
  expect(screen.getAllByRole('form')).toHaveLength(1);
  update([anAnswer(HOUSING_ID, '3.Y.01', 'met'), anAnswer(HOUSING_ID, '1.Y.01', 'met')]);
  expect(screen.getAllByRole('form')).toHaveLength(1);
  expect(screen.getByRole('form', { name: /^1\.Y\.01 / })).toBeInTheDocument();
});
