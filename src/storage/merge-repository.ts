import {
  type AssessmentFile,
  FILE_FORMAT,
  FILE_FORMAT_VERSION,
  parseAssessmentFile,
} from '#domain/assessment-file.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { type PartMerge, planMerges, type ReturnedPart } from '#domain/merge/plan-merges.ts';
import { findLastReceipt, type Receipt } from '#domain/merge/receipt.ts';
import { type Result } from '#shared/result.ts';
import { assessmentTables, readContent } from '#storage/assessment-copy.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { type UnreadableRow } from '#storage/parse-rows.ts';
import { createId, type Stamp } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';
import { type StoredFile } from '#storage/stored-file.ts';

export type Merger = ReturnType<typeof createMerger>;

/** Merges what colleagues sent back. Its code is loaded only when something is received. */
export function createMerger(database: EqualityDatabase) {
  return {
    /** What merging would do; nothing is written. */
    async preview(
      id: AssessmentId,
      parts: readonly ReturnedPart[],
      stamp: Stamp,
    ): Promise<Result<readonly PartMerge[], StorageFailure>> {
      return attempt(() =>
        database.transaction('r', [...assessmentTables], () => plan(database, id, parts, stamp)),
      );
    },

    /** Merges parts with their evidence files and keeps a receipt of each: all of them or none. */
    async merge(
      id: AssessmentId,
      parts: readonly ReturnedPart[],
      files: readonly StoredFile[],
      stamp: Stamp,
    ): Promise<Result<readonly PartMerge[], StorageFailure>> {
      return attempt(() =>
        database.transaction('rw', [...assessmentTables, 'files'], async () => {
          const merges = await plan(database, id, parts, stamp);
          const writes = merges.flatMap((merge) => merge.writes.rows);
          // of a record that several copies changed, the last one written stands
          for (const table of new Set(writes.map((write) => write.table))) {
            const rows = writes.filter((write) => write.table === table).map(({ row }) => row);
            // oxlint-disable-next-line no-await-in-loop -- one transaction, table by table
            await database.table<unknown>(table).bulkPut(rows);
          }
          await database.changes.bulkPut(merges.flatMap((merge) => merge.writes.changes));
          const places = merges.flatMap(({ outcome }) => outcome.mergedPlaces);
          await database.mergedPlaces.bulkPut(places);
          const news = merges.filter(({ age }) => age !== 'older');
          await database.receipts.bulkAdd(news.map((merge) => writeReceipt(id, merge, stamp)));
          await database.files.bulkPut([...files]);
          return merges;
        }),
      );
    },
  };
}

/** Must run inside a transaction over all tables of an assessment. */
async function plan(
  database: EqualityDatabase,
  id: AssessmentId,
  parts: readonly ReturnedPart[],
  { at, by }: Stamp,
): Promise<PartMerge[]> {
  const unreadable: UnreadableRow[] = [];
  const content = await readContent(database, id, unreadable);
  // a row that cannot be read might be written over: nothing is merged beside one
  if (unreadable.length > 0) throw new FailedWork('unreadable');
  const { receipts } = content.colleagues;
  const lastMerged = new Map<AssessmentId, AssessmentFile>();
  for (const { copyId } of parts) {
    const receipt = findLastReceipt(receipts, copyId);
    if (receipt !== null) lastMerged.set(copyId, readKept(receipt));
  }
  const file: AssessmentFile = {
    format: FILE_FORMAT,
    formatVersion: FILE_FORMAT_VERSION,
    savedAt: at,
    savedBy: by,
    ...content,
  };
  return planMerges(file, lastMerged, parts, { createId, at });
}

function readKept(receipt: Receipt): AssessmentFile {
  const parsed = parseAssessmentFile(receipt.content);
  if (!parsed.ok) throw new FailedWork('unreadable');
  return parsed.value;
}

function writeReceipt(assessmentId: AssessmentId, merge: PartMerge, stamp: Stamp): Receipt {
  const { part, kept, outcome } = merge;
  return {
    id: createId(),
    assessmentId,
    partId: part.head.id,
    copyId: part.copyId,
    sentTo: part.head.sentTo,
    returnedAt: part.content.savedAt,
    returnedBy: part.content.savedBy,
    mergedAt: stamp.at,
    mergedBy: stamp.by,
    takenBackAt: null,
    content: JSON.stringify(kept),
    changes: [...outcome.changes],
    newRows: outcome.newRows.map(({ table, recordId }) => ({ table, recordId })),
    placesBefore: [...outcome.placesBefore],
  };
}
