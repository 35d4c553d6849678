import { type AssessmentId, assessmentSchema } from '#domain/assessment.ts';
import { WHOLE_RECORD } from '#domain/change.ts';
import { emptyRecords, type RecordContent } from '#domain/records/empty-records.ts';
import { type RecordKind, type RecordOf, recordSchemas } from '#domain/records/record-kinds.ts';
import { applyRecordPatch, readAtPlace, type RecordPatch } from '#domain/records/record-patch.ts';
import { toJson, type Write } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { type RecordDraft } from '#storage/draft.ts';
import { parseRecords } from '#storage/parse-rows.ts';
import { createId, type Stamp } from '#storage/stamp.ts';
import { FailedWork } from '#storage/storage-failure.ts';

/** One change to one record; several may be made together, all or nothing. */
export type RecordChange = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly patch: RecordPatch;
};

/** Fails the transaction it is in when the assessment is no longer there. */
export async function requireAssessment(
  database: EqualityDatabase,
  id: AssessmentId,
): Promise<void> {
  if ((await database.assessments.where('id').equals(id).count()) === 0) {
    throw new FailedWork('missing');
  }
}

/** Adds new records and logs each. Must run inside a transaction over their table. */
export async function addRows<Kind extends RecordKind>(
  database: EqualityDatabase,
  kind: Kind,
  rows: readonly RecordOf<Kind>[],
  stamp: Stamp,
  write: Write,
): Promise<void> {
  await database.recordTable(kind).bulkAdd([...rows]);
  for (const row of rows) {
    write({ table: kind, assessmentId: row.assessmentId, recordId: row.id, stamp }, [
      { field: WHOLE_RECORD, from: null, to: toJson(row) },
    ]);
  }
}

/**
 * Makes the changes in their order and logs each. Must run inside a transaction over the tables
 * they are in; throws when a record is missing or unreadable, so that none of them is made.
 */
export async function applyChanges(
  database: EqualityDatabase,
  assessmentId: AssessmentId,
  changes: readonly RecordChange[],
  stamp: Stamp,
  write: Write,
): Promise<void> {
  for (const { kind, id, patch } of changes) {
    const target = { table: kind, recordId: id, assessmentId };
    // oxlint-disable-next-line no-await-in-loop -- two changes may be to one record
    const fields = await applyPatch(database, target, patch, stamp);
    write({ ...target, stamp }, fields);
  }
}

/** A new record: what is not given is empty. Throws when what is given is no such record. */
export function createRecord<Kind extends RecordKind>(
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

/** What may be typed into. */
const schemas = { ...recordSchemas, assessments: assessmentSchema };

type Target = Pick<RecordDraft, 'table' | 'recordId' | 'assessmentId'>;

/** Must run inside a transaction over the record's table. Returns what changed, place by place. */
export async function applyPatch(
  database: EqualityDatabase,
  { table, recordId, assessmentId }: Target,
  patch: RecordPatch,
  stamp: Stamp,
) {
  const key = table === 'assessments' ? assessmentId : [assessmentId, recordId];
  const stored: unknown = await database.table(table).get(key);
  if (stored === undefined) throw new FailedWork('missing');
  const schema = schemas[table];
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
