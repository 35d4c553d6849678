import { type Answer } from '#domain/answer.ts';
import { type Assessment } from '#domain/assessment.ts';
import { type Declaration } from '#domain/declaration.ts';
import { type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type Unit } from '#domain/unit.ts';
import { type UnreadableRow } from '#storage/parse-rows.ts';

/** A whole assessment as it is stored now but for snapshots; removed records are among them. */
export type StoredAssessment = {
  readonly assessment: Assessment;
  readonly units: readonly Unit[];
  readonly answers: readonly Answer[];
  readonly declarations: readonly Declaration[];
  readonly records: RecordsByKind;
  /** Kept in the database, but not counted. */
  readonly unreadable: readonly UnreadableRow[];
};
