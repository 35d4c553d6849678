import { type Change } from '#domain/change.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { createId, type Stamp } from '#storage/stamp.ts';

type ChangedRecord = Pick<Change, 'assessmentId' | 'table' | 'recordId'>;
type FieldChange = Pick<Change, 'field' | 'from' | 'to'>;

/** The fields of `after` that differ from `before`, as JSON; `before` is null for a new record. */
export function listFieldChanges(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const stamped = new Set(['id', 'assessmentId', 'createdAt', 'updatedAt', 'updatedBy']);
  return Object.keys(after)
    .filter((field) => !stamped.has(field))
    .map((field) => ({ field, from: toJson(before?.[field]), to: toJson(after[field]) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

/** Appends one entry a field. Must run inside a transaction that covers `changes`. */
export async function appendChanges(
  database: EqualityDatabase,
  record: ChangedRecord,
  fieldChanges: readonly FieldChange[],
  stamp: Stamp,
): Promise<void> {
  await database.changes.bulkAdd(
    fieldChanges.map((change) => ({
      ...record,
      ...change,
      id: createId(),
      changedAt: stamp.at,
      changedBy: stamp.by,
    })),
  );
}

/** The value as JSON; undefined becomes null. */
export function toJson(value: unknown): Change['from'] {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- JSON.parse gives nothing but JSON
  return JSON.parse(JSON.stringify(value ?? null)) as Change['from'];
}
