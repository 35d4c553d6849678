import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';

import { type AssessmentId, assessmentIdSchema } from '#domain/assessment.ts';
import { EqualityDatabase } from '#storage/database.ts';
import { createDraftRepository } from '#storage/draft-repository.ts';
import { createLastMoments } from '#storage/last-moments.ts';
import { createStore, type Store } from '#storage/store.ts';

import { anAssessment, threeUnits } from '../support/builders.ts';

const stamp = { at: '2026-11-23T09:00:00.000Z', by: 'Siân' };
const later = { at: '2026-11-23T09:05:00.000Z', by: 'Siân' };
const itemId = '01930000-0000-7000-8000-00000000e001';
const otherItemId = '01930000-0000-7000-8000-00000000e002';
let store: Store;
let database: EqualityDatabase;
let assessmentId: AssessmentId;
let count = 0;

beforeEach(async () => {
  database = new EqualityDatabase(`records-${(count += 1)}`);
  store = createStore(database);
  const assessment = anAssessment();
  assessmentId = assessment.id;
  await store.assessments.create(assessment, threeUnits(), stamp);
});

async function addAction(title = 'Train managers') {
  const added = await store.records.add('actions', assessmentId, [{ title }], stamp);
  if (!added.ok) throw new Error(added.failure.kind);
  return added.value[0]!;
}

async function loadAction(id: string) {
  const loaded = await store.records.load('actions', assessmentId, id);
  if (!loaded.ok) throw new Error(loaded.failure.kind);
  return loaded.value;
}

const editOf = (id: string, patch: Record<string, unknown>, editId: string) =>
  store.records.save({
    assessmentId,
    table: 'actions',
    recordId: id,
    patch: patch as never,
    editId,
    ...later,
  });

test('two tabs that change different places of one record both keep their change', async () => {
  const { id } = await addAction();
  const note = { id: itemId, day: null, by: 'Ann', text: 'First' };
  await Promise.all([
    editOf(id, { title: 'Train all managers' }, 'visit-1'),
    editOf(id, { [`log[${itemId}]`]: note }, 'visit-2'),
    editOf(id, { [`log[${otherItemId}]`]: { ...note, id: otherItemId } }, 'visit-3'),
  ]);
  await editOf(id, { [`log[${itemId}].text`]: 'First note' }, 'visit-4');
  const action = await loadAction(id);
  expect(action.title).toBe('Train all managers');
  expect(action.log.map((each) => each.text)).toEqual(['First note', 'First']);
});

test('one visit to a field is one entry in the change log, from what was there before it', async () => {
  const { id } = await addAction('A');
  await editOf(id, { title: 'AB' }, 'visit');
  await editOf(id, { title: 'ABC' }, 'visit');
  const log = await store.changes.listOfRecord(assessmentId, id);
  expect(log.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['title', 'A', 'ABC'],
    ['*', null, expect.objectContaining({ title: 'A' })],
  ]);
});

test('undo takes back a visit, then the new record; redo makes both again', async () => {
  const { id } = await addAction('A');
  await editOf(id, { title: 'AB' }, 'visit');
  await editOf(id, { title: 'ABC' }, 'visit');
  expect(await store.undo.undo(later)).toMatchObject({ ok: true });
  expect((await loadAction(id)).title).toBe('A');
  await store.undo.undo(later);
  expect((await loadAction(id)).removedAt).toBe(later.at);
  expect(await store.undo.undo(later)).toEqual({ ok: false, failure: { kind: 'nothing' } });
  await store.undo.redo(later);
  await store.undo.redo(later);
  expect(await loadAction(id)).toMatchObject({ title: 'ABC', removedAt: null });
});

test('undo leaves alone what another tab has changed since, and says so', async () => {
  const { id } = await addAction('A');
  await editOf(id, { title: 'B' }, 'visit');
  const otherTab = createStore(database);
  const change = { kind: 'actions' as const, id, patch: { title: 'Theirs' } };
  await otherTab.records.change(assessmentId, [change], later);
  expect(await store.undo.undo(later)).toEqual({ ok: false, failure: { kind: 'overtaken' } });
  expect((await loadAction(id)).title).toBe('Theirs');
});

test('an answer and its strand verdict are undone and redone', async () => {
  const unitId = threeUnits()[0].id;
  const draft = { assessmentId, unitId, criterionId: '1.X.01', ...stamp };
  const verdict = { judgement: 'met', notApplicableReason: '' } as const;
  await store.answers.save({ ...draft, editId: 'one', patch: { judgement: 'met' } });
  await store.answers.save({
    ...draft,
    editId: 'two',
    patch: { strandVerdicts: { race: verdict } },
  });
  const read = async () => (await store.answers.listOfUnit(assessmentId, unitId)).rows[0];
  await store.undo.undo(later);
  expect(await read()).toMatchObject({ judgement: 'met', strandVerdicts: {} });
  await store.undo.undo(later);
  expect((await read())?.judgement).toBe('not-started');
  await store.undo.redo(later);
  await store.undo.redo(later);
  expect(await read()).toMatchObject({ judgement: 'met', strandVerdicts: { race: verdict } });
});

test('many changes are made together and undone together', async () => {
  const [first, second] = [await addAction('A'), await addAction('B')];
  const patch = { priority: 'high' };
  const changes = [first, second].map(({ id }) => ({ kind: 'actions' as const, id, patch }));
  await store.records.change(assessmentId, changes, later);
  expect((await loadAction(second.id)).priority).toBe('high');
  await store.undo.undo(later);
  expect((await loadAction(first.id)).priority).toBe('medium');
  expect((await loadAction(second.id)).priority).toBe('medium');
});

test('the same file attached twice is kept once; two files of one name stay two', async () => {
  const added = await store.records.add('evidence', assessmentId, [{}, {}], stamp);
  if (!added.ok) throw new Error(added.failure.kind);
  const [first, second] = added.value;
  const file = (text: string) => ({
    fileName: 'minutes.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(text).buffer,
  });
  await store.files.attach(first!, file('same'), stamp);
  await store.files.attach(second!, file('same'), stamp);
  await store.files.attach(second!, file('different'), later);
  expect(await database.files.count()).toBe(2);
  const loaded = await store.records.load('evidence', assessmentId, second!.id);
  if (!loaded.ok) throw new Error(loaded.failure.kind);
  expect(loaded.value.fileVersions.map((version) => version.sizeBytes)).toEqual([4, 9]);
  // from `printf same | sha256sum`
  expect(loaded.value.fileVersions[0]!.sha256).toBe(
    '0967115f2813a3541eaef77de9d9d5773f1c0c04314b0bbfe4ff3b3b1c55b5d5',
  );
  await store.assessments.erase(assessmentId);
  expect(await database.files.count()).toBe(0);
});

test('what was typed in a record when the page was closed is taken up at the next start', async () => {
  const { id } = await addAction('A');
  store.drafts.keep({
    assessmentId,
    table: 'actions',
    recordId: id,
    patch: { title: 'Typed at the end', whatWillBeDone: 'Kept' },
    editId: 'visit',
    ...stamp,
  });
  await editOf(id, { title: 'Written later in another tab' }, 'other');
  const next = createStore(database);
  await expect.poll(async () => next.drafts.recover()).toBe(1);
  expect(await loadAction(id)).toMatchObject({
    title: 'Written later in another tab',
    whatWillBeDone: 'Kept',
  });
  expect(await database.recordDrafts.count()).toBe(0);
});

test('a whole assessment with its records comes back from its copy under another id', async () => {
  const { id } = await addAction('Copied');
  const copied = await store.copier.copyOut(assessmentId, stamp);
  if (!copied.ok) throw new Error(copied.failure.kind);
  const opened = await store.copier.copyIn(copied.value.file);
  if (!opened.ok) throw new Error(opened.failure.kind);
  expect(opened.value).not.toBe(assessmentId);
  const loaded = await store.records.load('actions', assessmentIdSchema.parse(opened.value), id);
  expect(loaded).toMatchObject({ ok: true, value: { title: 'Copied' } });
});

test('a full disk refuses a file in words, and nothing of it or of the evidence is changed', async () => {
  const added = await store.records.add('evidence', assessmentId, [{ title: 'Minutes' }], stamp);
  if (!added.ok) throw new Error(added.failure.kind);
  database.files.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const file = { fileName: 'a.txt', mediaType: '', bytes: new ArrayBuffer(3) };
  const attached = await store.files.attach(added.value[0]!, file, later);
  expect(attached).toEqual({ ok: false, failure: { kind: 'full' } });
  const loaded = await store.records.load('evidence', assessmentId, added.value[0]!.id);
  expect(loaded).toEqual({ ok: true, value: added.value[0] });
  expect(await database.files.count()).toBe(0);
});

test('an earlier text is put back as a change of its own', async () => {
  const { id } = await addAction('First');
  await editOf(id, { title: 'Second' }, 'visit');
  const [change] = await store.changes.listOfRecord(assessmentId, id);
  await store.undo.restore(change!, { at: '2026-11-23T10:00:00.000Z', by: 'Ann' });
  expect((await loadAction(id)).title).toBe('First');
  const log = await store.changes.listOfRecord(assessmentId, id);
  expect(log[0]).toMatchObject({ field: 'title', from: 'Second', to: 'First', changedBy: 'Ann' });
});

test('text that IndexedDB had no time for is taken up from the browser’s small store, once', async () => {
  const { id } = await addAction('A');
  const kept = new Map<string, string>();
  const small = {
    setItem: (key: string, value: string) => void kept.set(key, value),
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
  };
  // the keys of a browser's store are its own properties
  const storage = new Proxy(small, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage;
  const draft = {
    assessmentId,
    table: 'actions' as const,
    recordId: id,
    patch: { title: 'Typed at the end' },
    editId: 'visit',
    ...later,
  };
  const lastMoments = createLastMoments(storage);
  lastMoments.keep(draft);
  kept.set('equality-standard draft broken', '{"title":');
  const drafts = createDraftRepository(database, store, lastMoments);
  expect(await drafts.recover()).toBe(1);
  expect((await loadAction(id)).title).toBe('Typed at the end');
  expect(await drafts.recover()).toBe(0);
});

test('where the browser forbids its small store, nothing breaks', () => {
  const forbid = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  const storage = { setItem: forbid, getItem: forbid, removeItem: forbid } as unknown as Storage;
  const lastMoments = createLastMoments(storage);
  const draft = {
    assessmentId,
    table: 'actions' as const,
    recordId: itemId,
    patch: {},
    editId: 'visit',
    ...later,
  };
  lastMoments.keep(draft);
  lastMoments.drop(draft);
  expect(lastMoments.list()).toEqual([]);
});

test('undo pressed quickly several times takes back that many steps, and loses none', async () => {
  const { id } = await addAction('A');
  for (const [turn, title] of ['B', 'C', 'D', 'E'].entries()) {
    await editOf(id, { title }, `visit-${turn}`);
  }
  await Promise.all([1, 2, 3].map(async () => store.undo.undo(later)));
  expect((await loadAction(id)).title).toBe('B');
  await Promise.all([1, 2].map(async () => store.undo.redo(later)));
  expect((await loadAction(id)).title).toBe('D');
});

test('a measure as version 2 wrote it can still be read, its later fields empty', async () => {
  const old = new Dexie('frozen-2');
  old.version(2).stores({ measures: '[assessmentId+id]' });
  // frozen: never built with today's types
  const row = {
    name: 'Starters who are disabled',
    objectiveIds: [],
    numerator: 'Starters who say so',
    denominator: 'Starters who answered',
    valueUnit: '%',
    better: 'higher',
    dataSource: 'Payroll',
    frequency: 'quarterly',
    collectedBy: 'HR analyst',
    dataQualityNote: '',
    baselineValue: 5,
    baselineDay: '2026-03-31',
    readings: [],
    targets: [],
    benchmarks: [],
    id: '01930000-0000-7000-8000-00000000e009',
    assessmentId: '01930000-0000-7000-8000-000000000001',
    removedAt: null,
    removalReason: '',
    createdAt: '2026-11-23T09:00:00.000Z',
    updatedAt: '2026-11-23T09:00:00.000Z',
    updatedBy: 'Siân',
  };
  await old.table('measures').add(row);
  old.close();
  const opened = createStore(new EqualityDatabase('frozen-2'));
  const { rows, unreadable } = await opened.records.list('measures', assessmentId);
  expect(unreadable).toEqual([]);
  expect(rows).toEqual([{ ...row, indicatorId: '', valueKind: 'number', quartiles: [] }]);
  const added = await opened.records.list('populations', assessmentId);
  expect(added.rows).toEqual([]);
});
