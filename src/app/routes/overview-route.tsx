import { useParams } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { OverviewPage } from '#features/answering/overview-page.tsx';
import { SaveCopyButton } from '#features/backup/save-copy-button.tsx';
import { type PartRow } from '#domain/merge/part-row.ts';
import { type Unit } from '#domain/unit.ts';
import { PartBanner } from '#features/colleagues/part-banner.tsx';
import { DeviceName } from '#features/assessments/device-name.tsx';
import { pathTo } from '#shared/paths.ts';

import { stampNow } from '#app/person-stamp.ts';
import { store } from '#app/store.ts';
import { UnitGate } from '#app/unit-gate.tsx';

export function Component() {
  const params = useParams();
  const [, navigate] = useHashLocation();
  return (
    <UnitGate assessmentId={params['assessmentId'] ?? ''} unitId={params['unitId']} isForReview>
      {(record, framework) => {
        const { id } = record.assessment;
        const { part } = record;
        const isInPart = ({ id: unitId }: Unit) => part === null || part.unitIds.includes(unitId);
        return (
          <OverviewPage
            {...record}
            units={record.units.filter(isInPart)}
            partPurpose={part?.purpose ?? null}
            framework={framework}
            onChooseUnit={(unitId) => navigate(pathTo.unitTasks(id, unitId))}
            actions={
              <>
                {part !== null && (
                  <PartBanner
                    part={part}
                    nameField={
                      <DeviceName
                        name={record.personName}
                        onChange={(name) => void store.settings.savePersonName(name)}
                      />
                    }
                    onSave={() => sendBack(part)}
                  />
                )}
                <SaveCopyButton
                  copyOut={async () => store.copier.copyOut(id, await stampNow())}
                  readFiles={async (hashes) => store.files.readMany(hashes)}
                />
              </>
            }
          />
        );
      }}
    </UnitGate>
  );
}

/** Only a colleague who was sent a part needs the code that makes the file to send back. */
async function sendBack(part: PartRow): Promise<string> {
  const { sendBackPart } = await import('#app/send-back-part.ts');
  return sendBackPart(part);
}
