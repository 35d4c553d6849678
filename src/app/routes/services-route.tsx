import { useParams } from 'wouter';

import { type Unit } from '#domain/unit.ts';
import { ServicesPage } from '#features/services/services-page.tsx';
import { type Result } from '#shared/result.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { stampNow } from '#app/person-stamp.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {({ assessment, units }) => (
        <ServicesPage
          assessment={assessment}
          units={units}
          onAdd={async (names) =>
            readProblem(await store.units.addServices(assessment.id, names, await stampNow()))
          }
          onRename={(unit, name) => change(unit, { name })}
          onSetRetired={(unit, isRetired) =>
            change(unit, { retiredAt: isRetired ? new Date().toISOString() : null })
          }
        />
      )}
    </AssessmentGate>
  );
}

async function change(unit: Unit, patch: Partial<Pick<Unit, 'name' | 'retiredAt'>>) {
  return readProblem(await store.units.update(unit.assessmentId, unit.id, patch, await stampNow()));
}

function readProblem(result: Result<unknown, StorageFailure>): string | null {
  return result.ok ? null : describeStorageFailure(result.failure);
}
