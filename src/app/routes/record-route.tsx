import { useParams } from 'wouter';

import { type Framework } from '#domain/framework.ts';
import { recordKinds, type RecordKind } from '#domain/records/record-kinds.ts';
import { RecordPage } from '#features/records/record-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { MissingPage } from '#app/missing-page.tsx';
import { readToday } from '#app/read-today.ts';
import { changeRecords } from '#app/record-actions.ts';
import { RecordHistoryPanel } from '#app/record-history-panel.tsx';
import { findRecordHome } from '#app/record-homes.ts';
import { RecordPanels } from '#app/record-panels.tsx';
import { useDraftsRecovered } from '#app/use-drafts-recovered.ts';
import { useRecordPort } from '#app/use-record-port.ts';

export function Component() {
  const { assessmentId = '', kind: kindText = '', recordId = '' } = useParams();
  const isRecovered = useDraftsRecovered();
  const kind = recordKinds.find((each) => each === kindText);
  if (kind === undefined) return <MissingPage reason="no-such-page" />;
  if (!isRecovered) return <p className="govuk-body">Loading…</p>;
  return (
    <AssessmentGate assessmentId={assessmentId} isForParts>
      {(stored, framework) => (
        <LoadedRecord
          key={recordId}
          kind={kind}
          recordId={recordId}
          stored={stored}
          framework={framework}
        />
      )}
    </AssessmentGate>
  );
}

type LoadedRecordProps = {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly stored: StoredAssessment;
  readonly framework: Framework;
};

function LoadedRecord({ kind, recordId, stored, framework }: LoadedRecordProps) {
  const { id } = stored.assessment;
  const { port, person } = useRecordPort(id, kind, recordId);
  const record = stored.records[kind].find((each) => each.id === recordId);
  if (record === undefined) return <MissingPage reason="no-such-page" />;
  const change = (patch: Record<string, string | null>) =>
    void changeRecords(id, [{ kind, id: recordId, patch }]);
  return (
    <RecordPage
      kind={kind}
      record={record}
      stored={stored}
      framework={framework}
      port={port}
      starts={{ today: readToday(), person }}
      back={findRecordHome(kind, id)}
      above={<RecordPanels kind={kind} recordId={recordId} stored={stored} framework={framework} />}
      below={<RecordHistoryPanel stored={stored} framework={framework} recordId={recordId} />}
      lockReason={findLockReason(kind, record)}
      onRemove={(reason) => change({ removedAt: new Date().toISOString(), removalReason: reason })}
      onBringBack={() => change({ removedAt: null, removalReason: '' })}
    />
  );
}

/** A signature stands for what was signed: the step is shut until it is taken back. */
function findLockReason(kind: RecordKind, record: object): string | null {
  const isSigned = kind === 'signOffs' && 'signedOn' in record && record.signedOn !== null;
  return isSigned
    ? 'This step has been signed, so it cannot be changed. Take the signature back on the sign-off page first.'
    : null;
}
