import { useParams } from 'wouter';

import { DeclarationsPage } from '#features/declarations/declarations-page.tsx';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { stampNow } from '#app/person-stamp.ts';
import { readToday } from '#app/read-today.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => (
        <DeclarationsPage
          stored={stored}
          framework={framework}
          today={readToday()}
          onAdd={async (content) => {
            const added = await store.declarations.add(
              stored.assessment.id,
              content,
              await stampNow(),
            );
            return added.ok ? null : describeStorageFailure(added.failure);
          }}
          onSetWithdrawn={async ({ assessmentId: owner, id }, isWithdrawn) => {
            const stamp = await stampNow();
            const withdrawnAt = isWithdrawn ? stamp.at : null;
            const set = await store.declarations.setWithdrawn(owner, id, withdrawnAt, stamp);
            return set.ok ? null : describeStorageFailure(set.failure);
          }}
        />
      )}
    </AssessmentGate>
  );
}
