import { parseAssessmentFile } from '#domain/assessment-file.ts';
import { type ComparedSide } from '#domain/comparison.ts';
import { findFrameworkMisfit } from '#domain/framework-fit.ts';
import { type Framework } from '#domain/framework.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { type SnapshotFault } from '#features/reviewing/snapshot-words.ts';
import { formatMoment } from '#shared/format.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** Stands for the assessment as it is now among the ids of snapshots. */
export const NOW_ID = 'now';

/** What a snapshot holds, ready to be compared by this framework, or why it cannot be. */
export function readSide(
  snapshot: Snapshot,
  framework: Framework,
): Result<ComparedSide, SnapshotFault> {
  const parsed = parseAssessmentFile(snapshot.content);
  if (!parsed.ok) return parsed;
  const { assessment } = parsed.value;
  if (assessment.frameworkId !== framework.id) return fail({ kind: 'other-framework' });
  const misfit = findFrameworkMisfit(assessment, framework);
  return misfit === null ? succeed(parsed.value) : fail(misfit);
}

/** The snapshot to compare with unless another is chosen: the last round's, else the latest. */
export function findUsualSnapshot(snapshots: readonly Snapshot[]): Snapshot | null {
  return (
    snapshots.findLast((snapshot) => snapshot.reason === 'last-round') ?? snapshots.at(-1) ?? null
  );
}

/** The name of a snapshot in a list: its title and when it was frozen. */
export function nameSnapshot({ title, takenAt }: Snapshot): string {
  return `${title || 'Snapshot without a title'} (${formatMoment(takenAt)})`;
}
