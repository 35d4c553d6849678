import { useParams } from 'wouter';

import { type Framework } from '#domain/framework.ts';
import { listDifferences } from '#domain/merge/merged-place.ts';
import { ResultsPage } from '#features/results/results-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { useLiveRead } from '#storage/use-live-read.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { store } from '#app/store.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => <LoadedResults stored={stored} framework={framework} />}
    </AssessmentGate>
  );
}

type LoadedResultsProps = { readonly stored: StoredAssessment; readonly framework: Framework };

function LoadedResults({ stored, framework }: LoadedResultsProps) {
  const { id } = stored.assessment;
  const places = useLiveRead(() => store.settler.listPlaces(id), [id]);
  if (places.status === 'loading') return <p className="govuk-body">Loading…</p>;
  const differenceCount = listDifferences(places.value.rows).length;
  return <ResultsPage stored={stored} framework={framework} differenceCount={differenceCount} />;
}
