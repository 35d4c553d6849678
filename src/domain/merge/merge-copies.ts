import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type MergeSetting, writeMerge } from '#domain/merge/apply-merge.ts';
import { mergeCopy, type MergeOutcome, type ReturnedCopy } from '#domain/merge/merge-copy.ts';
import { type MergedPlace } from '#domain/merge/merged-place.ts';
import { type MergeWrites, openSource } from '#domain/merge/open-source.ts';

/** What merging one of several copies does, and what to write for it. */
export type CopyMerge = {
  readonly outcome: MergeOutcome;
  readonly writes: MergeWrites;
};

/** Merges copies one after another, each into what the ones before left. The file is not changed. */
export function mergeCopies(
  file: AssessmentFile,
  mergedPlaces: readonly MergedPlace[],
  copies: readonly ReturnedCopy[],
  setting: Omit<MergeSetting, 'assessmentId'>,
): CopyMerge[] {
  const assessmentId = file.assessment.id;
  const ours = openSource(file);
  const known = new Map(mergedPlaces.map((place) => [place.id, place]));
  return copies.map((copy) => {
    const outcome = mergeCopy(ours, known, assessmentId, copy);
    const writes = writeMerge(outcome, ours.findRow, { ...setting, assessmentId });
    ours.absorb(writes);
    for (const place of outcome.mergedPlaces) known.set(place.id, place);
    return { outcome, writes };
  });
}
