import { type ReactNode } from 'react';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { type AssessmentId, assessmentIdSchema } from '#domain/assessment.ts';
import { type Framework } from '#domain/framework.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { MissingPage } from '#app/missing-page.tsx';
import { useStoredAssessment } from '#app/use-stored-assessment.ts';

type AssessmentGateProps = {
  /** As it stands in the address, so anything. */
  readonly assessmentId: string;
  readonly children: (stored: StoredAssessment, framework: Framework) => ReactNode;
};

/** Loads the assessment named in the address and shows a page about it, or says why it cannot. */
export function AssessmentGate({ assessmentId, children }: AssessmentGateProps) {
  const id = assessmentIdSchema.safeParse(assessmentId);
  if (!id.success) return <MissingPage reason="missing" />;
  return (
    <LoadedAssessment key={id.data} id={id.data}>
      {children}
    </LoadedAssessment>
  );
}

type LoadedAssessmentProps = {
  readonly id: AssessmentId;
  readonly children: AssessmentGateProps['children'];
};

function LoadedAssessment({ id, children }: LoadedAssessmentProps) {
  const loaded = useStoredAssessment(id);
  if (loaded.status === 'loading') return <p>Loading the assessment…</p>;
  if (!loaded.value.ok) return <MissingPage reason={loaded.value.failure.kind} />;
  const framework = findFramework(loaded.value.value.assessment.frameworkId);
  if (framework === null) return <MissingPage reason="unknown-framework" />;
  return children(loaded.value.value, framework);
}
