import { useParams } from 'wouter';

import { ReviewsPage } from '#features/reviewing/reviews-page.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { useAddRecord } from '#app/use-add-record.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored) => <LoadedReviews stored={stored} />}
    </AssessmentGate>
  );
}

function LoadedReviews({ stored }: { readonly stored: StoredAssessment }) {
  const add = useAddRecord(stored.assessment.id);
  return <ReviewsPage stored={stored} onAdd={async (title) => add('reviews', { title })} />;
}
