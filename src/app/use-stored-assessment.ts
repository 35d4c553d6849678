import { type AssessmentId } from '#domain/assessment.ts';
import { type Result } from '#shared/result.ts';
import { loadStoredAssessment, type StoredAssessment } from '#storage/assessment-record.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';
import { type Loadable, useLiveRead } from '#storage/use-live-read.ts';

import { store } from '#app/store.ts';

/** Follows a whole assessment with every answer; for pages that need all of it. */
export function useStoredAssessment(
  id: AssessmentId,
): Loadable<Result<StoredAssessment, StorageFailure>> {
  return useLiveRead(() => loadStoredAssessment(store, id), [id]);
}
