import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { startNextRound } from '#domain/next-round.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { formatDay } from '#shared/format.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { freezeFile } from '#storage/snapshot-repository.ts';
import { createId, type Stamp } from '#storage/stamp.ts';

import { stampNow } from '#app/person-stamp.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

type Frozen = {
  readonly file: AssessmentFile;
  readonly snapshot: Snapshot;
  readonly stamp: Stamp;
};

/** The assessment as it is now, frozen but not kept yet; a failure is words for the page. */
async function freezeNow(
  id: AssessmentId,
  describe: (file: AssessmentFile) => Pick<Snapshot, 'title' | 'reason'>,
): Promise<Result<Frozen, string>> {
  if (store.writer.readStatus().state === 'failed') {
    return fail('Something you typed is not saved yet, and would not be in it. Save it first.');
  }
  const stamp = await stampNow();
  const copied = await store.copier.copyOut(id, stamp);
  if (!copied.ok) return fail(describeStorageFailure(copied.failure));
  const { file } = copied.value;
  return succeed({ file, stamp, snapshot: await freezeFile(file, describe(file)) });
}

/** Freezes the assessment and keeps the snapshot; words for the page when it fails, else null. */
export async function keepSnapshot(
  id: AssessmentId,
  words: Pick<Snapshot, 'title' | 'reason'>,
): Promise<string | null> {
  const frozen = await freezeNow(id, () => words);
  if (!frozen.ok) return frozen.failure;
  const kept = await store.snapshots.add(frozen.value.snapshot);
  return kept.ok ? null : describeStorageFailure(kept.failure);
}

/** Makes the assessment of the next period; gives its id, or words for the page. */
export async function keepNextRound(id: AssessmentId): Promise<Result<AssessmentId, string>> {
  const frozen = await freezeNow(id, ({ assessment }) => ({
    title: `${assessment.councilName}, ${formatDay(assessment.periodStart)} to ${formatDay(assessment.periodEnd)}`,
    reason: 'last-round',
  }));
  if (!frozen.ok) return frozen;
  const { file, snapshot, stamp } = frozen.value;
  // the copier gives the new assessment its own id
  const next = startNextRound(file, { newAssessmentId: id, snapshot, createId, ...stamp });
  const copied = await store.copier.copyIn(next);
  return copied.ok ? succeed(copied.value) : fail(describeStorageFailure(copied.failure));
}
