import { useParams } from 'wouter';

import { type Framework } from '#domain/framework.ts';
import { EvidencePage } from '#features/evidence/evidence-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { useLiveRead } from '#storage/use-live-read.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { readStorageUse } from '#app/read-storage-use.ts';
import { readToday } from '#app/read-today.ts';
import { useAddRecord } from '#app/use-add-record.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId} isForParts>
      {(stored, framework) => <LoadedEvidence stored={stored} framework={framework} />}
    </AssessmentGate>
  );
}

type LoadedEvidenceProps = { readonly stored: StoredAssessment; readonly framework: Framework };

function LoadedEvidence({ stored, framework }: LoadedEvidenceProps) {
  const add = useAddRecord(stored.assessment.id);
  const use = useLiveRead(readStorageUse, [stored.records.evidence]);
  return (
    <EvidencePage
      stored={stored}
      framework={framework}
      today={readToday()}
      storageUse={use.status === 'done' ? use.value : null}
      onAdd={async (title) => add('evidence', { title })}
    />
  );
}
