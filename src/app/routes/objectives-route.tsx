import { useParams } from 'wouter';

import { ObjectivesPage } from '#features/planning/objectives-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { readToday } from '#app/read-today.ts';
import { useAddRecord } from '#app/use-add-record.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <LoadedObjectives stored={stored} />}
    </AssessmentGate>
  );
}

function LoadedObjectives({ stored }: { readonly stored: StoredAssessment }) {
  const add = useAddRecord(stored.assessment.id);
  return (
    <ObjectivesPage
      stored={stored}
      today={readToday()}
      onAddObjective={async (title) => add('objectives', { title })}
      onAddMeasure={async (name) => add('measures', { name })}
    />
  );
}
