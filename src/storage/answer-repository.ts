import { Dexie } from 'dexie';

import {
  type Answer,
  answerSchema,
  type AnswerContent,
  emptyAnswerContent,
} from '#domain/answer.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { nameAnswer } from '#domain/records/evidence.ts';
import { type UnitId } from '#domain/unit.ts';
import { type Result } from '#shared/result.ts';
import { type ChangeLog, toJson } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { type AnswerPatch, type Draft } from '#storage/draft.ts';
import { parseRows, type ReadRows } from '#storage/parse-rows.ts';
import { createId } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';

export type AnswerRepository = ReturnType<typeof createAnswerRepository>;

export function createAnswerRepository(database: EqualityDatabase, log: ChangeLog) {
  return {
    /** Every answer of an assessment. */
    async list(assessmentId: AssessmentId): Promise<ReadRows<Answer>> {
      const rows = await database.answers.where('assessmentId').equals(assessmentId).toArray();
      return parseRows(answerSchema, 'answers', rows);
    },

    /** When any answer of the assessment last changed (UTC, ISO 8601), or null when there is none. */
    async readLastChange(assessmentId: AssessmentId): Promise<string | null> {
      const newest = await database.answers
        .where('[assessmentId+updatedAt]')
        .between([assessmentId, Dexie.minKey], [assessmentId, Dexie.maxKey])
        .last();
      return newest?.updatedAt ?? null;
    },

    /** The answers of one unit. */
    async listOfUnit(assessmentId: AssessmentId, unitId: UnitId): Promise<ReadRows<Answer>> {
      const rows = await database.answers
        .where('[assessmentId+unitId+criterionId]')
        .between([assessmentId, unitId, Dexie.minKey], [assessmentId, unitId, Dexie.maxKey])
        .toArray();
      return parseRows(answerSchema, 'answers', rows);
    },

    /**
     * Changes the fields named in the patch and no others, so that two tabs that change different
     * fields of one answer both keep their change. Fails with "missing" when the assessment is
     * gone and "unreadable" when the stored answer cannot be read; then nothing is changed.
     */
    async save(change: Draft): Promise<Result<Answer, StorageFailure>> {
      return attempt(() =>
        log.run([database.assessments, database.answers], async (write) => {
          const { answer, fields } = await applyPatch(database, change);
          const { assessmentId, unitId, criterionId, editId } = change;
          const recordId = nameAnswer(unitId, criterionId);
          const stamp = { at: change.at, by: change.by };
          write({ assessmentId, table: 'answers', recordId, stamp, editId }, fields);
          return answer;
        }),
      );
    },
  };
}

/** Must run inside a transaction over `assessments` and `answers`. */
async function applyPatch(database: EqualityDatabase, change: Draft) {
  const { assessmentId, unitId, criterionId } = change;
  const [assessmentCount, stored] = await Promise.all([
    database.assessments.where('id').equals(assessmentId).count(),
    database.answers.get([assessmentId, unitId, criterionId]),
  ]);
  if (assessmentCount === 0) throw new FailedWork('missing');
  const before = stored === undefined ? null : answerSchema.safeParse(stored);
  if (before?.success === false) throw new FailedWork('unreadable');
  const old = before?.data ?? {
    ...emptyAnswerContent,
    id: createId(),
    assessmentId,
    unitId,
    criterionId,
  };
  const answer = {
    ...old,
    ...mergePatch(old, change.patch),
    updatedAt: change.at,
    updatedBy: change.by,
  };
  await database.answers.put(answer);
  return { answer, fields: listPatchedFields(change.patch, old, answer) };
}

function mergePatch(old: AnswerContent, patch: AnswerPatch): AnswerContent {
  const strandVerdicts = { ...old.strandVerdicts };
  for (const [strandId, verdict] of Object.entries(patch.strandVerdicts ?? {})) {
    if (verdict === null) delete strandVerdicts[strandId];
    else strandVerdicts[strandId] = verdict;
  }
  return {
    judgement: patch.judgement ?? old.judgement,
    notApplicableReason: patch.notApplicableReason ?? old.notApplicableReason,
    commentary: patch.commentary ?? old.commentary,
    strandVerdicts,
    confirmAgain: patch.confirmAgain ?? old.confirmAgain,
  };
}

/** Fields are named as in the answer; a strand's verdict is `strandVerdicts.race`. */
export function listPatchedFields(patch: AnswerPatch, old: AnswerContent, next: AnswerContent) {
  const plain = (['judgement', 'notApplicableReason', 'commentary', 'confirmAgain'] as const)
    .filter((field) => patch[field] !== undefined)
    .map((field) => ({ field, from: old[field], to: next[field] }));
  const byStrand = Object.keys(patch.strandVerdicts ?? {}).map((strandId) => ({
    field: `strandVerdicts.${strandId}`,
    from: toJson(old.strandVerdicts[strandId]),
    to: toJson(next.strandVerdicts[strandId]),
  }));
  return [...plain, ...byStrand];
}
