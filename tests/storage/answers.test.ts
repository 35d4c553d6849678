import { Dexie } from 'dexie';
import { expect, test } from 'vitest';

import { answerSchema } from '#domain/answer.ts';
import { assessmentIdSchema } from '#domain/assessment.ts';
import { unitIdSchema } from '#domain/unit.ts';
import { EqualityDatabase } from '#storage/database.ts';
import { type AnswerPatch, type Draft } from '#storage/draft.ts';
import { createStore } from '#storage/store.ts';

import { anAssessment, ASSESSMENT_ID, HOUSING_ID, threeUnits } from '../support/builders.ts';

const assessmentId = assessmentIdSchema.parse(ASSESSMENT_ID);
const unitId = unitIdSchema.parse(HOUSING_ID);
const stamp = { at: '2026-11-23T09:00:00.000Z', by: 'Siân' };

async function openStore(name: string) {
  const database = new EqualityDatabase(name);
  const store = createStore(database);
  await store.assessments.create(anAssessment(), threeUnits(), stamp);
  return { database, store };
}

function aChange(patch: AnswerPatch, second: number, editId = 'visit-1'): Draft {
  const at = `2026-11-23T10:00:${`${second}`.padStart(2, '0')}.000Z`;
  return { assessmentId, unitId, criterionId: '1.Y.01', patch, editId, at, by: 'Siân' };
}

test('two tabs that change different fields of one answer both keep their change', async () => {
  const { store } = await openStore('fields');
  await Promise.all([
    store.answers.save(aChange({ commentary: 'Dŵr' }, 1, 'tab-1')),
    store.answers.save(aChange({ judgement: 'met' }, 1, 'tab-2')),
    store.answers.save(
      aChange(
        { strandVerdicts: { age: { judgement: 'met', notApplicableReason: '' } } },
        1,
        'tab-3',
      ),
    ),
  ]);
  const { rows } = await store.answers.listOfUnit(assessmentId, unitId);
  expect(rows).toMatchObject([
    { commentary: 'Dŵr', judgement: 'met', strandVerdicts: { age: { judgement: 'met' } } },
  ]);
});

test('one visit to a field is one entry in the change log, from the first text to the last', async () => {
  const { database, store } = await openStore('log');
  for (const [second, commentary] of ['T', 'Tŷ', 'Tŷ M'].entries()) {
    await store.answers.save(aChange({ commentary }, second));
  }
  await store.answers.save(aChange({ commentary: 'Tŷ Mawr' }, 9, 'visit-2'));
  const log = await database.changes.where('assessmentId').equals(ASSESSMENT_ID).toArray();
  const entries = log.filter((change) => change.table === 'answers');
  expect(entries.map(({ from, to }) => [from, to])).toEqual([
    ['', 'Tŷ M'],
    ['Tŷ M', 'Tŷ Mawr'],
  ]);
});

test('an answer that cannot be read is reported, kept, and not written over', async () => {
  const { database, store } = await openStore('unreadable');
  const damaged = { assessmentId, unitId, criterionId: '1.Y.01', judgement: 'splendid' };
  await database.table('answers').put(damaged);
  expect(await store.answers.save(aChange({ commentary: 'New' }, 1))).toEqual({
    ok: false,
    failure: { kind: 'unreadable' },
  });
  const { rows, unreadable } = await store.answers.listOfUnit(assessmentId, unitId);
  expect(rows).toEqual([]);
  expect(unreadable[0]?.row).toEqual(damaged);
});

test('an answer to an assessment that was erased is refused', async () => {
  const { store } = await openStore('erased');
  expect(await store.assessments.erase(assessmentId)).toEqual({ ok: true, value: null });
  expect(await store.units.list(assessmentId)).toEqual({ rows: [], unreadable: [] });
  expect(await store.answers.save(aChange({ commentary: 'Late' }, 1))).toEqual({
    ok: false,
    failure: { kind: 'missing' },
  });
});

test('text typed while a write is under way is written next, and nothing in between is lost', async () => {
  const { store } = await openStore('writer');
  for (const [second, commentary] of ['a', 'ab', 'abc'].entries()) {
    store.writer.write(aChange({ commentary }, second));
  }
  store.writer.write(aChange({ judgement: 'met' }, 4));
  expect(store.writer.readPending(ASSESSMENT_ID, HOUSING_ID, '1.Y.01')).toMatchObject({
    commentary: 'abc',
  });
  await expect.poll(() => store.writer.readStatus().state).toBe('saved');
  const { rows } = await store.answers.listOfUnit(assessmentId, unitId);
  expect(rows).toMatchObject([{ commentary: 'abc', judgement: 'met' }]);
  expect(store.writer.readPending(ASSESSMENT_ID, HOUSING_ID, '1.Y.01')).toBeNull();
});

test('a draft left by a page that was closed comes back, but not over a later change', async () => {
  const { database, store } = await openStore('drafts');
  await store.answers.save(aChange({ judgement: 'met' }, 30, 'later'));
  store.drafts.keep(aChange({ commentary: 'Left behind', judgement: 'in-progress' }, 20));
  await expect.poll(() => database.drafts.count()).toBe(1);
  expect(await store.drafts.recover()).toBe(1);
  const { rows } = await store.answers.listOfUnit(assessmentId, unitId);
  expect(rows).toMatchObject([{ commentary: 'Left behind', judgement: 'met' }]);
  expect(await database.drafts.count()).toBe(0);
});

test('a copy put in again is the same assessment but for its id, and touches nothing', async () => {
  const { database, store } = await openStore('copy');
  await store.answers.save(aChange({ commentary: 'Łódź' }, 1));
  const first = await store.copier.copyOut(assessmentId, stamp);
  if (!first.ok) throw new Error(first.failure.kind);
  const opened = await store.copier.copyIn(first.value.file);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const second = await store.copier.copyOut(opened.value, stamp);
  if (!second.ok) throw new Error(second.failure.kind);
  const renamed: unknown = JSON.parse(
    JSON.stringify(second.value.file).replaceAll(opened.value, ASSESSMENT_ID),
  );
  expect(renamed).toEqual(first.value.file);
  expect(await store.copier.copyOut(assessmentId, stamp)).toEqual(first);
  expect(await database.assessments.count()).toBe(2);
});

test('an answer as version 1 wrote it can still be read', async () => {
  const old = new Dexie('frozen');
  old.version(1).stores({
    assessments: 'id',
    units: '[assessmentId+id]',
    answers: '[assessmentId+unitId+criterionId], [assessmentId+updatedAt]',
    declarations: '[assessmentId+id]',
    changes: '[assessmentId+id], [assessmentId+recordId+field]',
    drafts: '[assessmentId+unitId+criterionId]',
    settings: 'id',
  });
  // frozen: never built with today's types
  const row = {
    id: '01930000-0000-7000-8000-00000000f001',
    assessmentId: '01930000-0000-7000-8000-000000000001',
    unitId: '01930000-0000-7000-8000-0000000000a1',
    criterionId: '1.Y.01',
    judgement: 'not-applicable',
    notApplicableReason: 'We run no such service',
    commentary: 'Gŵyl',
    strandVerdicts: { race: { judgement: 'met', notApplicableReason: '' } },
    updatedAt: '2026-11-23T09:00:00.000Z',
    updatedBy: 'Siân',
  };
  await old.table('answers').add(row);
  old.close();
  const { rows } = await createStore(new EqualityDatabase('frozen')).answers.list(assessmentId);
  expect(rows).toEqual([answerSchema.parse(row)]);
  expect(rows).toEqual([{ ...row, confirmAgain: false }]);
});

test('retiring a service keeps its answers', async () => {
  const { store } = await openStore('retire');
  await store.answers.save(aChange({ judgement: 'met' }, 1));
  const retired = await store.units.update(assessmentId, unitId, { retiredAt: stamp.at }, stamp);
  expect(retired).toMatchObject({ ok: true, value: { name: 'Housing', retiredAt: stamp.at } });
  expect((await store.answers.listOfUnit(assessmentId, unitId)).rows).toHaveLength(1);
});
