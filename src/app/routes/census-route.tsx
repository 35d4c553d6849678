import { useParams } from 'wouter';

import { CensusPage } from '#features/representation/census-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { useAddRecord } from '#app/use-add-record.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <LoadedCensus stored={stored} />}
    </AssessmentGate>
  );
}

function LoadedCensus({ stored }: { readonly stored: StoredAssessment }) {
  const add = useAddRecord(stored.assessment.id);
  return <CensusPage stored={stored} onAdd={async (content) => add('benchmarks', content)} />;
}
