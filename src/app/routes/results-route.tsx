import { useParams } from 'wouter';

import { ResultsPage } from '#features/results/results-page.tsx';

import { AssessmentGate } from '#app/assessment-gate.tsx';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => <ResultsPage stored={stored} framework={framework} />}
    </AssessmentGate>
  );
}
