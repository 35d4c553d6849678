import { useParams } from 'wouter';

import { ConsultationsPage } from '#features/scrutiny/consultations-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { useAddRecord } from '#app/use-add-record.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <LoadedConsultations stored={stored} />}
    </AssessmentGate>
  );
}

function LoadedConsultations({ stored }: { readonly stored: StoredAssessment }) {
  const add = useAddRecord(stored.assessment.id);
  return (
    <ConsultationsPage
      assessment={stored.assessment}
      consultations={stored.records.consultations}
      onAdd={async (title, wasHeld) => add('consultations', { title, wasHeld })}
    />
  );
}
