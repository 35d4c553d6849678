import { useParams } from 'wouter';

import { PopulationsPage } from '#features/representation/populations-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { useAddRecord } from '#app/use-add-record.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <LoadedPopulations stored={stored} />}
    </AssessmentGate>
  );
}

function LoadedPopulations({ stored }: { readonly stored: StoredAssessment }) {
  const add = useAddRecord(stored.assessment.id);
  return (
    <PopulationsPage
      stored={stored}
      onAdd={async (name, kind) => add('populations', { name, kind })}
    />
  );
}
