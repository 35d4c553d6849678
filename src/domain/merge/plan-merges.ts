import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { type MergeSetting } from '#domain/merge/apply-merge.ts';
import { keepToPart, type OutsidePart } from '#domain/merge/keep-to-part.ts';
import { type CopyMerge, mergeCopies } from '#domain/merge/merge-copies.ts';
import { type PartHead } from '#domain/merge/part-head.ts';

/** A part that has come back, read and checked. */
export type ReturnedPart = {
  readonly head: PartHead;
  readonly sent: AssessmentFile;
  /** The colleague's copy; it may come back more than once. */
  readonly copyId: AssessmentId;
  readonly content: AssessmentFile;
};

/** What merging one returned part does. */
export type PartMerge = CopyMerge & {
  readonly part: ReturnedPart;
  /** What of it takes part in the merge; kept to compare the next return with. */
  readonly kept: AssessmentFile;
  /** "older": something saved later has been merged of this copy already; it brings nothing. */
  readonly age: 'first' | 'again' | 'older';
  readonly outside: readonly OutsidePart[];
};

/**
 * What merging the parts into `file` would do, each into what the ones before left. `lastMerged`
 * gives what was merged of each copy before. Several returns of one copy count oldest first.
 */
export function planMerges(
  file: AssessmentFile,
  lastMerged: ReadonlyMap<AssessmentId, AssessmentFile>,
  parts: readonly ReturnedPart[],
  setting: Omit<MergeSetting, 'assessmentId'>,
): PartMerge[] {
  const last = new Map(lastMerged);
  const ordered = parts.toSorted((a, b) => (a.content.savedAt < b.content.savedAt ? -1 : 1));
  const steps = ordered.map((part) => {
    const { content: kept, outside } = keepToPart(part.content, part.sent, part.head);
    const before = last.get(part.copyId) ?? null;
    const isOlder = before !== null && before.savedAt > kept.savedAt;
    const age = readAge(before, isOlder);
    if (!isOlder) last.set(part.copyId, kept);
    const returned = isOlder ? before : kept;
    return { part, kept, outside, age, copy: { sent: part.sent, lastMerged: before, returned } };
  });
  const copies = steps.map(({ copy }) => copy);
  const merges = mergeCopies(file, file.colleagues.mergedPlaces, copies, setting);
  return steps.flatMap(({ copy: _copy, ...step }, position) => {
    const merge = merges[position];
    return merge === undefined ? [] : [{ ...step, ...merge }];
  });
}

function readAge(before: AssessmentFile | null, isOlder: boolean): PartMerge['age'] {
  if (before === null) return 'first';
  return isOlder ? 'older' : 'again';
}
