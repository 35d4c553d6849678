import { Dexie } from 'dexie';

import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { noColleagueRows } from '#domain/merge/no-colleague-rows.ts';
import { type Snapshot, snapshotSchema } from '#domain/records/snapshot.ts';
import { type Result } from '#shared/result.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { hashText } from '#storage/hash-bytes.ts';
import { parseRows, type ReadRows } from '#storage/parse-rows.ts';
import { createId } from '#storage/stamp.ts';
import { attempt, type StorageFailure } from '#storage/storage-failure.ts';

/** A snapshot of what the file holds now; snapshots within it are left out. Not kept yet. */
export async function freezeFile(
  file: AssessmentFile,
  { title, reason }: Pick<Snapshot, 'title' | 'reason'>,
): Promise<Snapshot> {
  const content = JSON.stringify({ ...file, snapshots: [], colleagues: noColleagueRows });
  return snapshotSchema.parse({
    id: createId(),
    assessmentId: file.assessment.id,
    title,
    reason,
    content,
    sha256: await hashText(content),
    takenAt: file.savedAt,
    takenBy: file.savedBy,
  });
}

/** Keeps snapshots: they are added and read, never changed. */
export function createSnapshotRepository(database: EqualityDatabase) {
  return {
    /** The snapshots of an assessment, oldest first. */
    async list(assessmentId: AssessmentId): Promise<ReadRows<Snapshot>> {
      const stored = await database.snapshots
        .where('[assessmentId+id]')
        .between([assessmentId, Dexie.minKey], [assessmentId, Dexie.maxKey])
        .toArray();
      const read = parseRows(snapshotSchema, 'snapshots', stored);
      return { ...read, rows: read.rows.toSorted((a, b) => a.takenAt.localeCompare(b.takenAt)) };
    },

    async add(snapshot: Snapshot): Promise<Result<null, StorageFailure>> {
      return attempt(async () => {
        await database.snapshots.add(snapshot);
        return null;
      });
    },
  };
}
