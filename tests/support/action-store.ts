import { EqualityDatabase } from '#storage/database.ts';
import { createStore } from '#storage/store.ts';

import { anAssessment, threeUnits } from './builders.ts';

export const stamp = { at: '2026-11-23T09:00:00.000Z', by: 'Siân' };
export const later = { at: '2026-11-23T09:05:00.000Z', by: 'Siân' };
let count = 0;

export type ActionStore = Awaited<ReturnType<typeof openActionStore>>;

/** A fresh database with one assessment of three units, and how actions are put into it. */
export async function openActionStore() {
  const database = new EqualityDatabase(`actions-${(count += 1)}`);
  const store = createStore(database);
  const assessment = anAssessment();
  const assessmentId = assessment.id;
  await store.assessments.create(assessment, threeUnits(), stamp);
  return {
    database,
    store,
    assessmentId,

    addAction: async (title = 'Train managers') => {
      const added = await store.records.add('actions', assessmentId, [{ title }], stamp);
      if (!added.ok) throw new Error(added.failure.kind);
      return added.value[0]!;
    },

    loadAction: async (id: string) => {
      const loaded = await store.records.load('actions', assessmentId, id);
      if (!loaded.ok) throw new Error(loaded.failure.kind);
      return loaded.value;
    },

    /** What a person typed during one visit. */
    editOf: (id: string, patch: Record<string, unknown>, editId: string) =>
      store.records.save({
        assessmentId,
        table: 'actions',
        recordId: id,
        patch: patch as never,
        editId,
        ...later,
      }),
  };
}
