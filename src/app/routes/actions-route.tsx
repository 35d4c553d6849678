import { useParams } from 'wouter';

import { type Framework } from '#domain/framework.ts';
import { ActionsPage } from '#features/planning/actions-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { readToday } from '#app/read-today.ts';
import { changeRecords } from '#app/record-actions.ts';
import { useAddRecord } from '#app/use-add-record.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId} isForParts>
      {(stored, framework) => <LoadedActions stored={stored} framework={framework} />}
    </AssessmentGate>
  );
}

type LoadedActionsProps = { readonly stored: StoredAssessment; readonly framework: Framework };

function LoadedActions({ stored, framework }: LoadedActionsProps) {
  const { id } = stored.assessment;
  const add = useAddRecord(id);
  return (
    <ActionsPage
      stored={stored}
      framework={framework}
      today={readToday()}
      onAdd={async (title) => add('actions', { title })}
      onChange={async (ids, patch) =>
        changeRecords(
          id,
          ids.map((actionId) => ({ kind: 'actions', id: actionId, patch })),
        )
      }
    />
  );
}
