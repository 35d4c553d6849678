import { type AssessmentId } from '#domain/assessment.ts';
import { RecordHistory } from '#features/records/record-history.tsx';
import { useLiveRead } from '#storage/use-live-read.ts';

import { stampNow } from '#app/person-stamp.ts';
import { store } from '#app/store.ts';

type RecordHistoryPanelProps = {
  readonly assessmentId: AssessmentId;
  /** An answer's is `unitId/criterionId`. */
  readonly recordId: string;
};

/** The history of one record or answer, kept up to date. */
export function RecordHistoryPanel({ assessmentId, recordId }: RecordHistoryPanelProps) {
  const read = useLiveRead(
    () => store.changes.listOfRecord(assessmentId, recordId),
    [assessmentId, recordId],
  );
  return (
    <RecordHistory
      changes={read.status === 'done' ? read.value : []}
      onRestore={(change) => void stampNow().then((stamp) => store.undo.restore(change, stamp))}
    />
  );
}
