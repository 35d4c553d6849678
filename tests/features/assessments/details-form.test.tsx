// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { DetailsForm } from '#features/assessments/details-form.tsx';
import {
  type DetailsForm as DetailsFormValues,
  fillDetails,
  readDetails,
} from '#features/assessments/details-form-schema.ts';

import { aFramework, anAssessment } from '../../support/builders.ts';

function showForm() {
  const sent: DetailsFormValues[] = [];
  render(
    <DetailsForm
      frameworks={[aFramework()]}
      initial={fillDetails(anAssessment())}
      isNew={false}
      submitText="Save the details"
      onSubmit={async (form) => {
        sent.push(form);
      }}
    />,
  );
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the details' }));
  const errors = async () =>
    within(await screen.findByRole('alert'))
      .getAllByRole('link')
      .map((link) => link.textContent);
  return { sent, save, errors };
}
const box = (legend: string, part: string) =>
  within(screen.getByRole('group', { name: legend })).getByLabelText(part);
async function retype(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

test('what an assessment holds goes through the form unchanged', async () => {
  const { sent, save } = showForm();
  await save();
  const { councilName, periodStart, periodEnd, levelAimedFor, strandIds, serviceRule } =
    anAssessment();
  expect(readDetails(sent[0]!)).toMatchObject({
    councilName,
    periodStart,
    periodEnd,
    levelAimedFor,
    strandIds,
    serviceRule,
  });
});

test('an empty name, a day that does not exist and no strand are all named at once', async () => {
  const { sent, save, errors } = showForm();
  await userEvent.clear(screen.getByLabelText('Name of the council'));
  await retype(box('Last day of the period assessed', 'Day'), '31');
  await retype(box('Last day of the period assessed', 'Month'), '2');
  await userEvent.click(screen.getByLabelText('Age'));
  await userEvent.click(screen.getByLabelText('Race'));
  await save();
  expect(await errors()).toEqual([
    'Enter the name of the council',
    'Enter a real date on which the period ends, such as 31 3 2027',
    'Choose at least one strand',
  ]);
  expect(sent).toEqual([]);
});

test('a period cannot end before it starts', async () => {
  const { save, errors } = showForm();
  await retype(box('Last day of the period assessed', 'Year'), '2025');
  await save();
  expect(await errors()).toEqual(['The period must end on or after the day it starts']);
});

test.each(['', '0', '101', '12.5', 'half'])('a share of %s per cent is refused', async (typed) => {
  const { save, errors } = showForm();
  await userEvent.click(screen.getByLabelText('A share of the services is enough'));
  const percent = screen.getByLabelText('Per cent of the services that must meet a criterion');
  if (typed !== '') await userEvent.type(percent, typed);
  await save();
  expect(await errors()).toEqual(['Enter a whole number from 1 to 100']);
});

test('a share of 75 per cent is kept', async () => {
  const { sent, save } = showForm();
  await userEvent.click(screen.getByLabelText('A share of the services is enough'));
  await userEvent.type(
    screen.getByLabelText('Per cent of the services that must meet a criterion'),
    '75',
  );
  await save();
  expect(readDetails(sent[0]!).serviceRule).toEqual({ kind: 'share', neededPercent: 75 });
});
