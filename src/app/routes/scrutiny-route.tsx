import { useParams } from 'wouter';

import { ScrutinyPage } from '#features/scrutiny/scrutiny-page.tsx';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { useReviewer } from '#app/use-reviewer.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  const setting = useReviewer();
  if (setting === null) return <p className="govuk-body">Loading…</p>;
  return (
    <AssessmentGate assessmentId={assessmentId} isForParts>
      {(stored, framework) => (
        <ScrutinyPage
          stored={stored}
          framework={framework}
          reviewer={setting.reviewer}
          onSetReviewer={setting.setReviewer}
        />
      )}
    </AssessmentGate>
  );
}
