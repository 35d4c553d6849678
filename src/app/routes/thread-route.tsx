import { useParams } from 'wouter';

import { ThreadPage } from '#features/planning/thread-page.tsx';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { readToday } from '#app/read-today.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => (
        <ThreadPage stored={stored} framework={framework} today={readToday()} />
      )}
    </AssessmentGate>
  );
}
