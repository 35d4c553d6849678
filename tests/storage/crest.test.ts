import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';

import { type AssessmentId, assessmentIdSchema } from '#domain/assessment.ts';
import { EqualityDatabase } from '#storage/database.ts';
import { hashBytes } from '#storage/hash-bytes.ts';
import { createStore, type Store } from '#storage/store.ts';

import { anAssessment, threeUnits } from '../support/builders.ts';

const stamp = { at: '2026-11-23T09:00:00.000Z', by: 'Siân' };
const otherId = assessmentIdSchema.parse('01930000-0000-7000-8000-0000000000ff');
let count = 0;
let database: EqualityDatabase;
let store: Store;
let id: AssessmentId;

beforeEach(async () => {
  database = new EqualityDatabase(`crest-${(count += 1)}`);
  store = createStore(database);
  const assessment = anAssessment();
  id = assessment.id;
  await store.assessments.create(assessment, threeUnits(), stamp);
});

function aPicture(text: string) {
  const bytes = new TextEncoder().encode(text).buffer;
  const size = { widthPixels: 30, heightPixels: 40 };
  return { fileName: 'crest.png', mediaType: 'image/png' as const, ...size, bytes };
}

async function loadCrest() {
  const loaded = await store.assessments.load(id);
  if (!loaded.ok) throw new Error(loaded.failure.kind);
  return loaded.value.crest;
}

test('a crest is kept by its SHA-256, once, and undo takes it away again', async () => {
  const picture = aPicture('picture');
  const set = await store.crests.set(id, picture, stamp);
  const sha256 = await hashBytes(picture.bytes);
  expect(set).toMatchObject({ ok: true, value: { sha256, sizeBytes: 7, widthPixels: 30 } });
  await store.crests.set(id, aPicture('picture'), stamp);
  expect(await database.files.count()).toBe(1);
  expect((await loadCrest())?.sha256).toBe(sha256);
  expect((await store.undo.undo(stamp)).ok).toBe(true);
  expect(await loadCrest()).toBeNull();
  expect((await store.undo.redo(stamp)).ok).toBe(true);
  expect((await loadCrest())?.sha256).toBe(sha256);
});

test('a crest taken away can be put back, with its bytes, after another assessment is erased', async () => {
  await store.crests.set(id, aPicture('old'), stamp);
  await store.crests.set(id, aPicture('new'), stamp);
  const other = anAssessment({ id: otherId });
  const units = threeUnits().map((unit) => ({ ...unit, assessmentId: otherId }));
  await store.assessments.create(other, units, stamp);
  await store.crests.set(otherId, aPicture('gone'), stamp);
  await store.assessments.erase(otherId);
  const left = await database.files.toArray();
  const texts = left.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(texts.toSorted()).toEqual(['new', 'old']);
});

test('a crest that came with a copy stays when another assessment is erased', async () => {
  await store.crests.set(id, aPicture('picture'), stamp);
  const copied = await store.copier.copyOut(id, stamp);
  if (!copied.ok) throw new Error(copied.failure.kind);
  // a copy of long ago, whose log no longer goes back to the day the crest was chosen
  await store.copier.copyIn({ ...copied.value.file, changes: [] });
  await store.assessments.erase(id);
  expect(await database.files.count()).toBe(1);
  const [left] = await database.assessments.toArray();
  await store.assessments.erase(assessmentIdSchema.parse(left?.id));
  expect(await database.files.count()).toBe(0);
});

test('words typed for the crest are one entry a visit, and undone as one step', async () => {
  const draft = { assessmentId: id, table: 'assessments' as const, recordId: id, by: 'Siân' };
  const write = async (text: string, at: string) =>
    store.records.save({ ...draft, patch: { crestAlternative: text }, editId: 'visit-1', at });
  await write('A', '2026-11-23T10:00:00.000Z');
  await write('A kite', '2026-11-23T10:00:01.000Z');
  const log = await database.changes.filter(({ field }) => field === 'crestAlternative').toArray();
  expect(log).toMatchObject([{ table: 'assessments', from: '', to: 'A kite' }]);
  await store.undo.undo(stamp);
  const loaded = await store.assessments.load(id);
  expect(loaded).toMatchObject({ ok: true, value: { crestAlternative: '' } });
});

test('words still on their way when the page is left are taken up at the next start', async () => {
  store.drafts.keep({
    assessmentId: id,
    table: 'assessments',
    recordId: id,
    patch: { accentColour: '#5b2a86' },
    editId: 'visit-2',
    at: '2026-11-23T10:00:00.000Z',
    by: 'Siân',
  });
  await expect.poll(async () => database.recordDrafts.count()).toBe(1);
  expect(await createStore(database).drafts.recover()).toBe(1);
  const loaded = await store.assessments.load(id);
  expect(loaded).toMatchObject({ ok: true, value: { accentColour: '#5b2a86' } });
});

test('an assessment as version 3 wrote it can still be read, without crest and colour', async () => {
  const old = new Dexie('frozen-3');
  old.version(3).stores({ assessments: 'id' });
  // frozen: never built with today's types
  const row = {
    id: '01930000-0000-7000-8000-000000000001',
    councilName: 'Anytown Borough Council',
    frameworkId: 'eslg-2007',
    frameworkVersion: '1.0.0',
    periodStart: '2026-04-01',
    periodEnd: '2027-03-31',
    levelAimedFor: 3,
    strandIds: ['age', 'race'],
    completedByName: 'Siân Price',
    completedByRole: 'Equality officer',
    serviceRule: { kind: 'every' },
    archivedAt: null,
    deletedAt: null,
    createdAt: '2026-11-23T09:00:00.000Z',
    updatedAt: '2026-11-23T09:00:00.000Z',
    updatedBy: 'Siân Price',
  };
  await old.table('assessments').add(row);
  old.close();
  const opened = createStore(new EqualityDatabase('frozen-3'));
  const { rows, unreadable } = await opened.assessments.list();
  expect(unreadable).toEqual([]);
  expect(rows).toEqual([{ ...row, crest: null, crestAlternative: '', accentColour: '' }]);
});
