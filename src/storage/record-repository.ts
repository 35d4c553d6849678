import { Dexie } from 'dexie';

import { type AssessmentId } from '#domain/assessment.ts';
import { type RecordContent } from '#domain/records/empty-records.ts';
import { type RecordKind, type RecordOf } from '#domain/records/record-kinds.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { type ChangeLog } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { type RecordDraft } from '#storage/draft.ts';
import { parseManyRecords, parseRecords, type ReadRows } from '#storage/parse-rows.ts';
import {
  addRows,
  applyChanges,
  applyPatch,
  createRecord,
  type RecordChange,
  requireAssessment,
} from '#storage/record-writes.ts';
import { type Stamp } from '#storage/stamp.ts';
import { attempt, type StorageFailure } from '#storage/storage-failure.ts';

export type RecordRepository = ReturnType<typeof createRecordRepository>;

/** Keeps every kind of record that is filled in field by field: evidence, actions, measures … */
export function createRecordRepository(database: EqualityDatabase, log: ChangeLog) {
  return {
    /** The records of one kind, oldest first, removed ones among them. */
    async list<Kind extends RecordKind>(
      kind: Kind,
      assessmentId: AssessmentId,
    ): Promise<ReadRows<RecordOf<Kind>>> {
      const stored = await database
        .recordTable(kind)
        .where('[assessmentId+id]')
        .between([assessmentId, Dexie.minKey], [assessmentId, Dexie.maxKey])
        .toArray();
      return parseManyRecords(kind, stored);
    },

    /** Fails with "missing" or "unreadable"; a removed record is found. */
    async load<Kind extends RecordKind>(
      kind: Kind,
      assessmentId: AssessmentId,
      id: string,
    ): Promise<Result<RecordOf<Kind>, StorageFailure>> {
      const stored: unknown = await database.recordTable(kind).get([assessmentId, id]);
      if (stored === undefined) return fail({ kind: 'missing' });
      const { rows } = parseRecords(kind, [stored]);
      const [row] = rows;
      return row === undefined ? fail({ kind: 'unreadable' }) : succeed(row);
    },

    /**
     * Adds records in the order given; what is not given is empty. With them go the changes that
     * follow from them, such as a link to what was added. All or nothing, and one step to undo.
     */
    async add<Kind extends RecordKind>(
      kind: Kind,
      assessmentId: AssessmentId,
      contents: readonly Partial<RecordContent<Kind>>[],
      stamp: Stamp,
      listChanges: (added: readonly RecordOf<Kind>[]) => readonly RecordChange[] = () => [],
    ): Promise<Result<readonly RecordOf<Kind>[], StorageFailure>> {
      const rows = contents.map((content) => createRecord(kind, assessmentId, content, stamp));
      const changes = listChanges(rows);
      const tables = new Set(['assessments', kind, ...changes.map((each) => each.kind)]);
      return attempt(() =>
        log.run(
          [...tables].map((name) => database.table(name)),
          async (write) => {
            await requireAssessment(database, assessmentId);
            await addRows(database, kind, rows, stamp, write);
            await applyChanges(database, assessmentId, changes, stamp, write);
            return rows;
          },
        ),
      );
    },

    /** Makes several changes in one transaction, all or nothing. */
    async change(
      assessmentId: AssessmentId,
      changes: readonly RecordChange[],
      stamp: Stamp,
    ): Promise<Result<null, StorageFailure>> {
      const tables = [...new Set(changes.map((each) => each.kind))];
      return attempt(() =>
        log.run(
          tables.map((name) => database.table(name)),
          async (write) => {
            await applyChanges(database, assessmentId, changes, stamp, write);
            return null;
          },
        ),
      );
    },

    /** Writes what was typed: one entry a place and visit in the change log. */
    async save(draft: RecordDraft): Promise<Result<null, StorageFailure>> {
      const { table, recordId, assessmentId, editId } = draft;
      const stamp = { at: draft.at, by: draft.by };
      return attempt(() =>
        log.run([database.table(table)], async (write) => {
          const target = { table, recordId, assessmentId };
          const fields = await applyPatch(database, target, draft.patch, stamp);
          write({ ...target, stamp, editId }, fields);
          return null;
        }),
      );
    },
  };
}
