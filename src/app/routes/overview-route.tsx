import { useParams } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { OverviewPage } from '#features/answering/overview-page.tsx';
import { SaveCopyButton } from '#features/backup/save-copy-button.tsx';
import { pathTo } from '#shared/paths.ts';

import { stampNow } from '#app/person-stamp.ts';
import { store } from '#app/store.ts';
import { UnitGate } from '#app/unit-gate.tsx';

export function Component() {
  const params = useParams();
  const [, navigate] = useHashLocation();
  return (
    <UnitGate assessmentId={params['assessmentId'] ?? ''} unitId={params['unitId']}>
      {(record, framework) => {
        const { id } = record.assessment;
        return (
          <OverviewPage
            {...record}
            framework={framework}
            onChooseUnit={(unitId) => navigate(pathTo.unitTasks(id, unitId))}
            actions={
              <SaveCopyButton
                copyOut={async () => store.copier.copyOut(id, await stampNow())}
                readFiles={async (hashes) => store.files.readMany(hashes)}
              />
            }
          />
        );
      }}
    </UnitGate>
  );
}
