import { useParams } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { findNextRounds } from '#domain/find-next-rounds.ts';
import { findLastPosition } from '#domain/sign-off-order.ts';
import { NextRoundPanel } from '#features/reviewing/next-round-panel.tsx';
import { SignOffPage } from '#features/reviewing/sign-off-page.tsx';
import { pathTo } from '#shared/paths.ts';
import { hashText } from '#storage/hash-bytes.ts';
import { useLiveRead } from '#storage/use-live-read.ts';

import { keepNextRound, keepSnapshot } from '#app/freeze-assessment.ts';
import { readToday } from '#app/read-today.ts';
import { addRecords, changeRecords } from '#app/record-actions.ts';
import { signStep } from '#app/sign-step.ts';
import { SnapshotGate } from '#app/snapshot-gate.tsx';
import { store } from '#app/store.ts';

export function Component() {
  const { assessmentId = '' } = useParams();
  const [, navigate] = useHashLocation();
  const all = useLiveRead(() => store.assessments.list(), []);
  return (
    <SnapshotGate assessmentId={assessmentId}>
      {(stored, _framework, snapshots) => {
        const { id } = stored.assessment;
        const steps = stored.records.signOffs;
        return (
          <SignOffPage
            stored={stored}
            snapshots={snapshots.rows}
            unreadableSnapshotCount={snapshots.unreadable.length}
            today={readToday()}
            onAddStep={async (role) => {
              const position = findLastPosition(steps);
              const added = await addRecords('signOffs', id, [{ role, position }]);
              return added.ok ? null : added.failure;
            }}
            onMove={async (positions) =>
              changeRecords(
                id,
                positions.map(({ id: stepId, position }) => ({
                  kind: 'signOffs',
                  id: stepId,
                  patch: { position },
                })),
              )
            }
            onSign={async (step, signature, isLast) => signStep(steps, step, signature, isLast)}
            onTakeBack={async (step) =>
              changeRecords(id, [{ kind: 'signOffs', id: step.id, patch: { signedOn: null } }])
            }
            onFreeze={async (title) => keepSnapshot(id, { title, reason: 'by-hand' })}
            onCheck={async ({ content, sha256 }) => (await hashText(content)) === sha256}
          >
            <NextRoundPanel
              stored={stored}
              existing={
                all.status === 'done' ? findNextRounds(stored.assessment, all.value.rows) : []
              }
              onStart={async () => {
                const next = await keepNextRound(id);
                if (!next.ok) return next.failure;
                navigate(pathTo.overview(next.value));
                return null;
              }}
            />
          </SignOffPage>
        );
      }}
    </SnapshotGate>
  );
}
