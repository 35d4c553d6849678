import { listDifferences } from '#domain/merge/merged-place.ts';
import { type PartMerge } from '#domain/merge/plan-merges.ts';
import { formatCount } from '#shared/format.ts';

/** What one returned part brings, counted. */
export type MergeFigures = {
  readonly answerCount: number;
  readonly recordCount: number;
  readonly newRecordCount: number;
  readonly differenceCount: number;
  /** Records changed that nobody asked this colleague for; they are not brought in. */
  readonly outsideCount: number;
};

export function countMerge({ outcome, outside }: PartMerge): MergeFigures {
  const changed = new Set(
    outcome.changes
      .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
      .map(({ table, recordId }) => `${table}:${recordId}`),
  );
  const answerCount = [...changed].filter((name) => name.startsWith('answers:')).length;
  return {
    answerCount,
    recordCount: changed.size - answerCount,
    newRecordCount: outcome.newRows.length,
    differenceCount: listDifferences(outcome.mergedPlaces).length,
    outsideCount: outside.reduce((sum, { rowCount }) => sum + rowCount, 0),
  };
}

/** The figures of several parts together, in one sentence. */
export function describeMerges(merges: readonly PartMerge[], fileCount: number): string {
  const total = (name: keyof MergeFigures) =>
    merges.map(countMerge).reduce((sum, figures) => sum + figures[name], 0);
  const found = [
    formatCount(total('answerCount'), 'answer'),
    formatCount(total('recordCount'), 'other record'),
    formatCount(total('newRecordCount'), 'new record'),
    formatCount(fileCount, 'evidence file'),
  ];
  return `${found.join(', ')}; ${formatCount(total('differenceCount'), 'difference')} to settle.`;
}
