import { Dexie } from 'dexie';

import { type AssessmentId } from '#domain/assessment.ts';
import { type Change, changeSchema } from '#domain/change.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { parseRows } from '#storage/parse-rows.ts';

export function createChangeRepository(database: EqualityDatabase) {
  return {
    /** What was changed in one record, the newest first; `recordId` of an answer is `unitId/criterionId`. */
    async listOfRecord(assessmentId: AssessmentId, recordId: string): Promise<readonly Change[]> {
      const stored = await database.changes
        .where('[assessmentId+recordId+field]')
        .between([assessmentId, recordId, Dexie.minKey], [assessmentId, recordId, Dexie.maxKey])
        .toArray();
      return parseRows(changeSchema, 'changes', stored).rows.toSorted((a, b) =>
        b.changedAt.localeCompare(a.changedAt),
      );
    },
  };
}
