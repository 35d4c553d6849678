import { useParams } from 'wouter';

import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { ProfilePage } from '#features/representation/profile-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { MissingPage } from '#app/missing-page.tsx';
import { addRecords } from '#app/record-actions.ts';
import { useAddRecord } from '#app/use-add-record.ts';
import { useDraftsRecovered } from '#app/use-drafts-recovered.ts';
import { useGridPort } from '#app/use-grid-port.ts';

export function Component() {
  const { assessmentId = '', populationId = '', schemeId = '' } = useParams();
  const isRecovered = useDraftsRecovered();
  if (!isRecovered) return <p className="govuk-body">Loading…</p>;
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => (
        <LoadedProfile
          key={`${populationId} ${schemeId}`}
          stored={stored}
          populationId={populationId}
          schemeId={schemeId}
        />
      )}
    </AssessmentGate>
  );
}

type LoadedProfileProps = {
  readonly stored: StoredAssessment;
  readonly populationId: string;
  readonly schemeId: string;
};

function LoadedProfile({ stored, populationId, schemeId }: LoadedProfileProps) {
  const { id } = stored.assessment;
  const port = useGridPort(id, 'headcounts', 'counts');
  const add = useAddRecord(id);
  const population = stored.records.populations.find((each) => each.id === populationId);
  const scheme = findScheme(stored.records.groupSchemes, schemeId);
  if (population === undefined || scheme === null) return <MissingPage reason="no-such-page" />;
  return (
    <ProfilePage
      population={population}
      scheme={scheme}
      stored={stored}
      port={port}
      onAddPeriod={async (period) => {
        const added = await addRecords('headcounts', id, [{ populationId, schemeId, period }]);
        return added.ok ? null : added.failure;
      }}
      onAddTarget={async (viewId, groupId, benchmarkId) =>
        add('representationTargets', { populationId, schemeId: viewId, groupId, benchmarkId })
      }
    />
  );
}
