import { useParams } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { ReadFiguresPage } from '#features/representation/read-figures-page.tsx';
import { pathTo } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { MissingPage } from '#app/missing-page.tsx';
import { addRecords } from '#app/record-actions.ts';

export function Component() {
  const { assessmentId = '', populationId = '', schemeId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <LoadedReader stored={stored} populationId={populationId} schemeId={schemeId} />}
    </AssessmentGate>
  );
}

type LoadedReaderProps = {
  readonly stored: StoredAssessment;
  readonly populationId: string;
  readonly schemeId: string;
};

function LoadedReader({ stored, populationId, schemeId }: LoadedReaderProps) {
  const [, navigate] = useHashLocation();
  const { id } = stored.assessment;
  const population = stored.records.populations.find((each) => each.id === populationId);
  const scheme = findScheme(stored.records.groupSchemes, schemeId);
  if (population === undefined || scheme === null) return <MissingPage reason="no-such-page" />;
  return (
    <ReadFiguresPage
      assessmentId={id}
      population={population}
      scheme={scheme}
      onSave={async (counts) => {
        const contents = counts.map((count) => ({
          ...count,
          counts: { ...count.counts },
          populationId,
          schemeId,
        }));
        const added = await addRecords('headcounts', id, contents);
        if (!added.ok) return added.failure;
        navigate(pathTo.profile(id, populationId, schemeId));
        return null;
      }}
    />
  );
}
