import { useParams } from 'wouter';

import { loadSuggestedActions } from '#content/suggested-actions/suggested-actions.ts';
import { GapsPage } from '#features/planning/gaps-page.tsx';
import { useLiveRead } from '#storage/use-live-read.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { addRecords } from '#app/record-actions.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => <LoadedGaps stored={stored} framework={framework} />}
    </AssessmentGate>
  );
}

function LoadedGaps({
  stored,
  framework,
}: Omit<Parameters<typeof GapsPage>[0], 'suggestions' | 'onCreate'>) {
  const suggestions = useLiveRead(() => loadSuggestedActions(framework.id), [framework.id]);
  if (suggestions.status === 'loading') return <p className="govuk-body">Loading the gaps…</p>;
  return (
    <GapsPage
      stored={stored}
      framework={framework}
      suggestions={suggestions.value}
      onCreate={async (contents) => {
        const added = await addRecords('actions', stored.assessment.id, contents);
        return added.ok ? null : added.failure;
      }}
    />
  );
}
