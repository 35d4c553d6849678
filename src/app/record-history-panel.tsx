import { type Framework } from '#domain/framework.ts';
import { listLinkOptions } from '#features/records/record-context.ts';
import { RecordHistory } from '#features/records/record-history.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { useLiveRead } from '#storage/use-live-read.ts';

import { stampNow } from '#app/person-stamp.ts';
import { store } from '#app/store.ts';

type RecordHistoryPanelProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  /** An answer's is `unitId/criterionId`. */
  readonly recordId: string;
};

/** The history of one record or answer, kept up to date. */
export function RecordHistoryPanel({ stored, framework, recordId }: RecordHistoryPanelProps) {
  const { id } = stored.assessment;
  const read = useLiveRead(() => store.changes.listOfRecord(id, recordId), [id, recordId]);
  return (
    <RecordHistory
      changes={read.status === 'done' ? read.value : []}
      nameLink={(target, linkedId) =>
        listLinkOptions(target, stored, framework).find((option) => option.value === linkedId)
          ?.label ?? linkedId
      }
      onRestore={(change) => void stampNow().then((stamp) => store.undo.restore(change, stamp))}
    />
  );
}
