import { expect, test, vi } from 'vitest';

import { keepNextRound, keepSnapshot } from '#app/freeze-assessment.ts';
import { signStep } from '#app/sign-step.ts';
import { store } from '#app/store.ts';
import { parseAssessmentFile } from '#domain/assessment-file.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { type SignOff } from '#domain/records/sign-off.ts';
import { hashText } from '#storage/hash-bytes.ts';

import { anAssessmentFile } from '../support/file-builders.ts';
import { aRecord } from '../support/record-builders.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const signature = {
  name: 'Ann Jones',
  role: 'Cabinet',
  statement: 'Agreed.',
  signedOn: '2026-11-23',
};

/** Stores a fresh assessment with one step of sign-off and one open action. */
async function storeOne(): Promise<{ id: AssessmentId; steps: readonly SignOff[] }> {
  const file = anAssessmentFile({
    records: {
      actions: [aRecord('actions', { title: 'Train staff' })],
      signOffs: [aRecord('signOffs', { role: 'Cabinet' })],
    },
  });
  const copied = await store.copier.copyIn(file);
  if (!copied.ok) throw new Error(copied.failure.kind);
  return { id: copied.value, steps: (await store.records.list('signOffs', copied.value)).rows };
}

test('the last signature freezes a snapshot that holds the signature and keeps to its hash', async () => {
  const { id, steps } = await storeOne();
  expect(await signStep(steps, steps[0]!, signature, true)).toBeNull();
  const { rows } = await store.snapshots.list(id);
  expect(rows).toMatchObject([{ title: 'Signed off on 23 November 2026', reason: 'sign-off' }]);
  expect(await hashText(rows[0]!.content)).toBe(rows[0]!.sha256);
  const parsed = parseAssessmentFile(rows[0]!.content);
  expect(parsed.ok && parsed.value.records.signOffs).toMatchObject([signature]);
});

test('a signature that is not the next, or lacks its statement, changes nothing', async () => {
  const { id, steps } = await storeOne();
  const refused = await signStep(steps, steps[0]!, { ...signature, statement: ' ' }, true);
  expect(refused).toContain('Nothing has been changed.');
  expect((await store.records.list('signOffs', id)).rows).toEqual(steps);
});

test('the next round stands beside the old one, which is in it as a snapshot and otherwise untouched', async () => {
  const { id } = await storeOne();
  expect(await keepSnapshot(id, { title: 'By hand', reason: 'by-hand' })).toBeNull();
  const stamp = { at: NOW, by: '' };
  const before = await store.copier.copyOut(id, stamp);
  const next = await keepNextRound(id);
  if (!next.ok) throw new Error(next.failure);
  expect(next.value).not.toBe(id);
  expect(await store.copier.copyOut(id, stamp)).toEqual(before);
  const made = await store.assessments.load(next.value);
  expect(made.ok && made.value).toMatchObject({
    periodStart: '2027-04-01',
    periodEnd: '2028-03-31',
  });
  const actions = await store.records.list('actions', next.value);
  expect(actions.rows).toMatchObject([{ title: 'Train staff', carriedOverCount: 1 }]);
  const snapshots = await store.snapshots.list(next.value);
  expect(snapshots.rows).toMatchObject([
    { title: 'Anytown Borough Council, 1 April 2026 to 31 March 2027', reason: 'last-round' },
  ]);
  expect(await hashText(snapshots.rows[0]!.content)).toBe(snapshots.rows[0]!.sha256);
});

// the last test, since what could not be written stays with the one writer of the page
test('when no snapshot can be kept, the last signature does not stand', async () => {
  const { id, steps } = await storeOne();
  const unwritten = { table: 'actions', recordId: 'gone', patch: { title: 'Typed' } } as const;
  store.writer.write({ ...unwritten, assessmentId: id, editId: 'visit', at: NOW, by: '' });
  await vi.waitFor(() => expect(store.writer.readStatus().state).toBe('failed'));
  expect(await signStep(steps, steps[0]!, signature, true)).toContain('not saved yet');
  expect((await store.snapshots.list(id)).rows).toEqual([]);
  expect((await store.records.list('signOffs', id)).rows).toMatchObject([
    { name: '', statement: '', signedOn: null },
  ]);
});
