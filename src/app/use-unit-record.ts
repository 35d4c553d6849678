import { type Answer } from '#domain/answer.ts';
import { type Assessment, type AssessmentId } from '#domain/assessment.ts';
import { type Unit, type UnitId } from '#domain/unit.ts';
import { type Result, succeed } from '#shared/result.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';
import { type Loadable, useLiveRead } from '#storage/use-live-read.ts';

import { store } from '#app/store.ts';

/** One unit's part of an assessment: all that answering needs, however many other units there are. */
export type UnitRecord = {
  readonly assessment: Assessment;
  readonly units: readonly Unit[];
  /** Null when the assessment has no such unit. */
  readonly unit: Unit | null;
  readonly answers: readonly Answer[];
  /** Criteria whose stored answer cannot be read. */
  readonly unreadableIds: readonly string[];
  /** Who answers on this device; empty when no name was given. */
  readonly personName: string;
};

const noAnswers = { rows: [], unreadable: [] };

/** Follows one unit; `unitId` null means the council as a whole. */
export function useUnitRecord(
  assessmentId: AssessmentId,
  unitId: UnitId | null,
): Loadable<Result<UnitRecord, StorageFailure>> {
  return useLiveRead(() => loadUnitRecord(assessmentId, unitId), [assessmentId, unitId]);
}

async function loadUnitRecord(
  assessmentId: AssessmentId,
  unitId: UnitId | null,
): Promise<Result<UnitRecord, StorageFailure>> {
  // all at once where the address names the unit: each round trip delays the first criterion
  const [assessment, units, personName, named] = await Promise.all([
    store.assessments.load(assessmentId),
    store.units.list(assessmentId),
    store.settings.readPersonName(),
    unitId === null ? null : store.answers.listOfUnit(assessmentId, unitId),
  ]);
  if (!assessment.ok) return assessment;
  const unit =
    units.rows.find((each) => (unitId === null ? each.kind === 'corporate' : each.id === unitId)) ??
    null;
  const answers =
    unit === null ? noAnswers : (named ?? (await store.answers.listOfUnit(assessmentId, unit.id)));
  return succeed({
    assessment: assessment.value,
    units: units.rows,
    unit,
    answers: answers.rows,
    unreadableIds: answers.unreadable.map(({ row }) => readCriterionId(row)),
    personName,
  });
}

/** The criterion is part of the row's key, so it can be read even where the rest cannot. */
function readCriterionId(row: unknown): string {
  const hasId = typeof row === 'object' && row !== null && 'criterionId' in row;
  return hasId ? String(row.criterionId) : '';
}
