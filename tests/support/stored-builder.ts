import { noRecords } from '#domain/records/record-kinds.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { anAssessment, aRecordAllMet } from './builders.ts';

/** An assessment as the browser holds it: all met, without records, before the changes given. */
export function aStoredAssessment(changes: Partial<StoredAssessment> = {}): StoredAssessment {
  return {
    ...aRecordAllMet(),
    assessment: anAssessment(),
    declarations: [],
    records: noRecords,
    unreadable: [],
    ...changes,
  };
}
