// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { readDay, splitDay } from '#domain/day-parts.ts';
import { noRecords, type RecordKind, type RecordOf } from '#domain/records/record-kinds.ts';
import { RecordPage } from '#features/records/record-page.tsx';

import { aFramework, anAssessment, ASSESSMENT_ID } from '../../support/builders.ts';
import { aReading, aRecord } from '../../support/record-builders.ts';
import { aStoredAssessment } from '../../support/stored-builder.ts';

const objective = aRecord('objectives', { title: 'Fair lettings' });
const stored = aStoredAssessment({
  assessment: anAssessment({ strandIds: ['race'] }),
  records: { ...noRecords, objectives: [objective] },
});

function showPage<Kind extends RecordKind>(
  kind: Kind,
  record: RecordOf<Kind>,
  lockReason: string | null = null,
) {
  const said: unknown[] = [];
  render(
    <RecordPage
      kind={kind}
      record={record}
      stored={stored}
      framework={aFramework()}
      port={{
        readPending: () => undefined,
        write: (place, value) => said.push([place, value]),
        startVisit: () => undefined,
        createId: () => 'new',
        readDay,
        splitDay,
      }}
      starts={{ today: '2026-11-23', person: 'Siân Price' }}
      back={{ href: '#/back', text: 'Action plan' }}
      above={<p>Files</p>}
      below={<p>What happened</p>}
      lockReason={lockReason}
      onRemove={(reason) => said.push(['removed', reason])}
      onBringBack={() => said.push('brought back')}
    />,
  );
  return said;
}

const removedAt = '2026-11-21T09:00:00.000Z';
const queryForm = () => screen.queryByRole('form');
const removeButton = (name: string) =>
  screen.getByRole('button', { name: `Remove this ${name}`, hidden: true });

test('the page is named after the record and leads back to its list', () => {
  showPage('actions', aRecord('actions', { title: 'Train' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Train');
  expect(document.title).toBe('Train – Equality Standard self-assessment');
  expect(screen.getByRole('link', { name: 'Action plan' })).toHaveAttribute('href', '#/back');
});

test.each<[RecordKind, string]>([
  ['actions', 'Action without a title'],
  ['measures', 'Measure without a name'],
  ['evidence', 'Evidence without a title'],
])('a record of %s that nobody has named is called “%s”', (kind, title) => {
  showPage(kind, aRecord(kind));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
});

test('the fields of an action hold what is stored, and hand over what is typed', async () => {
  const said = showPage(
    'actions',
    aRecord('actions', {
      title: 'Train',
      dueOn: '2027-03-31',
      costPounds: 0,
      priority: 'high',
      strandIds: ['race'],
      objectiveIds: [objective.id],
    }),
  );
  const form = screen.getByRole('form', { name: 'Details of this action' });
  const field = within(form);
  expect(field.getByRole('textbox', { name: 'Title' })).toHaveValue('Train');
  expect(field.getByRole('textbox', { name: 'Cost in pounds' })).toHaveValue('0');
  expect(field.getByRole('combobox', { name: 'Priority' })).toHaveDisplayValue('High');
  const due = within(field.getByRole('group', { name: 'Due date' }));
  expect(due.getByRole('textbox', { name: 'Year' })).toHaveValue('2027');
  expect(field.getByRole('link', { name: 'Fair lettings' })).toHaveAttribute(
    'href',
    `#/assessments/${ASSESSMENT_ID}/records/objectives/${objective.id}`,
  );
  await userEvent.type(field.getByRole('textbox', { name: 'Title' }), '!');
  await userEvent.selectOptions(field.getByRole('combobox', { name: /^Unit/ }), 'Housing');
  expect(said[0]).toEqual(['title', 'Train!']);
  expect(said[1]).toEqual(['unitId', stored.units[1]?.id]);
});

test('only the strands in scope are offered', () => {
  showPage('actions', aRecord('actions'));
  const strands = within(screen.getByRole('group', { name: 'Strands' }));
  expect(strands.getAllByRole('checkbox')).toEqual([strands.getByLabelText('Race')]);
});

test.each([
  ['in-progress', false],
  ['stopped', true],
] as const)('of an action that is %s, why it was stopped is asked for: %s', (status, isAsked) => {
  showPage('actions', aRecord('actions', { status }));
  expect(screen.queryAllByRole('textbox', { name: 'Why it was stopped' })).toHaveLength(
    isAsked ? 1 : 0,
  );
});

test('of a consultation that was not held only the reason is asked for', () => {
  showPage('consultations', aRecord('consultations', { wasHeld: 'not-held' }));
  expect(screen.getByRole('textbox', { name: 'Why nobody was asked' })).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'What they said' })).not.toBeInTheDocument();
  expect(screen.queryByRole('group', { name: 'Who was asked' })).not.toBeInTheDocument();
});

test('a field of an item is handed over under the item’s id', async () => {
  const reading = aReading('2026-06-30', 0);
  const said = showPage('measures', aRecord('measures', { readings: [reading] }));
  const item = within(screen.getByRole('group', { name: 'Reading 1' }));
  expect(item.getByRole('textbox', { name: 'Value' })).toHaveValue('0');
  await userEvent.type(item.getByRole('textbox', { name: 'Note' }), 'x');
  expect(said).toEqual([[`readings[${reading.id}].note`, 'x']]);
});

test('evidence is not removed without a reason', async () => {
  const said = showPage('evidence', aRecord('evidence', { title: 'Policy' }));
  await userEvent.click(screen.getAllByText('Remove this evidence item')[0]!);
  await userEvent.type(screen.getByRole('textbox', { name: 'Why it is removed' }), '  ');
  await userEvent.click(removeButton('evidence item'));
  expect(said).toEqual([]);
  const reason = screen.getByRole('textbox', { name: 'Why it is removed' });
  expect(reason).toHaveAccessibleDescription(/Say why the evidence item is removed/);
  await userEvent.type(reason, 'Out of date ');
  await userEvent.click(removeButton('evidence item'));
  expect(said).toEqual([['removed', 'Out of date']]);
  expect(reason).toBeValid();
});

test('any other record may be removed without a reason', async () => {
  const said = showPage('actions', aRecord('actions'));
  await userEvent.click(screen.getAllByText('Remove this action')[0]!);
  await userEvent.click(removeButton('action'));
  expect(said).toEqual([['removed', '']]);
});

test('a removed record has no form, says why it was removed and can be brought back', async () => {
  const record = aRecord('evidence', { removedAt, removalReason: 'Out of date' });
  const said = showPage('evidence', record);
  expect(queryForm()).not.toBeInTheDocument();
  expect(screen.queryByText('Files')).not.toBeInTheDocument();
  expect(screen.getByText('What happened')).toBeInTheDocument();
  expect(screen.queryByText('Remove this evidence item')).not.toBeInTheDocument();
  expect(
    screen.getByText(/This evidence item has been removed: Out of date\. Nothing of it is lost/),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
  expect(said).toEqual(['brought back']);
});

test('a locked record says why and has neither a form nor a way to remove it', () => {
  showPage('signOffs', aRecord('signOffs', { role: 'Leader' }), 'It has been signed.');
  expect(screen.getByText('It has been signed.')).toBeInTheDocument();
  expect(queryForm()).not.toBeInTheDocument();
  expect(screen.queryByText('Remove this sign-off step')).not.toBeInTheDocument();
  expect(screen.getByText('What happened')).toBeInTheDocument();
});

test('a new note begins with today and who writes it', async () => {
  const said = showPage('actions', aRecord('actions'));
  await userEvent.click(screen.getByRole('button', { name: 'Add a note' }));
  const item = { id: 'new', day: '2026-11-23', by: 'Siân Price', text: '' };
  expect(said).toEqual([['log[new]', item]]);
});
