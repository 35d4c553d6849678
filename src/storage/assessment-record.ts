import { type Answer } from '#domain/answer.ts';
import { type Assessment, type AssessmentId } from '#domain/assessment.ts';
import { type Declaration } from '#domain/declaration.ts';
import { type Unit } from '#domain/unit.ts';
import { type Result, succeed } from '#shared/result.ts';
import { type UnreadableRow } from '#storage/parse-rows.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';
import { type Store } from '#storage/store.ts';

/** A whole assessment as it is stored now. */
export type StoredAssessment = {
  readonly assessment: Assessment;
  readonly units: readonly Unit[];
  readonly answers: readonly Answer[];
  readonly declarations: readonly Declaration[];
  /** Kept in the database, but not counted as answered. */
  readonly unreadable: readonly UnreadableRow[];
};

/** Reads an assessment with its units, declarations and every answer. */
export async function loadStoredAssessment(
  store: Store,
  id: AssessmentId,
): Promise<Result<StoredAssessment, StorageFailure>> {
  const [assessment, units, answers, declarations] = await Promise.all([
    store.assessments.load(id),
    store.units.list(id),
    store.answers.list(id),
    store.declarations.list(id),
  ]);
  if (!assessment.ok) return assessment;
  return succeed({
    assessment: assessment.value,
    units: units.rows,
    answers: answers.rows,
    declarations: declarations.rows,
    unreadable: [...units.unreadable, ...answers.unreadable, ...declarations.unreadable],
  });
}
