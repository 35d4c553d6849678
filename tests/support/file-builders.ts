import { type AssessmentFile } from '#domain/assessment-file.ts';
import { noColleagueRows } from '#domain/merge/no-colleague-rows.ts';
import { noRecords, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type Snapshot, snapshotSchema } from '#domain/records/snapshot.ts';
import { type AssessmentRecord } from '#domain/results.ts';

import { ASSESSMENT_ID, anAssessment, aRecordAllMet } from './builders.ts';
import { nextId } from './record-builders.ts';

/** A whole assessment as a file: everything met and no records, but for what is given. */
export function anAssessmentFile(
  changes: Partial<Omit<AssessmentFile, 'records'>> & {
    readonly records?: Partial<RecordsByKind>;
    readonly record?: AssessmentRecord;
  } = {},
): AssessmentFile {
  const { records, record = aRecordAllMet(), ...others } = changes;
  return {
    format: 'equality-standard-assessment',
    formatVersion: 5,
    savedAt: '2026-11-23T09:00:00.000Z',
    savedBy: 'Siân Price',
    assessment: anAssessment(),
    units: [...record.units],
    answers: [...record.answers],
    declarations: [],
    records: structuredClone({ ...noRecords, ...records }) as AssessmentFile['records'],
    snapshots: [],
    colleagues: structuredClone(noColleagueRows),
    changes: [],
    ...others,
  };
}

/** A snapshot of the file. Its hash is made up unless given. */
export function aSnapshot(
  file: AssessmentFile,
  changes: Partial<Record<keyof Snapshot, unknown>> = {},
): Snapshot {
  return snapshotSchema.parse({
    id: nextId(),
    assessmentId: ASSESSMENT_ID,
    title: 'As signed off',
    reason: 'sign-off',
    content: JSON.stringify({ ...file, snapshots: [] }),
    sha256: 'ab'.repeat(32),
    takenAt: '2026-11-23T09:00:00.000Z',
    takenBy: 'Siân Price',
    ...changes,
  });
}
