import { Dexie } from 'dexie';

import { type AnswerRepository } from '#storage/answer-repository.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { type Draft, draftSchema } from '#storage/draft.ts';
import { readStorageFailure } from '#storage/storage-failure.ts';

export function createDraftRepository(database: EqualityDatabase, answers: AnswerRepository) {
  return {
    /**
     * Writes a draft with one request and commits at once: a page that is being closed gets no
     * second turn, so this neither reads nor waits. Does nothing when the database is closed: the
     * text then stays in the page, which asks before it is left.
     */
    keep(draft: Draft): void {
      if (!database.isOpen()) return;
      try {
        const transaction = database
          .backendDB()
          .transaction('drafts', 'readwrite', { durability: 'strict' });
        transaction.objectStore('drafts').put(draft);
        transaction.commit();
      } catch (error) {
        if (readStorageFailure(error) === null) throw error;
      }
    },

    async drop(draft: Draft): Promise<void> {
      await database.drafts.delete([draft.assessmentId, draft.unitId, draft.criterionId]);
    },

    /**
     * Takes up what was under way when a page was left. A field that somebody changed later keeps
     * the later value, unless it was this very visit. Returns how many answers were brought back.
     */
    async recover(): Promise<number> {
      const stored: readonly unknown[] = await database.drafts.toArray();
      let recovered = 0;
      for (const row of stored) {
        const draft = draftSchema.safeParse(row);
        if (!draft.success) continue;
        // oxlint-disable-next-line no-await-in-loop -- drafts are few, and order keeps them simple
        if (await recoverOne(draft.data)) recovered += 1;
      }
      return recovered;
    },
  };

  async function recoverOne(draft: Draft): Promise<boolean> {
    const patch = await withoutOvertaken(draft);
    const isEmpty = Object.keys(patch).length === 0;
    if (!isEmpty) {
      const saved = await answers.save({ ...draft, patch });
      // what cannot be saved now is tried again at the next start
      if (!saved.ok && saved.failure.kind !== 'missing') return false;
    }
    await database.drafts.delete([draft.assessmentId, draft.unitId, draft.criterionId]);
    return !isEmpty;
  }

  /** The draft's patch without the fields that were changed after it. */
  async function withoutOvertaken(draft: Draft): Promise<Draft['patch']> {
    const recordId = `${draft.unitId}/${draft.criterionId}`;
    const log = await database.changes
      .where('[assessmentId+recordId+field]')
      .between(
        [draft.assessmentId, recordId, Dexie.minKey],
        [draft.assessmentId, recordId, Dexie.maxKey],
      )
      .filter((change) => change.changedAt > draft.at)
      .toArray();
    const overtaken = new Set(log.map((change) => change.field));
    const { strandVerdicts, ...plain } = draft.patch;
    const strands = Object.entries(strandVerdicts ?? {}).filter(
      ([strandId]) => !overtaken.has(`strandVerdicts.${strandId}`),
    );
    return {
      ...Object.fromEntries(Object.entries(plain).filter(([field]) => !overtaken.has(field))),
      ...(strands.length > 0 && { strandVerdicts: Object.fromEntries(strands) }),
    };
  }
}
