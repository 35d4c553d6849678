import { emptyRecords } from '#domain/records/empty-records.ts';
import { readServiceNames } from '#domain/service-names.ts';
import { type ImportKind } from '#features/documents/import-fields.ts';
import { formatCount, formatList } from '#shared/format.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { stampNow } from '#app/person-stamp.ts';
import { addRecords } from '#app/record-actions.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

type Outcome = { readonly isDone: boolean; readonly words: string };
type Row = Readonly<Record<string, unknown>>;

/** Adds what was read from a table, all or nothing, and says what was done. */
export async function importRows(
  kind: ImportKind,
  rows: readonly Row[],
  stored: StoredAssessment,
): Promise<Outcome> {
  return kind === 'services' ? importServices(rows, stored) : importActions(rows, stored);
}

async function importServices(rows: readonly Row[], stored: StoredAssessment): Promise<Outcome> {
  const read = readServiceNames(
    rows.map((row) => (typeof row['name'] === 'string' ? row['name'] : '')).join('\n'),
    stored.units.map((unit) => unit.name),
  );
  const left = [
    read.duplicates.length > 0 && `Already listed: ${formatList(read.duplicates)}.`,
    read.tooLong.length > 0 && `Longer than 200 characters: ${read.tooLong.length}.`,
  ].filter(Boolean);
  if (read.names.length === 0) {
    return { isDone: false, words: ['No service was added.', ...left].join(' ') };
  }
  const { id } = stored.assessment;
  const added = await store.units.addServices(id, read.names, await stampNow());
  if (!added.ok) return { isDone: false, words: describeStorageFailure(added.failure) };
  const done = `${formatCount(read.names.length, 'service')} added.`;
  return { isDone: true, words: [done, ...left].join(' ') };
}

async function importActions(rows: readonly Row[], stored: StoredAssessment): Promise<Outcome> {
  const contents = rows.map((row) => {
    const known = Object.entries(row).filter(([name]) => name in emptyRecords.actions);
    return Object.fromEntries(known);
  });
  const added = await addRecords('actions', stored.assessment.id, contents);
  if (!added.ok) return { isDone: false, words: added.failure };
  const done = `${formatCount(added.value.length, 'action')} added. Undo takes it back.`;
  return { isDone: true, words: done };
}
