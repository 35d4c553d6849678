import { type AssessmentId } from '#domain/assessment.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { useLiveRead } from '#storage/use-live-read.ts';

import { store } from '#app/store.ts';

/** Follows the snapshots of an assessment, oldest first; null while they are being read. */
export function useSnapshots(assessmentId: AssessmentId): readonly Snapshot[] | null {
  const read = useLiveRead(() => store.snapshots.list(assessmentId), [assessmentId]);
  return read.status === 'loading' ? null : read.value.rows;
}
