import { expect, test } from 'vitest';

import { keepDuplicate } from '#app/duplicate-assessment.ts';
import { store } from '#app/store.ts';
import { EqualityDatabase } from '#storage/database.ts';

import { anAssessmentFile } from '../support/file-builders.ts';
import { aRecord } from '../support/record-builders.ts';

test('a duplicate that lacks what cannot be read says so, and what is stored stays', async () => {
  const actions = [aRecord('actions', { title: 'Train' }), aRecord('actions', { title: 'Broken' })];
  const copied = await store.copier.copyIn(anAssessmentFile({ records: { actions } }));
  if (!copied.ok) throw new Error(copied.failure.kind);
  expect(await keepDuplicate(copied.value)).toBeNull();
  const before = new Set((await store.assessments.list()).rows.map(({ id }) => id));
  const table = new EqualityDatabase().table('actions');
  await table.update([copied.value, actions[1]!.id], { title: 7 });
  expect(await keepDuplicate(copied.value)).toBe(
    'The duplicate is made, but without 1 stored record that cannot be read. What is stored has been kept as it is.',
  );
  expect(await table.get([copied.value, actions[1]!.id])).toMatchObject({ title: 7 });
  const made = (await store.assessments.list()).rows.find(({ id }) => !before.has(id));
  const kept = await store.records.list('actions', made!.id);
  expect(kept.rows.map(({ title }) => title)).toEqual(['Train']);
});
