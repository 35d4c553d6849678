// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { noRecords } from '#domain/records/record-kinds.ts';
import { type SignOff } from '#domain/records/sign-off.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { NextRoundPanel } from '#features/reviewing/next-round-panel.tsx';
import { SignOffPage } from '#features/reviewing/sign-off-page.tsx';

import {
  anAnswer,
  anAssessment,
  aRecordAllMet,
  HOUSING_ID,
  withAnswers,
} from '../../support/builders.ts';
import { anAssessmentFile, aSnapshot } from '../../support/file-builders.ts';
import { aRecord } from '../../support/record-builders.ts';

const officer = aRecord('signOffs', { role: 'Equality officer', name: 'Siân Price', position: 0 });
const cabinet = aRecord('signOffs', { role: 'Cabinet', position: 1 });
const signedOfficer = { ...officer, statement: 'A fair\naccount.', signedOn: '2026-11-20' };
const record = withAnswers(aRecordAllMet(), anAnswer(HOUSING_ID, '1.Y.01', 'not-started'));
const stored = {
  ...record,
  assessment: anAssessment(),
  declarations: [],
  records: noRecords,
  unreadable: [],
};

function showPage(
  steps: readonly SignOff[],
  snapshots: readonly Snapshot[] = [],
  problem: string | null = null,
) {
  const done: unknown[] = [];
  const note = async (...what: unknown[]) => {
    done.push(what);
    return problem;
  };
  render(
    <SignOffPage
      stored={{ ...stored, records: { ...noRecords, signOffs: steps } }}
      snapshots={snapshots}
      unreadableSnapshotCount={0}
      today="2026-11-23"
      onAddStep={(role) => note('add', role)}
      onMove={(positions) => note('move', positions)}
      onSign={(step, signature, isLast) => note('sign', step.role, signature, isLast)}
      onTakeBack={(step) => note('take back', step.role)}
      onFreeze={(title) => note('freeze', title)}
      onCheck={async (snapshot) => snapshot.title === 'Whole'}
    />,
  );
  return done;
}

test('without steps the page says so, and a step is added by its role', async () => {
  const done = showPage([]);
  expect(screen.getByText('No steps yet.')).toBeInTheDocument();
  expect(screen.getByText('No snapshots yet.')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Role of who signs'), 'Cabinet');
  await userEvent.click(screen.getByRole('button', { name: 'Add a step' }));
  expect(done).toEqual([['add', 'Cabinet']]);
});

test('only the next step can be signed, by a name, role, statement and day', async () => {
  const done = showPage([cabinet, officer]);
  expect(screen.getByRole('heading', { name: 'Sign: Equality officer' })).toBeInTheDocument();
  await userEvent.clear(screen.getByLabelText('Year'));
  await userEvent.type(screen.getByLabelText('Year'), '2027');
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  const summary = await screen.findByRole('alert');
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Enter what they put their name to', 'The date must be today or in the past']);
  expect(done).toEqual([]);
  await userEvent.type(screen.getByLabelText('Statement'), 'A fair account.');
  await userEvent.clear(screen.getByLabelText('Year'));
  await userEvent.type(screen.getByLabelText('Year'), '2026');
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  expect(await screen.findByRole('status')).toHaveTextContent('Signed by Siân Price.');
  const signature = {
    name: 'Siân Price',
    role: 'Equality officer',
    statement: 'A fair account.',
    signedOn: '2026-11-23',
  };
  expect(done).toEqual([['sign', 'Equality officer', signature, false]]);
});

test('the last signature is announced as freezing a snapshot; a problem is said and nothing typed is lost', async () => {
  const done = showPage([signedOfficer, cabinet], [], 'The disk is full.');
  expect(screen.getByText(/freezes a snapshot of the whole assessment/)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Name'), 'Ann Jones');
  await userEvent.type(screen.getByLabelText('Statement'), 'Agreed.');
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full.');
  expect(screen.getByLabelText('Statement')).toHaveValue('Agreed.');
  expect(done).toMatchObject([['sign', 'Cabinet', { name: 'Ann Jones' }, true]]);
});

test('a signed step says who signed when, and is taken back after a warning about the snapshot', async () => {
  const done = showPage([signedOfficer]);
  expect(screen.getByText('Signed off: every step is signed.')).toBeInTheDocument();
  expect(
    screen.getByText('Signed by Siân Price, Equality officer, on 20 November 2026.'),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByText('Take back the signature of Siân Price'));
  expect(screen.getByText(/Any snapshot that was made stays as it is/)).toBeInTheDocument();
  await userEvent.click(
    screen.getByRole('button', { name: 'Take back the signature: Siân Price' }),
  );
  expect(done).toEqual([['take back', 'Equality officer']]);
});

test('unsigned steps trade places, and there is no way past either end', async () => {
  const done = showPage([officer, cabinet]);
  expect(screen.queryByRole('button', { name: 'Move up: Equality officer' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Move down: Cabinet' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Move up: Cabinet' }));
  const positions = [
    { id: cabinet.id, position: 0 },
    { id: officer.id, position: 1 },
  ];
  expect(done).toEqual([['move', positions]]);
});

test('snapshots show their hash in full, the latest first, and are checked on request', async () => {
  const file = anAssessmentFile();
  const done = showPage(
    [],
    [
      aSnapshot(file, { title: 'Whole', reason: 'by-hand' }),
      aSnapshot(file, { title: 'Touched', sha256: 'cd'.repeat(32) }),
    ],
  );
  const titles = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
  expect(titles).toEqual(['Touched', 'Whole']);
  expect(screen.getByText(`SHA-256: ${'cd'.repeat(32)}`)).toBeInTheDocument();
  expect(
    screen.getByText(/^Number 1\. Frozen by hand\. Frozen on 23 November 2026 .* by Siân Price\.$/),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Check: Whole' }));
  expect(await screen.findByText(/the content matches its SHA-256/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Check: Touched' }));
  expect(await screen.findByText(/does not match its SHA-256/)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Title of a new snapshot'), 'For the auditor');
  await userEvent.click(screen.getByRole('button', { name: 'Freeze a snapshot now' }));
  expect(done).toEqual([['freeze', 'For the auditor']]);
});

test('the next round says what goes over before it is started, and why it could not be', async () => {
  const actions = [aRecord('actions'), aRecord('actions', { status: 'complete' })];
  let starts = 0;
  render(
    <NextRoundPanel
      stored={{ ...stored, records: { ...noRecords, actions } }}
      existing={[]}
      onStart={async () => {
        starts += 1;
        return 'The disk is full.';
      }}
    />,
  );
  expect(screen.getByText(/for 1 April 2027 to 31 March 2028/)).toBeInTheDocument();
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items[0]).toBe('2 services in use; retired ones stay here');
  expect(items[1]).toContain(`${record.answers.length - 1} judged answers`);
  expect(items[2]).toContain('1 open action,');
  await userEvent.click(screen.getByRole('button', { name: 'Start next year from this one' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full.');
  expect(starts).toBe(1);
});

test('what cannot be read, and a next round that is there already, are told before it is started', () => {
  const later = anAssessment({
    id: '01930000-0000-7000-8000-000000000002',
    periodStart: '2027-04-01',
    periodEnd: '2028-03-31',
  });
  const unreadable = [{ table: 'actions', row: {}, fault: 'title: missing' }];
  render(
    <NextRoundPanel
      stored={{ ...stored, unreadable }}
      existing={[later]}
      onStart={async () => null}
    />,
  );
  expect(
    screen.getByText(/^1 stored record cannot be read and will not be in the new assessment\./),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('link', { name: 'An assessment for 1 April 2027 to 31 March 2028' }),
  ).toHaveAttribute('href', expect.stringContaining(later.id));
});
