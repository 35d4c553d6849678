import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';

import { type AssessmentId, assessmentIdSchema } from '#domain/assessment.ts';
import { EqualityDatabase } from '#storage/database.ts';
import { createDraftRepository } from '#storage/draft-repository.ts';
import { createLastMoments } from '#storage/last-moments.ts';
import { createStore, type Store } from '#storage/store.ts';

import { type ActionStore, later, openActionStore, stamp } from '../support/action-store.ts';

const itemId = '01930000-0000-7000-8000-00000000e001';
const otherItemId = '01930000-0000-7000-8000-00000000e002';
let database: EqualityDatabase;
let store: Store;
let assessmentId: AssessmentId;
let addAction: ActionStore['addAction'];
let loadAction: ActionStore['loadAction'];
let editOf: ActionStore['editOf'];

beforeEach(async () => {
  ({ database, store, assessmentId, addAction, loadAction, editOf } = await openActionStore());
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

test('two long places that begin alike are two entries, and can be read again', async () => {
  const visit = '01930000-0000-7000-8000-00000000e003';
  const added = await store.records.add('headcounts', assessmentId, [{}], stamp);
  if (!added.ok) throw new Error(added.failure.kind);
  const [{ id: recordId } = { id: '' }] = added.value;
  const group = (last: string) => `counts.${'g'.repeat(119)}${last}`;
  const patch = { [group('a')]: 1, [group('b')]: 2 };
  const target = { assessmentId, table: 'headcounts', recordId } as const;
  await store.records.save({ ...target, patch, editId: visit, ...later });
  const log = await store.changes.listOfRecord(assessmentId, recordId);
  const logged = new Map(log.map(({ field, to }) => [field, to]));
  expect(logged).toEqual(
    new Map([
      ['*', expect.anything()],
      [group('a'), 1],
      [group('b'), 2],
    ]),
  );
  await store.undo.undo(later);
  const loaded = await store.records.load('headcounts', assessmentId, recordId);
  expect(loaded.ok && loaded.value.counts).toEqual({});
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
