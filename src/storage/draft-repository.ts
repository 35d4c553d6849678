import { Dexie } from 'dexie';

import { type AnswerRepository } from '#storage/answer-repository.ts';
import { nameAnswer } from '#domain/records/evidence.ts';
import { type Result } from '#shared/result.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import {
  type AnyDraft,
  type Draft,
  draftSchema,
  nameTarget,
  type RecordDraft,
  recordDraftSchema,
} from '#storage/draft.ts';
import { createLastMoments, type LastMoments } from '#storage/last-moments.ts';
import { parseRows } from '#storage/parse-rows.ts';
import { type RecordRepository } from '#storage/record-repository.ts';
import { attempt, readStorageFailure, type StorageFailure } from '#storage/storage-failure.ts';

type Saver = {
  readonly answers: Pick<AnswerRepository, 'save'>;
  readonly records: Pick<RecordRepository, 'save'>;
};

export function createDraftRepository(
  database: EqualityDatabase,
  { answers, records }: Saver,
  lastMoments: LastMoments = createLastMoments(),
) {
  return {
    /**
     * Keeps a draft at once: a page that is being closed gets no second turn, so this neither reads
     * nor waits. It goes into two places, since the small store may not outlive a crash of the
     * browser and IndexedDB may not be reached in time; `recover` takes whichever is there. Tells
     * whether the small store has it: of the other that cannot be known in time.
     */
    keep(draft: AnyDraft): boolean {
      const isKept = lastMoments.keep(draft);
      if (!database.isOpen()) return isKept;
      const store = tableOf(draft).name;
      try {
        const transaction = database
          .backendDB()
          .transaction(store, 'readwrite', { durability: 'strict' });
        transaction.objectStore(store).put(draft);
        transaction.commit();
      } catch (error) {
        if (readStorageFailure(error) === null) throw error;
      }
      return isKept;
    },

    drop,

    /**
     * Takes up what was under way when a page was left. A place that somebody changed later keeps
     * the later value, unless it was this very visit. Returns how many records were brought back.
     */
    async recover(): Promise<number> {
      const [ofAnswers, ofRecords] = await Promise.all([
        database.drafts.toArray(),
        database.recordDrafts.toArray(),
      ]);
      const drafts = keepNewest([
        ...lastMoments.list(),
        ...parseRows(draftSchema, 'drafts', ofAnswers).rows,
        ...parseRows(recordDraftSchema, 'recordDrafts', ofRecords).rows,
      ]);
      let recovered = 0;
      for (const draft of drafts) {
        // oxlint-disable-next-line no-await-in-loop -- drafts are few, and order keeps them simple
        if (await recoverOne(draft)) recovered += 1;
      }
      return recovered;
    },
  };

  async function drop(draft: AnyDraft): Promise<void> {
    lastMoments.drop(draft);
    const { assessmentId } = draft;
    // what cannot be dropped is taken up once more at the next start, and says the same
    await attempt(() =>
      'table' in draft
        ? database.recordDrafts.delete([assessmentId, draft.table, draft.recordId])
        : database.drafts.delete([assessmentId, draft.unitId, draft.criterionId]),
    );
  }

  function tableOf(draft: AnyDraft) {
    return 'table' in draft ? database.recordDrafts : database.drafts;
  }

  async function recoverOne(draft: AnyDraft): Promise<boolean> {
    const left = await withoutOvertaken(draft);
    const isEmpty = Object.keys(left.patch).length === 0;
    if (!isEmpty) {
      const saved: Result<unknown, StorageFailure> =
        'table' in left ? await records.save(left) : await answers.save(left);
      // what cannot be saved now is tried again at the next start
      if (!saved.ok && saved.failure.kind !== 'missing') return false;
    }
    await drop(draft);
    return !isEmpty;
  }

  /** The draft without the places that were changed after it. */
  async function withoutOvertaken(draft: AnyDraft): Promise<AnyDraft> {
    const { assessmentId } = draft;
    const recordId =
      'table' in draft ? draft.recordId : nameAnswer(draft.unitId, draft.criterionId);
    const log = await database.changes
      .where('[assessmentId+recordId+field]')
      .between([assessmentId, recordId, Dexie.minKey], [assessmentId, recordId, Dexie.maxKey])
      .filter((change) => change.changedAt > draft.at)
      .toArray();
    const overtaken = new Set(log.map((change) => change.field));
    return 'table' in draft ? keepRecord(draft, overtaken) : keepAnswer(draft, overtaken);
  }
}

/** One draft a target: the one kept last. */
function keepNewest(drafts: readonly AnyDraft[]): AnyDraft[] {
  const newest = new Map<string, AnyDraft>();
  for (const draft of drafts) {
    const target = nameTarget(draft);
    const other = newest.get(target);
    if (other === undefined || other.at < draft.at) newest.set(target, draft);
  }
  return [...newest.values()];
}

function keepRecord(draft: RecordDraft, overtaken: ReadonlySet<string>): RecordDraft {
  const kept = Object.entries(draft.patch).filter(([place]) => !overtaken.has(place));
  return { ...draft, patch: Object.fromEntries(kept) };
}

function keepAnswer(draft: Draft, overtaken: ReadonlySet<string>): Draft {
  const { strandVerdicts, ...plain } = draft.patch;
  const strands = Object.entries(strandVerdicts ?? {}).filter(
    ([strandId]) => !overtaken.has(`strandVerdicts.${strandId}`),
  );
  const patch = {
    ...Object.fromEntries(Object.entries(plain).filter(([field]) => !overtaken.has(field))),
    ...(strands.length > 0 && { strandVerdicts: Object.fromEntries(strands) }),
  };
  return { ...draft, patch };
}
