import { type ReactNode } from 'react';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { type AssessmentId, assessmentIdSchema } from '#domain/assessment.ts';
import { type Framework } from '#domain/framework.ts';
import { type PartRow } from '#domain/merge/part-row.ts';
import { type Unit, type UnitId, unitIdSchema } from '#domain/unit.ts';

import { MissingPage } from '#app/missing-page.tsx';
import { limitToPart } from '#app/part-limit-page.tsx';
import { useDraftsRecovered } from '#app/use-drafts-recovered.ts';
import { useReceivedPart } from '#app/use-received-part.ts';
import { type UnitRecord, useUnitRecord } from '#app/use-unit-record.ts';

type UnitGateProps = {
  /** As they stand in the address, so anything; no unit means the council as a whole. */
  readonly assessmentId: string;
  readonly unitId: string | undefined;
  /** Whether the page makes sense for a reviewer, who changes no answers. */
  readonly isForReview?: boolean;
  readonly children: (
    record: UnitRecord & { readonly unit: Unit; readonly part: PartRow | null },
    framework: Framework,
  ) => ReactNode;
};

/** Loads one unit's part of an assessment and shows a page about it, or says why it cannot. */
export function UnitGate({ assessmentId, unitId, isForReview, children }: UnitGateProps) {
  const id = assessmentIdSchema.safeParse(assessmentId);
  const ofUnit = unitId === undefined ? null : unitIdSchema.safeParse(unitId);
  if (!id.success || ofUnit?.success === false) return <MissingPage reason="missing" />;
  const unit = ofUnit?.data ?? null;
  return (
    // a live query shows its last value until the next arrives: never one unit's under another's name
    <LoadedUnit
      key={`${id.data}/${unit ?? ''}`}
      assessmentId={id.data}
      unitId={unit}
      isForReview={isForReview ?? false}
    >
      {children}
    </LoadedUnit>
  );
}

type LoadedUnitProps = {
  readonly assessmentId: AssessmentId;
  readonly unitId: UnitId | null;
  readonly isForReview: boolean;
  readonly children: UnitGateProps['children'];
};

function LoadedUnit({ assessmentId, unitId, isForReview, children }: LoadedUnitProps) {
  const loaded = useUnitRecord(assessmentId, unitId);
  const read = useReceivedPart(assessmentId);
  const isRecovered = useDraftsRecovered();
  if (loaded.status === 'loading' || read.status === 'loading' || !isRecovered)
    return <p className="govuk-body">Loading the answers…</p>;
  if (!loaded.value.ok) return <MissingPage reason={loaded.value.failure.kind} />;
  const { unit } = loaded.value.value;
  if (unit === null) return <MissingPage reason="missing" />;
  const part = read.value;
  const limit = part === null ? null : limitToPart(part, unit, isForReview);
  if (limit !== null) return limit;
  const framework = findFramework(loaded.value.value.assessment.frameworkId);
  if (framework === null) return <MissingPage reason="unknown-framework" />;
  return children({ ...loaded.value.value, unit, part }, framework);
}
