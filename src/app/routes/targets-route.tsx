import { useParams } from 'wouter';

import { TargetsPage } from '#features/representation/targets-page.tsx';

import { AssessmentGate } from '#app/assessment-gate.tsx';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <TargetsPage stored={stored} />}
    </AssessmentGate>
  );
}
