import { Dexie } from 'dexie';

import { type AssessmentId } from '#domain/assessment.ts';
import { WHOLE_RECORD } from '#domain/change.ts';
import { emptyRecords, type RecordContent } from '#domain/records/empty-records.ts';
import { type RecordKind, type RecordOf, recordSchemas } from '#domain/records/record-kinds.ts';
import { applyRecordPatch, readAtPlace, type RecordPatch } from '#domain/records/record-patch.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { type ChangeLog, toJson } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { type RecordDraft } from '#storage/draft.ts';
import { parseManyRecords, parseRecords, type ReadRows } from '#storage/parse-rows.ts';
import { createId, type Stamp } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';

export type RecordRepository = ReturnType<typeof createRecordRepository>;

/** One change to one record; several may be made together, all or nothing. */
export type RecordChange = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly patch: RecordPatch;
};

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

    /** Adds records in the order given; what is not given is empty. All or nothing. */
    async add<Kind extends RecordKind>(
      kind: Kind,
      assessmentId: AssessmentId,
      contents: readonly Partial<RecordContent<Kind>>[],
      stamp: Stamp,
    ): Promise<Result<readonly RecordOf<Kind>[], StorageFailure>> {
      const rows = contents.map((content) => createRecord(kind, assessmentId, content, stamp));
      return attempt(() =>
        log.run([database.assessments, database.table(kind)], async (write) => {
          await requireAssessment(database, assessmentId);
          await database.recordTable(kind).bulkAdd([...rows]);
          for (const row of rows) {
            write({ table: kind, assessmentId, recordId: row.id, stamp }, [
              { field: WHOLE_RECORD, from: null, to: toJson(row) },
            ]);
          }
          return rows;
        }),
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
            for (const { kind, id, patch } of changes) {
              const target = { table: kind, recordId: id, assessmentId };
              // oxlint-disable-next-line no-await-in-loop -- two changes may be to one record
              const fields = await applyPatch(database, target, patch, stamp);
              write({ ...target, stamp }, fields);
            }
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

/** A new record: what is not given is empty. Throws when what is given is no such record. */
function createRecord<Kind extends RecordKind>(
  kind: Kind,
  assessmentId: AssessmentId,
  content: Partial<RecordContent<Kind>>,
  stamp: Stamp,
): RecordOf<Kind> {
  const candidate = {
    ...emptyRecords[kind],
    ...content,
    id: createId(),
    assessmentId,
    removedAt: null,
    removalReason: '',
    createdAt: stamp.at,
    updatedAt: stamp.at,
    updatedBy: stamp.by,
  };
  const { rows, unreadable } = parseRecords(kind, [candidate]);
  const [row] = rows;
  if (row === undefined) throw new Error(`not a record: ${unreadable[0]?.fault ?? ''}`);
  return row;
}

type Target = Pick<RecordDraft, 'table' | 'recordId' | 'assessmentId'>;

/** Must run inside a transaction over the record's table. Returns what changed, place by place. */
async function applyPatch(
  database: EqualityDatabase,
  { table, recordId, assessmentId }: Target,
  patch: RecordPatch,
  stamp: Stamp,
) {
  const stored: unknown = await database.recordTable(table).get([assessmentId, recordId]);
  if (stored === undefined) throw new FailedWork('missing');
  const schema = recordSchemas[table];
  const before = schema.safeParse(stored);
  if (!before.success) throw new FailedWork('unreadable');
  const changed = applyRecordPatch(before.data, patch);
  const after = schema.parse({ ...changed, updatedAt: stamp.at, updatedBy: stamp.by });
  await database.table(table).put(after);
  return Object.keys(patch).map((field) => ({
    field,
    from: readAtPlace(before.data, field),
    to: readAtPlace(after, field),
  }));
}

async function requireAssessment(database: EqualityDatabase, id: AssessmentId): Promise<void> {
  if ((await database.assessments.where('id').equals(id).count()) === 0) {
    throw new FailedWork('missing');
  }
}
