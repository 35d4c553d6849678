// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { noRecords } from '#domain/records/record-kinds.ts';
import { type AssessmentRecord } from '#domain/results.ts';
import { DeclarationsPage } from '#features/declarations/declarations-page.tsx';

import {
  aDeclaration,
  aFramework,
  anAnswer,
  anAssessment,
  aRecordAllMet,
  CORPORATE_ID,
  withAnswers,
} from '../../support/builders.ts';

/** A council whose answers give level 2. */
const atLevel2 = withAnswers(aRecordAllMet(), anAnswer(CORPORATE_ID, '3.X.01', 'in-progress'));

function showPage(
  record: AssessmentRecord = atLevel2,
  declarations = [] as ReturnType<typeof aDeclaration>[],
) {
  const added: unknown[] = [];
  render(
    <DeclarationsPage
      stored={{
        ...record,
        assessment: anAssessment(),
        declarations,
        records: noRecords,
        unreadable: [],
      }}
      framework={aFramework()}
      today="2026-11-23"
      onAdd={async (content) => {
        added.push(content);
        return null;
      }}
      onSetWithdrawn={async () => null}
    />,
  );
  return added;
}

async function fillDate(legend: string, day: string, month: string, year: string) {
  const group = within(screen.getByRole('group', { name: legend }));
  await userEvent.type(group.getByLabelText('Day'), day);
  await userEvent.type(group.getByLabelText('Month'), month);
  await userEvent.type(group.getByLabelText('Year'), year);
}

test('no level above the one that the answers give can be declared', () => {
  showPage();
  const options = within(screen.getByLabelText('Level to declare')).getAllByRole('option');
  expect(options.map((option) => option.textContent)).toEqual([
    'No level (0)',
    'Level 1: Step 1',
    'Level 2: Step 2',
  ]);
});

test('a level is declared only with each of its tests, a name and a date that is not to come', async () => {
  const added = showPage();
  await fillDate('Date of the approval', '24', '11', '2026');
  await userEvent.click(screen.getByRole('button', { name: 'Declare this level' }));
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Confirm every test of the level, or declare a lower level',
    'Enter who approved it',
    'The date must be today or in the past',
  ]);
  expect(added).toEqual([]);

  await userEvent.click(screen.getByLabelText('2.T.01 Test of step 2'));
  await userEvent.type(screen.getByLabelText('Approved by'), 'Cabinet');
  const day = within(screen.getByRole('group', { name: 'Date of the approval' })).getByLabelText(
    'Day',
  );
  await userEvent.clear(day);
  await userEvent.type(day, '23');
  await userEvent.click(screen.getByRole('button', { name: 'Declare this level' }));
  expect(await screen.findByText('Level 2 has been declared.')).toBeInTheDocument();
  expect(added).toEqual([
    {
      kind: 'declared',
      levelNumber: 2,
      byName: 'Cabinet',
      byRole: '',
      decidedOn: '2026-11-23',
      confirmedTestIds: ['2.T.01'],
      note: '',
    },
  ]);
});

test('a verified level may be above the answers, with a warning', async () => {
  showPage();
  await userEvent.selectOptions(screen.getByLabelText('Level verified'), 'Level 4: Step 4');
  expect(
    screen.getByText('The answers give level 2, which is lower than level 4.'),
  ).toBeInTheDocument();
});

test('a declaration that the answers no longer support says so, and a withdrawn one does not', () => {
  showPage(atLevel2, [
    aDeclaration({ levelNumber: 3 }),
    aDeclaration({
      id: '01930000-0000-7000-8000-0000000000d2',
      levelNumber: 4,
      withdrawnAt: '2026-11-20T09:00:00Z',
    }),
  ]);
  expect(screen.getAllByText('The answers now give only level 2.')).toHaveLength(1);
  expect(
    screen.getByRole('heading', { name: 'Level 4: Step 4, declared (withdrawn)' }),
  ).toBeInTheDocument();
});

test('choosing another level keeps what was typed, and ticks for the first level are not sent', async () => {
  const added = showPage();
  await userEvent.click(screen.getByLabelText('2.T.01 Test of step 2'));
  await userEvent.type(screen.getByLabelText('Approved by'), 'Cabinet');
  await fillDate('Date of the approval', '1', '11', '2026');
  await userEvent.selectOptions(screen.getByLabelText('Level to declare'), 'Level 1: Step 1');
  expect(screen.getByLabelText('Approved by')).toHaveValue('Cabinet');
  await userEvent.click(screen.getByLabelText('1.T.01 Test of step 1'));
  await userEvent.click(screen.getByRole('button', { name: 'Declare this level' }));
  expect(await screen.findByText('Level 1 has been declared.')).toBeInTheDocument();
  expect(added).toMatchObject([{ levelNumber: 1, confirmedTestIds: ['1.T.01'] }]);
});

test('a declaration that arrives leaves what is typed in the form for a verification', async () => {
  const page = (declarations: ReturnType<typeof aDeclaration>[]) => (
    <DeclarationsPage
      stored={{
        ...atLevel2,
        assessment: anAssessment(),
        declarations,
        records: noRecords,
        unreadable: [],
      }}
      framework={aFramework()}
      today="2026-11-23"
      onAdd={async () => null}
      onSetWithdrawn={async () => null}
    />
  );
  const { rerender } = render(page([]));
  await userEvent.type(screen.getByLabelText('Verified by'), 'IDeA');
  await userEvent.type(screen.getByLabelText('Approved by'), 'Cabinet');
  rerender(page([aDeclaration()]));
  expect(screen.getByLabelText('Verified by')).toHaveValue('IDeA');
  expect(screen.getByLabelText('Approved by')).toHaveValue('');
});
