import { type ReactNode } from 'react';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { type AssessmentId, assessmentIdSchema } from '#domain/assessment.ts';
import { type Framework } from '#domain/framework.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { MissingPage } from '#app/missing-page.tsx';
import { PartLimitPage } from '#app/part-limit-page.tsx';
import { useReceivedPart } from '#app/use-received-part.ts';
import { useStoredAssessment } from '#app/use-stored-assessment.ts';

type AssessmentGateProps = {
  /** As it stands in the address, so anything. */
  readonly assessmentId: string;
  /** Whether the page makes sense for a part that a colleague was sent, too. */
  readonly isForParts?: boolean;
  readonly children: (stored: StoredAssessment, framework: Framework) => ReactNode;
};

/** Loads the assessment named in the address and shows a page about it, or says why it cannot. */
export function AssessmentGate({ assessmentId, isForParts, children }: AssessmentGateProps) {
  const id = assessmentIdSchema.safeParse(assessmentId);
  if (!id.success) return <MissingPage reason="missing" />;
  return (
    <LoadedAssessment key={id.data} id={id.data} isForParts={isForParts ?? false}>
      {children}
    </LoadedAssessment>
  );
}

type LoadedAssessmentProps = {
  readonly id: AssessmentId;
  readonly isForParts: boolean;
  readonly children: AssessmentGateProps['children'];
};

function LoadedAssessment({ id, isForParts, children }: LoadedAssessmentProps) {
  const loaded = useStoredAssessment(id);
  const part = useReceivedPart(id);
  if (loaded.status === 'loading' || part.status === 'loading')
    return <p>Loading the assessment…</p>;
  if (!loaded.value.ok) return <MissingPage reason={loaded.value.failure.kind} />;
  const framework = findFramework(loaded.value.value.assessment.frameworkId);
  if (framework === null) return <MissingPage reason="unknown-framework" />;
  if (part.value !== null && !isForParts) return <PartLimitPage assessmentId={id} />;
  return children(loaded.value.value, framework);
}
