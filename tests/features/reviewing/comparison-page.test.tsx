// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { noRecords, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { ComparisonPage } from '#features/reviewing/comparison-page.tsx';

import {
  aFramework,
  anAnswer,
  anAssessment,
  aRecordAllMet,
  HOUSING_ID,
  withAnswers,
} from '../../support/builders.ts';
import { anAssessmentFile, aSnapshot } from '../../support/file-builders.ts';
import { aReading, aRecord } from '../../support/record-builders.ts';

const gap = withAnswers(aRecordAllMet(), anAnswer(HOUSING_ID, '1.Y.01', 'in-progress'));
const action = aRecord('actions', { title: 'Train staff', carriedOverCount: 2 });
const finished = aRecord('actions', { title: 'Write policy' });
const measure = aRecord('measures', {
  name: 'Complaints settled',
  readings: [aReading('2026-06-30', 10)],
});
const silent = aRecord('measures', { name: 'Never read' });
const lastYear = aSnapshot(
  anAssessmentFile({
    record: gap,
    records: { actions: [action, finished], measures: [measure, silent] },
  }),
  { title: 'Last year', reason: 'last-round' },
);

function showPage(snapshots: readonly Snapshot[], records: Partial<RecordsByKind> = {}) {
  render(
    <ComparisonPage
      stored={{
        ...aRecordAllMet(),
        assessment: anAssessment(),
        declarations: [],
        records: { ...noRecords, ...records },
        unreadable: [],
      }}
      framework={aFramework()}
      snapshots={snapshots}
    />,
  );
}

const rowOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('without a snapshot the page says where one comes from', () => {
  showPage([]);
  expect(screen.getByText(/There is no snapshot to compare with yet/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'sign-off and snapshots' })).toBeInTheDocument();
});

test('the last round is compared with the present unless another is chosen', () => {
  showPage([lastYear, aSnapshot(anAssessmentFile(), { title: 'Later', reason: 'by-hand' })], {
    actions: [
      action,
      { ...finished, status: 'complete' },
      aRecord('actions', { title: 'New one' }),
    ],
    measures: [
      { ...measure, readings: [...measure.readings, aReading('2027-06-30', 12.5)] },
      silent,
    ],
  });
  expect(screen.getByLabelText('Before')).toHaveDisplayValue(/^Last year/);
  expect(screen.getByLabelText('After')).toHaveDisplayValue('The assessment as it is now');
  expect(rowOf('Overall')).toEqual(['No level reached', 'Level 4', 'Up 4 levels']);
  expect(rowOf('Area: Area X')).toEqual(['Level 4', 'Level 4', 'No change']);
  expect(rowOf('Strand: Age')).toEqual(['No level reached', 'Level 4', 'Up 4 levels']);
  expect(screen.getByText(/1\.Y\.01 Statement of 1\.Y\.01/)).toHaveTextContent(
    'Housing: in progress before, now met',
  );
  expect(screen.getByText('No criterion has moved down.')).toBeInTheDocument();
  expect(screen.getByText('Train staff (carried over twice)')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Done since (1)' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'New (1)' })).toBeInTheDocument();
  expect(screen.getByText('No action has been stopped.')).toBeInTheDocument();
  expect(rowOf('Complaints settled')).toEqual([
    '10% on 30 June 2026',
    '12.5% on 30 June 2027',
    'Up 2.5 percentage points',
  ]);
  expect(rowOf('Never read')).toEqual(['No reading', 'No reading', 'Cannot be said']);
});

test('either side can be chosen, and turned round what was up is down', async () => {
  showPage([lastYear]);
  await userEvent.selectOptions(screen.getByLabelText('Before'), 'The assessment as it is now');
  await userEvent.selectOptions(screen.getByLabelText('After'), lastYear.id);
  expect(rowOf('Overall')).toEqual(['Level 4', 'No level reached', 'Down 4 levels']);
  expect(screen.getByText('No criterion has moved up.')).toBeInTheDocument();
});

test('a snapshot of another framework, or a damaged one, cannot be compared and says why', async () => {
  const foreign = anAssessmentFile({ assessment: anAssessment({ frameworkId: 'another' }) });
  const other = aSnapshot(foreign, { title: 'Other standard' });
  const damaged = aSnapshot(foreign, { title: 'Damaged', content: '{"half' });
  showPage([damaged, other]);
  expect(screen.getByText(/^Other standard .* cannot be compared/)).toHaveTextContent(
    'another edition of the standard',
  );
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Before'), damaged.id);
  expect(screen.getByText(/^Damaged .* cannot be compared/)).toHaveTextContent(
    'Its content is damaged and cannot be read.',
  );
});
