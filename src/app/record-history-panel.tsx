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
  /** Only the changes of these places; all unless given. */
  readonly places?: readonly string[];
};

/** The history of one record or answer, kept up to date. */
export function RecordHistoryPanel(props: RecordHistoryPanelProps) {
  const { stored, framework, recordId, places } = props;
  const { id } = stored.assessment;
  const read = useLiveRead(() => store.changes.listOfRecord(id, recordId), [id, recordId]);
  const changes = read.status === 'done' ? read.value : [];
  return (
    <RecordHistory
      changes={changes.filter(({ field }) => places?.includes(field) ?? true)}
      nameLink={(target, linkedId) =>
        listLinkOptions(target, stored, framework).find((option) => option.value === linkedId)
          ?.label ?? linkedId
      }
      onRestore={(change) => void stampNow().then((stamp) => store.undo.restore(change, stamp))}
    />
  );
}
