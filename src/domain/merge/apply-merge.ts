import { emptyAnswerContent } from '#domain/answer.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { type MergeOutcome } from '#domain/merge/merge-copy.ts';
import { type MergedChange } from '#domain/merge/merged-change.ts';
import { type MergeTable } from '#domain/merge/merged-change.ts';
import { type MergeWrites } from '#domain/merge/open-source.ts';
import { type Row } from '#domain/merge/row-places.ts';
import { readAnswerName } from '#domain/records/evidence.ts';
import { applyRecordPatch } from '#domain/records/record-patch.ts';

export type MergeSetting = {
  readonly assessmentId: AssessmentId;
  readonly createId: () => string;
  /** When the copy is merged, UTC, ISO 8601. */
  readonly at: string;
};

/**
 * What to write for an outcome. Entries of the log keep who made a change and when; one that was
 * never logged gets the moment of the merge and no name.
 */
export function writeMerge(
  outcome: MergeOutcome,
  findRow: (table: MergeTable, recordId: string) => Row | null,
  { assessmentId, createId, at }: MergeSetting,
): MergeWrites {
  const newRows = outcome.newRows.map(({ table, recordId, row }) => ({
    table,
    recordId,
    row: { ...row, assessmentId },
  }));
  const imported = outcome.newRows.flatMap(({ changes }) =>
    changes.map((change) => ({ ...change, assessmentId })),
  );
  const byRecord = new Map<string, MergedChange[]>();
  for (const change of outcome.changes) {
    const key = `${change.table}:${change.recordId}`;
    byRecord.set(key, [...(byRecord.get(key) ?? []), change]);
  }
  const changedRows = [...byRecord.values()].flatMap((changes) => {
    const [first] = changes;
    if (first === undefined) return [];
    const { table, recordId } = first;
    const old = findRow(table, recordId) ?? startAnswer(recordId, assessmentId, createId());
    return [{ table, recordId, row: changeRow(old, changes, at) }];
  });
  return {
    rows: [...newRows, ...changedRows],
    changes: [
      ...imported,
      ...outcome.changes.map(({ table, recordId, place, from, to, at: changedAt, by }) => ({
        id: createId(),
        assessmentId,
        table,
        recordId,
        field: place,
        from,
        to,
        changedAt: changedAt ?? at,
        changedBy: by,
      })),
    ],
  };
}

/** Only an answer can be changed before there is one: all others are new rows. */
function startAnswer(recordId: string, assessmentId: AssessmentId, id: string): Row {
  return {
    ...emptyAnswerContent,
    ...readAnswerName(recordId),
    id,
    assessmentId,
    updatedAt: '',
    updatedBy: '',
  };
}

function changeRow(old: Row, changes: readonly MergedChange[], at: string): Row {
  const patch = Object.fromEntries(changes.map(({ place, to }) => [place, to]));
  const stamps = changes.map((change) => ({ updatedAt: change.at ?? at, updatedBy: change.by }));
  const [newest] = stamps.toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1));
  const before = typeof old['updatedAt'] === 'string' ? old['updatedAt'] : '';
  const isNewer = newest !== undefined && newest.updatedAt > before;
  return { ...applyRecordPatch(old, patch), ...(isNewer ? newest : {}) };
}
