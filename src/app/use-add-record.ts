import { useHashLocation } from 'wouter/use-hash-location';

import { type AssessmentId } from '#domain/assessment.ts';
import { type RecordContent } from '#domain/records/empty-records.ts';
import { type RecordKind } from '#domain/records/record-kinds.ts';
import { pathTo } from '#shared/paths.ts';

import { addRecords } from '#app/record-actions.ts';

/** Adds one record and goes to its page to fill it in; a failure is words for the page. */
export function useAddRecord(assessmentId: AssessmentId) {
  const [, navigate] = useHashLocation();
  return async <Kind extends RecordKind>(
    kind: Kind,
    content: Partial<RecordContent<Kind>>,
  ): Promise<string | null> => {
    const added = await addRecords(kind, assessmentId, [content]);
    if (!added.ok) return added.failure;
    const [record] = added.value;
    if (record !== undefined) navigate(pathTo.record(assessmentId, kind, record.id));
    return null;
  };
}
