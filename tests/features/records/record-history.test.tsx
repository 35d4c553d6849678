// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { type Change, changeSchema } from '#domain/change.ts';
import { RecordHistory } from '#features/records/record-history.tsx';
import { formatMoment } from '#shared/format.ts';

import { ASSESSMENT_ID, HOUSING_ID } from '../../support/builders.ts';

const MOMENT = '2026-11-23T09:00:00.000Z';

function aChange(content: Partial<Pick<Change, 'field' | 'from' | 'to' | 'changedBy'>>): Change {
  return changeSchema.parse({
    id: `${content.field}`,
    assessmentId: ASSESSMENT_ID,
    table: 'actions',
    recordId: HOUSING_ID,
    from: null,
    to: null,
    changedAt: MOMENT,
    changedBy: 'Siân Price',
    ...content,
  });
}

/** The history, opened as a person would. */
function showHistory(...changes: readonly Change[]) {
  const restored: Change[] = [];
  render(
    <RecordHistory
      changes={changes}
      nameLink={(_target, id) => id}
      onRestore={(change) => restored.push(change)}
    />,
  );
  const details = screen.getByText(/^History/).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return restored;
}

const listEntries = () =>
  within(screen.getByRole('list', { name: 'Changes, the newest first' })).getAllByRole('listitem');

test('each change says what it was, when, who made it, and from what to what', () => {
  showHistory(
    aChange({ field: 'title', from: 'Train', to: 'Train all' }),
    aChange({ field: 'dueOn', to: '2027-03-31', changedBy: '' }),
  );
  expect(screen.getByText('History (2)')).toBeInTheDocument();
  const [title, due] = listEntries();
  expect(title).toHaveTextContent(`Title, ${formatMoment(MOMENT)}, Siân Price`);
  expect(title).toHaveTextContent('From: TrainTo: Train all');
  expect(due).toHaveTextContent(`Due date, ${formatMoment(MOMENT)}From: NothingTo: 31 March 2027`);
});

test('an earlier text is put back by the button of its own change', async () => {
  const later = aChange({ field: 'title', from: 'Train', to: 'Train all' });
  const earlier = aChange({ field: 'whatWillBeDone', from: 'One day', to: 'Two days' });
  const restored = showHistory(later, earlier);
  await userEvent.click(
    screen.getByRole('button', { name: /^Put back the earlier text ?of What will be done, 23/ }),
  );
  expect(restored).toEqual([earlier]);
});

test('adding, removing and bringing back have no earlier text to put back', () => {
  showHistory(
    aChange({ field: 'removedAt', from: MOMENT }),
    aChange({ field: '*', to: { title: 'Train' } }),
  );
  expect(listEntries()[0]).toHaveTextContent('Brought back');
  expect(listEntries()[1]).toHaveTextContent('Added');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.queryByText(/^From/)).not.toBeInTheDocument();
});

test('a record that nobody has changed says so', () => {
  showHistory();
  expect(screen.getByText('History (0)')).toBeInTheDocument();
  expect(screen.getByText('Nothing has been changed yet.')).toBeInTheDocument();
});

test('nothing of the history is made before it is opened', () => {
  render(
    <RecordHistory
      changes={[aChange({ field: 'title', to: 'Train' })]}
      nameLink={(_target, id) => id}
      onRestore={() => null}
    />,
  );
  expect(screen.queryByText('To: Train')).not.toBeInTheDocument();
});
