import { type AssessmentId } from '#domain/assessment.ts';
import { type PartRow, partRowSchema } from '#domain/merge/part-row.ts';
import { type Result } from '#shared/result.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { parseRows, type ReadRows } from '#storage/parse-rows.ts';
import { attempt, type StorageFailure } from '#storage/storage-failure.ts';

/** Keeps which parts were sent or received. */
export function createPartRepository(database: EqualityDatabase) {
  return {
    /** The parts sent from an assessment, and the one that it is, if it is one; newest first. */
    async list(id: AssessmentId): Promise<ReadRows<PartRow>> {
      const stored = await database.parts.where('assessmentId').equals(id).toArray();
      const { rows, unreadable } = parseRows(partRowSchema, 'parts', stored);
      return { rows: rows.toSorted((a, b) => (a.sentAt > b.sentAt ? -1 : 1)), unreadable };
    },

    /** Notes that parts were sent, all or none. */
    async addSent(rows: readonly PartRow[]): Promise<Result<null, StorageFailure>> {
      return attempt(async () => {
        await database.parts.bulkAdd([...rows]);
        return null;
      });
    },
  };
}
