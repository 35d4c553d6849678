import { useParams } from 'wouter';

import { ComparisonPage } from '#features/reviewing/comparison-page.tsx';

import { SnapshotGate } from '#app/snapshot-gate.tsx';

export function Component() {
  const { assessmentId = '' } = useParams();
  return (
    <SnapshotGate assessmentId={assessmentId}>
      {(stored, framework, snapshots) => (
        <ComparisonPage stored={stored} framework={framework} snapshots={snapshots.rows} />
      )}
    </SnapshotGate>
  );
}
