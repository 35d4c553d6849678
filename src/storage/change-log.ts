import { type Table } from 'dexie';

import { type Change } from '#domain/change.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { createId, type Stamp } from '#storage/stamp.ts';
import { type SessionHistory } from '#storage/session-history.ts';

/** The record that is changed, by whom and when; changes of one `editId` share one entry a place. */
type ChangedRecord = Pick<Change, 'assessmentId' | 'table' | 'recordId'> & {
  readonly stamp: Stamp;
  readonly editId?: string;
};
type PlaceChange = Pick<Change, 'field' | 'from' | 'to'>;
/** Adds an entry a place to the log of the transaction that is under way. */
export type Write = (record: ChangedRecord, changes: readonly PlaceChange[]) => void;

export type ChangeLog = ReturnType<typeof createChangeLog>;

/** Runs changes to the database so that each is logged in the same transaction. */
export function createChangeLog(database: EqualityDatabase, history: SessionHistory) {
  return {
    /**
     * Runs `work` in one transaction over `tables` and appends to `changes` what it writes to the
     * log. Once that is committed, the session can undo it as one step, unless `isUndoable` is false.
     */
    async run<Value>(
      tables: readonly Table[],
      work: (write: Write) => Promise<Value>,
      isUndoable = true,
    ): Promise<Value> {
      const logged: Change[] = [];
      const value = await database.transaction('rw', [...tables, database.changes], async () => {
        const entries: Change[] = [];
        const result = await work((record, changes) => entries.push(...toEntries(record, changes)));
        logged.push(...(await append(database, entries)));
        return result;
      });
      if (isUndoable) history.record(logged);
      return value;
    },
  };
}

function toEntries(record: ChangedRecord, changes: readonly PlaceChange[]): Change[] {
  const { stamp, editId, assessmentId, table, recordId } = record;
  return changes
    .filter(({ from, to }) => editId !== undefined || JSON.stringify(from) !== JSON.stringify(to))
    .map(({ field, from, to }) => ({
      id: editId === undefined ? createId() : `${editId}:${field}`,
      assessmentId,
      table,
      recordId,
      field,
      from,
      to,
      changedAt: stamp.at,
      changedBy: stamp.by,
    }));
}

/** An entry of a visit that goes on keeps its first "from" and takes the newest "to". */
async function append(database: EqualityDatabase, entries: readonly Change[]): Promise<Change[]> {
  const earlier = await database.changes.bulkGet(
    entries.map((entry) => [entry.assessmentId, entry.id]),
  );
  const joined = entries.map((entry, position) => {
    const first = earlier[position];
    return first === undefined ? entry : { ...entry, from: first.from };
  });
  await database.changes.bulkPut(joined);
  return joined;
}

/** The fields of `after` that differ from `before`, as JSON. */
export function listFieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): PlaceChange[] {
  const stamped = new Set(['id', 'assessmentId', 'createdAt', 'updatedAt', 'updatedBy']);
  return Object.keys(after)
    .filter((field) => !stamped.has(field))
    .map((field) => ({ field, from: toJson(before[field]), to: toJson(after[field]) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

/** The value as JSON; undefined becomes null. */
export function toJson(value: unknown): Change['from'] {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- JSON.parse gives nothing but JSON
  return JSON.parse(JSON.stringify(value ?? null)) as Change['from'];
}
