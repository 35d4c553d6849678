// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { AnswerScrutiny } from '#features/scrutiny/answer-scrutiny.tsx';
import { ConsultationsPage } from '#features/scrutiny/consultations-page.tsx';

import { anAssessment, ASSESSMENT_ID } from '../../support/builders.ts';

const full = 'This browser’s storage is full';
function showPanel(
  reviewer: { reviewerName: string; reviewerRole: string },
  onAdd: () => Promise<string | null>,
) {
  render(
    <AnswerScrutiny
      assessmentId={ASSESSMENT_ID}
      scrutiny={[]}
      reviewer={reviewer}
      onSetReviewer={() => {}}
      onAdd={onAdd}
    />,
  );
}

test('a name is asked for', async () => {
  const onAdd = vi.fn<(...args: unknown[]) => Promise<null>>(async () => null);
  showPanel({ reviewerName: '', reviewerRole: '' }, onAdd);
  await userEvent.click(screen.getByRole('button', { name: 'Agree with this answer' }));
  expect(screen.getByText(/Enter the reviewer’s name/)).toBeInTheDocument();
  expect(onAdd).not.toHaveBeenCalled();
});

test('the name that is in the field is the one used, saved on this device or not', async () => {
  const onAdd = vi.fn<(...args: unknown[]) => Promise<null>>(async () => null);
  showPanel({ reviewerName: '', reviewerRole: '' }, onAdd);
  await userEvent.type(screen.getByLabelText('Reviewer’s name'), 'Nia');
  await userEvent.click(screen.getByRole('button', { name: 'Challenge this answer' }));
  expect(onAdd).toHaveBeenCalledWith('challenge', { reviewerName: 'Nia', reviewerRole: '' });
});

test('a failure to add is not an error of the name', async () => {
  showPanel({ reviewerName: 'Nia', reviewerRole: 'Panel' }, async () => full);
  await userEvent.click(screen.getByRole('button', { name: 'Agree with this answer' }));
  await screen.findByText(new RegExp(full));
  expect(screen.getByLabelText('Reviewer’s name')).not.toBeInvalid();
});

test('nobody was asked: the reason is recorded', async () => {
  const onAdd = vi.fn<(...args: unknown[]) => Promise<null>>(async () => null);
  render(<ConsultationsPage assessment={anAssessment()} consultations={[]} onAdd={onAdd} />);
  await userEvent.click(screen.getByRole('button', { name: 'Record why nobody was asked' }));
  expect(onAdd).toHaveBeenCalledWith('Why nobody was consulted', 'not-held');
});

test('a failure to record why nobody was asked is told', async () => {
  render(
    <ConsultationsPage assessment={anAssessment()} consultations={[]} onAdd={async () => full} />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Record why nobody was asked' }));
  expect(await screen.findByText(new RegExp(full))).toBeInTheDocument();
});
