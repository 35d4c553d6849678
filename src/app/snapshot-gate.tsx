import { type ReactNode } from 'react';

import { type Framework } from '#domain/framework.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { type ReadRows } from '#storage/parse-rows.ts';
import { useLiveRead } from '#storage/use-live-read.ts';

import { AssessmentGate } from '#app/assessment-gate.tsx';
import { store } from '#app/store.ts';

type SnapshotGateProps = {
  /** As it stands in the address, so anything. */
  readonly assessmentId: string;
  readonly children: (
    stored: StoredAssessment,
    framework: Framework,
    snapshots: ReadRows<Snapshot>,
  ) => ReactNode;
};

/** Loads an assessment and its snapshots, oldest first, and shows a page about them. */
export function SnapshotGate({ assessmentId, children }: SnapshotGateProps) {
  return (
    <AssessmentGate assessmentId={assessmentId}>
      {(stored, framework) => (
        <LoadedSnapshots stored={stored}>
          {(snapshots) => children(stored, framework, snapshots)}
        </LoadedSnapshots>
      )}
    </AssessmentGate>
  );
}

type LoadedSnapshotsProps = {
  readonly stored: StoredAssessment;
  readonly children: (snapshots: ReadRows<Snapshot>) => ReactNode;
};

function LoadedSnapshots({ stored, children }: LoadedSnapshotsProps) {
  const { id } = stored.assessment;
  const loaded = useLiveRead(() => store.snapshots.list(id), [id]);
  if (loaded.status === 'loading') return <p className="govuk-body">Loading the snapshots…</p>;
  return children(loaded.value);
}
