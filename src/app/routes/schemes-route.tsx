import { useParams } from 'wouter';

import { SchemesPage } from '#features/representation/schemes-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { useAddRecord } from '#app/use-add-record.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <LoadedSchemes stored={stored} />}
    </AssessmentGate>
  );
}

function LoadedSchemes({ stored }: { readonly stored: StoredAssessment }) {
  const add = useAddRecord(stored.assessment.id);
  return <SchemesPage stored={stored} onAdd={async (name) => add('groupSchemes', { name })} />;
}
