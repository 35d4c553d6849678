import { expect, test } from 'vitest';

import { assessmentIdSchema } from '#domain/assessment.ts';
import { unitIdSchema } from '#domain/unit.ts';
import { EqualityDatabase } from '#storage/database.ts';
import { type Draft } from '#storage/draft.ts';
import { readStorageFailure } from '#storage/storage-failure.ts';
import { createStore } from '#storage/store.ts';

import { anAssessment, ASSESSMENT_ID, HOUSING_ID, threeUnits } from '../support/builders.ts';

const stamp = { at: '2026-11-23T09:00:00.000Z', by: 'Siân' };
const draft: Draft = {
  assessmentId: assessmentIdSchema.parse(ASSESSMENT_ID),
  unitId: unitIdSchema.parse(HOUSING_ID),
  criterionId: '1.Y.01',
  patch: { commentary: 'Tŷ' },
  editId: 'visit',
  at: '2026-11-23T10:00:00.000Z',
  by: 'Siân',
};

test('a database that a newer app has written is refused, for reading and writing, and left as it is', async () => {
  const newer = await openNatively('newer', 990, (database) => {
    // as a newer app might: one more table, and one that this build knows without its index
    database.createObjectStore('assessments', { keyPath: 'id' }).add({ id: 'a', shape: 'newer' });
    database.createObjectStore('scrutiny', { keyPath: ['assessmentId', 'id'] });
    database.createObjectStore('inventions', { keyPath: 'id' });
  });
  const before = await describe(newer);
  newer.close();

  const { assessments, answers } = createStore(new EqualityDatabase('newer'));
  const reading = assessments.list();
  await expect(reading).rejects.toThrow('another version');
  expect(readStorageFailure(await reading.catch((error: unknown) => error))).toEqual({
    kind: 'newer',
  });
  expect(await assessments.create(anAssessment(), threeUnits(), stamp)).toEqual({
    ok: false,
    failure: { kind: 'newer' },
  });
  expect(await answers.save(draft)).toEqual({ ok: false, failure: { kind: 'newer' } });

  expect(await describe(await openNatively('newer'))).toEqual(before);
});

test('a page lets a newer version have the database, keeps what is being typed, and then writes no more', async () => {
  const { store } = await openStore('handover');
  const states: string[] = [];
  store.handover.subscribe(() => states.push(store.handover.readState()));
  store.writer.write(draft);

  const newer = await openNatively('handover', 990, () => {});
  expect(states).toEqual(['given-up']);
  // the write that was under way either got there or was kept
  const rows = await readAll(newer, 'answers');
  const kept = await readAll(newer, 'drafts');
  expect([...rows, ...kept].length).toBeGreaterThan(0);

  const later = { ...draft, patch: { commentary: 'Tŷ Mawr' }, at: '2026-11-23T10:00:09.000Z' };
  store.writer.write(later);
  await expect.poll(() => store.writer.readStatus()).toMatchObject({ state: 'failed' });
  expect(store.writer.readStatus()).toMatchObject({ failure: { kind: 'newer' } });
  expect(await readAll(newer, 'answers')).toEqual(rows);
  newer.close();
});

test('when the newer version fails to take over, the page goes on with its database', async () => {
  const { store } = await openStore('abandoned');
  const abandoned = openNatively('abandoned', 990, (_, transaction) => transaction.abort());
  await expect(abandoned).rejects.toThrow('AbortError');
  expect(store.handover.readState()).toBe('given-up');

  store.writer.write(draft);
  await expect.poll(() => store.writer.readStatus().state).toBe('saved');
  expect(store.handover.readState()).toBe('none');
  expect((await store.answers.listOfUnit(draft.assessmentId, draft.unitId)).rows).toMatchObject([
    { commentary: 'Tŷ' },
  ]);
});

async function openStore(name: string) {
  const store = createStore(new EqualityDatabase(name));
  await store.assessments.create(anAssessment(), threeUnits(), stamp);
  return { store };
}

/** Opens it without Dexie, at the version given or at whatever version it has. */
async function openNatively(
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase, transaction: IDBTransaction) => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  return new Promise((resolve, reject) => {
    request.addEventListener('upgradeneeded', () => {
      if (request.transaction !== null) upgrade?.(request.result, request.transaction);
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.name)));
  });
}

/** Version, tables, their indexes and all rows. */
async function describe(database: IDBDatabase) {
  const names = [...database.objectStoreNames];
  const tables = names.map(async (name) => ({
    name,
    indexes: [...database.transaction(name).objectStore(name).indexNames],
    rows: await readAll(database, name),
  }));
  return { version: database.version, tables: await Promise.all(tables) };
}

async function readAll(database: IDBDatabase, table: string): Promise<unknown[]> {
  const request = database.transaction(table).objectStore(table).getAll();
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.name)));
  });
}
