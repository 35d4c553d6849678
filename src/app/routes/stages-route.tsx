import { useParams } from 'wouter';

import { StagesPage } from '#features/representation/stages-page.tsx';

import { AssessmentGate } from '#app/assessment-gate.tsx';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <StagesPage stored={stored} />}
    </AssessmentGate>
  );
}
