import { type AssessmentId } from '#domain/assessment.ts';
import { type RecordContent } from '#domain/records/empty-records.ts';
import { type RecordKind, type RecordOf } from '#domain/records/record-kinds.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { type RecordChange } from '#storage/record-writes.ts';

import { stampNow } from '#app/person-stamp.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

/** Changes records now; gives words for the page when it fails, null when it is done. */
export async function changeRecords(
  assessmentId: AssessmentId,
  changes: readonly RecordChange[],
): Promise<string | null> {
  const changed = await store.records.change(assessmentId, changes, await stampNow());
  return changed.ok ? null : describeStorageFailure(changed.failure);
}

/** Adds records now, with the changes that follow from them; a failure is words for the page. */
export async function addRecords<Kind extends RecordKind>(
  kind: Kind,
  assessmentId: AssessmentId,
  contents: readonly Partial<RecordContent<Kind>>[],
  listChanges?: (added: readonly RecordOf<Kind>[]) => readonly RecordChange[],
): Promise<Result<readonly RecordOf<Kind>[], string>> {
  const stamp = await stampNow();
  const added = await store.records.add(kind, assessmentId, contents, stamp, listChanges);
  return added.ok ? succeed(added.value) : fail(describeStorageFailure(added.failure));
}
