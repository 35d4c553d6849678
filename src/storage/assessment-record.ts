import { type Answer } from '#domain/answer.ts';
import { type Assessment, type AssessmentId } from '#domain/assessment.ts';
import { type Declaration } from '#domain/declaration.ts';
import { recordKinds, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type Unit } from '#domain/unit.ts';
import { type Result, succeed } from '#shared/result.ts';
import { type UnreadableRow } from '#storage/parse-rows.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';
import { type Store } from '#storage/store.ts';

/** A whole assessment as it is stored now; removed records are among them. */
export type StoredAssessment = {
  readonly assessment: Assessment;
  readonly units: readonly Unit[];
  readonly answers: readonly Answer[];
  readonly declarations: readonly Declaration[];
  readonly records: RecordsByKind;
  /** Kept in the database, but not counted. */
  readonly unreadable: readonly UnreadableRow[];
};

/** Reads an assessment with everything in it but its snapshots and its change log. */
export async function loadStoredAssessment(
  store: Store,
  id: AssessmentId,
): Promise<Result<StoredAssessment, StorageFailure>> {
  const [assessment, units, answers, declarations, records] = await Promise.all([
    store.assessments.load(id),
    store.units.list(id),
    store.answers.list(id),
    store.declarations.list(id),
    loadRecords(store, id),
  ]);
  if (!assessment.ok) return assessment;
  return succeed({
    assessment: assessment.value,
    units: units.rows,
    answers: answers.rows,
    declarations: declarations.rows,
    records: records.byKind,
    unreadable: [units, answers, declarations, records].flatMap((read) => read.unreadable),
  });
}

async function loadRecords(store: Store, id: AssessmentId) {
  const { records } = store;
  const [evidence, scrutiny, consultations, objectives, measures, actions, reviews, signOffs] =
    await Promise.all([
      records.list('evidence', id),
      records.list('scrutiny', id),
      records.list('consultations', id),
      records.list('objectives', id),
      records.list('measures', id),
      records.list('actions', id),
      records.list('reviews', id),
      records.list('signOffs', id),
    ]);
  const read = {
    evidence,
    scrutiny,
    consultations,
    objectives,
    measures,
    actions,
    reviews,
    signOffs,
  };
  const byKind: RecordsByKind = {
    evidence: evidence.rows,
    scrutiny: scrutiny.rows,
    consultations: consultations.rows,
    objectives: objectives.rows,
    measures: measures.rows,
    actions: actions.rows,
    reviews: reviews.rows,
    signOffs: signOffs.rows,
  };
  return { byKind, unreadable: recordKinds.flatMap((kind) => read[kind].unreadable) };
}
