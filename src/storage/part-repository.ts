import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { type PartRow, partRowSchema } from '#domain/merge/colleague-rows.ts';
import { type MergedPlace, mergedPlaceSchema } from '#domain/merge/merged-place.ts';
import { type Receipt, receiptSchema } from '#domain/merge/receipt.ts';
import { type Result } from '#shared/result.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { parseRows, type ReadRows } from '#storage/parse-rows.ts';
import { attempt, type StorageFailure } from '#storage/storage-failure.ts';

/** Keeps which parts were sent or received, what was merged of them, and where people differ. */
export function createPartRepository(database: EqualityDatabase) {
  const read = async (table: 'parts' | 'mergedPlaces' | 'receipts', id: AssessmentId) =>
    database.table<unknown>(table).where('assessmentId').equals(id).toArray();
  return {
    /** The parts sent from an assessment, and the one that it is, if it is one; newest first. */
    async list(id: AssessmentId): Promise<ReadRows<PartRow>> {
      const { rows, unreadable } = parseRows(partRowSchema, 'parts', await read('parts', id));
      return { rows: rows.toSorted((a, b) => (a.sentAt > b.sentAt ? -1 : 1)), unreadable };
    },

    /** What copies have changed, places that are settled among them. */
    async listPlaces(id: AssessmentId): Promise<ReadRows<MergedPlace>> {
      return parseRows(mergedPlaceSchema, 'mergedPlaces', await read('mergedPlaces', id));
    },

    /** What was merged, newest first. */
    async listReceipts(id: AssessmentId): Promise<ReadRows<Receipt>> {
      const stored = await read('receipts', id);
      const { rows, unreadable } = parseRows(receiptSchema, 'receipts', stored);
      return { rows: rows.toSorted((a, b) => (a.mergedAt > b.mergedAt ? -1 : 1)), unreadable };
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

/** The assessment that a colleague's copy of a part begins as. */
export function openPart(
  sent: AssessmentFile,
  row: Omit<PartRow, 'role' | 'sent' | 'assessmentId'>,
): AssessmentFile {
  const { id: assessmentId } = sent.assessment;
  const part = { ...row, assessmentId, role: 'received' as const, sent: JSON.stringify(sent) };
  return { ...sent, colleagues: { parts: [part], mergedPlaces: [], receipts: [] } };
}
