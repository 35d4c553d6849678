import { useParams } from 'wouter';

import { BenchmarksPage } from '#features/representation/benchmarks-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { readToday } from '#app/read-today.ts';
import { useAddRecord } from '#app/use-add-record.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <LoadedBenchmarks stored={stored} />}
    </AssessmentGate>
  );
}

function LoadedBenchmarks({ stored }: { readonly stored: StoredAssessment }) {
  const add = useAddRecord(stored.assessment.id);
  return (
    <BenchmarksPage
      stored={stored}
      today={readToday()}
      onAdd={async (name, schemeId) => add('benchmarks', { name, schemeId })}
    />
  );
}
