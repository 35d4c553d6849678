import { useParams } from 'wouter';

import { type Framework } from '#domain/framework.ts';
import { listDifferences } from '#domain/merge/merged-place.ts';
import { DifferencesPage } from '#features/colleagues/differences-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { useLiveRead } from '#storage/use-live-read.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { describePlace } from '#app/describe-place.ts';
import { stampNow } from '#app/person-stamp.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => <LoadedDifferences stored={stored} framework={framework} />}
    </AssessmentGate>
  );
}

type LoadedDifferencesProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
};

function LoadedDifferences({ stored, framework }: LoadedDifferencesProps) {
  const { assessment } = stored;
  const places = useLiveRead(() => store.settler.listPlaces(assessment.id), [assessment.id]);
  if (places.status === 'loading') return <p className="govuk-body">Loading…</p>;
  const { rows } = places.value;
  return (
    <DifferencesPage
      assessment={assessment}
      differences={listDifferences(rows)}
      settled={rows.filter(({ setAside }) => setAside.length > 0)}
      describe={(place) => describePlace(place, stored, framework)}
      onSettle={async (place, chosen) => {
        const settled = await store.settler.settle(place, chosen, await stampNow());
        return settled.ok ? null : describeStorageFailure(settled.failure);
      }}
    />
  );
}
