// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { noRecords } from '#domain/records/record-kinds.ts';
import { type RecordPatch } from '#domain/records/record-patch.ts';
import { ActionPanel } from '#features/planning/action-panel.tsx';
import { ActionsPage } from '#features/planning/actions-page.tsx';
import { GapsPage } from '#features/planning/gaps-page.tsx';
import { MeasurePanel } from '#features/planning/measure-panel.tsx';
import { ThreadPage } from '#features/planning/thread-page.tsx';

import { aFramework, anAnswer, HOUSING_ID, PLANNING_ID } from '../../support/builders.ts';
import { aFigure, aReading, aRecord } from '../../support/record-builders.ts';
import { aStoredAssessment } from '../../support/stored-builder.ts';

const framework = aFramework();
const today = '2026-11-23';

test('gaps are filtered by unit, and each becomes an action of its own', async () => {
  const created: unknown[] = [];
  const stored = aStoredAssessment({
    answers: [
      anAnswer(HOUSING_ID, '1.Y.01', 'in-progress'),
      anAnswer(PLANNING_ID, '1.Y.01', 'in-progress'),
    ],
  });
  render(
    <GapsPage
      stored={stored}
      framework={framework}
      suggestions={new Map()}
      onCreate={async (contents) => {
        created.push(...contents);
        return null;
      }}
    />,
  );
  await userEvent.selectOptions(screen.getByLabelText('Unit'), 'Housing');
  await userEvent.click(screen.getByRole('button', { name: /^Choose all/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Create \d+ actions, one for each$/ }));
  expect(await screen.findByText(/added to the action plan/)).toBeInTheDocument();
  expect(created.length).toBeGreaterThan(1);
  expect(new Set(created.map((each) => (each as { unitId: string }).unitId))).toEqual(
    new Set([HOUSING_ID]),
  );
});

function showActions(
  onChange: (ids: readonly string[], patch: RecordPatch) => Promise<string | null>,
) {
  const actions = [
    aRecord('actions', { title: 'First', dueOn: '2026-11-01' }),
    aRecord('actions', { title: 'Second', dueOn: '2027-03-31' }),
  ];
  render(
    <ActionsPage
      stored={aStoredAssessment({ records: { ...noRecords, actions } })}
      framework={framework}
      today={today}
      onAdd={async () => null}
      onChange={onChange}
    />,
  );
  return actions;
}

test('a bulk edit changes the chosen actions, and only the fields that were given', async () => {
  const asked: unknown[] = [];
  const [first] = showActions(async (...given) => {
    asked.push(given);
    return null;
  });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose First' }));
  await userEvent.selectOptions(screen.getByLabelText('New priority'), 'High');
  await userEvent.click(screen.getByRole('button', { name: 'Change 1 action' }));
  expect(asked).toEqual([[[first!.id], { priority: 'high' }]]);
  expect(await screen.findByText(/1 action changed/)).toBeInTheDocument();
});

test('actions stopped together are stopped with their reason', async () => {
  const asked: unknown[] = [];
  const [first] = showActions(async (...given) => {
    asked.push(given);
    return null;
  });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose First' }));
  await userEvent.selectOptions(screen.getByLabelText('New status'), 'Stopped');
  await userEvent.type(screen.getByLabelText('Why they are stopped'), 'No money');
  await userEvent.click(screen.getByRole('button', { name: 'Change 1 action' }));
  expect(asked).toEqual([[[first!.id], { status: 'stopped', stoppedReason: 'No money' }]]);
});

test('the timeline stands above the table with the same dates', async () => {
  showActions(async () => null);
  await userEvent.click(screen.getByLabelText('Timeline'));
  expect(screen.getByRole('img', { name: /2 actions from/ })).toBeInTheDocument();
  expect(screen.getByRole('table', { name: 'Actions' })).toBeInTheDocument();
});

test('a bulk edit with nothing filled in says so, and changes nothing', async () => {
  const asked: unknown[] = [];
  showActions(async (...given) => {
    asked.push(given);
    return null;
  });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose First' }));
  await userEvent.click(screen.getByRole('button', { name: 'Change 1 action' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Fill in at least one change');
  expect(asked).toEqual([]);
});

test('half a date in a bulk edit is refused and nothing is changed', async () => {
  const asked: unknown[] = [];
  showActions(async (...given) => {
    asked.push(given);
    return null;
  });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose First' }));
  const due = screen.getByRole('group', { name: 'New due date' });
  await userEvent.type(within(due).getByLabelText('Day'), '31');
  await userEvent.click(screen.getByRole('button', { name: 'Change 1 action' }));
  expect(screen.getByText(/Enter a real date/)).toBeInTheDocument();
  expect(asked).toEqual([]);
});

test('what is chosen and then no longer found is not changed unseen', async () => {
  showActions(async () => null);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose First' }));
  await userEvent.type(screen.getByLabelText('Find'), 'Second');
  expect(await screen.findByText('1 action found, 0 chosen')).toBeInTheDocument();
});

test('a complete action asks about each criterion that is not met, and has nothing to press', () => {
  const action = aRecord('actions', { status: 'complete', criterionIds: ['1.Y.01'] });
  const stored = aStoredAssessment({
    records: { ...noRecords, actions: [action] },
    answers: [anAnswer(HOUSING_ID, '1.Y.01', 'met')],
  });
  render(<ActionPanel action={action} stored={stored} framework={framework} today={today} />);
  expect(screen.getByText(/Are its criteria now met\?/)).toBeInTheDocument();
  const links = screen.getAllByRole('link').map((link) => link.textContent);
  expect(links).toEqual(['1.Y.01, Planning']);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a measure without a reading says so, and one of 0 shows 0', () => {
  const { unmount } = render(<MeasurePanel measure={aRecord('measures')} today={today} />);
  expect(screen.getByText('No reading yet')).toBeInTheDocument();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  unmount();
  const measure = aRecord('measures', {
    readings: [aReading('2026-06-30', 0)],
    targets: [aFigure('2027-03-31', 5)],
    better: 'lower',
  });
  render(<MeasurePanel measure={measure} today={today} />);
  expect(screen.getByText(/Latest reading: 0% on 30 June 2026/)).toBeInTheDocument();
  expect(screen.getByText('On track')).toBeInTheDocument();
  const table = screen.getByRole('table', { name: 'Readings, targets and benchmarks' });
  expect(within(table).getByRole('row', { name: 'Reading 30 June 2026 0%' })).toBeInTheDocument();
});

test('the golden thread names each kind of break, and says when there is none', () => {
  const stored = aStoredAssessment({
    records: {
      ...noRecords,
      objectives: [aRecord('objectives', { title: 'Fair' })],
      measures: [aRecord('measures', { name: 'Share' })],
      actions: [aRecord('actions', { title: 'Do' })],
    },
  });
  const { unmount } = render(<ThreadPage stored={stored} framework={framework} today={today} />);
  for (const title of [
    /no measure/,
    /no action/,
    /serve no objective/,
    /no reading from/,
    /serve nothing/,
  ]) {
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
  }
  unmount();
  render(<ThreadPage stored={aStoredAssessment({})} framework={framework} today={today} />);
  expect(screen.getByText('Nowhere.')).toBeInTheDocument();
});

test('a name sent twice in a hurry is added once', async () => {
  const added: string[] = [];
  let finish = () => {};
  render(
    <ActionsPage
      stored={aStoredAssessment()}
      framework={framework}
      today={today}
      onAdd={async (title) => {
        added.push(title);
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return null;
      }}
      onChange={async () => null}
    />,
  );
  await userEvent.type(screen.getByLabelText('Title of a new action'), 'Train{Enter}{Enter}');
  finish();
  expect(added).toEqual(['Train']);
});
