import { useMemo } from 'react';

import { type AssessmentId } from '#domain/assessment.ts';
import { type Result, succeed } from '#shared/result.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';
import { joinLoadables, type Loadable, useLiveRead } from '#storage/use-live-read.ts';

import { store } from '#app/store.ts';
import { useRecords } from '#app/use-records.ts';

/**
 * Follows a whole assessment; for pages that need all of it. Each table is followed by itself, so
 * that typing in an action does not read thousands of answers again at every letter.
 */
export function useStoredAssessment(
  id: AssessmentId,
): Loadable<Result<StoredAssessment, StorageFailure>> {
  const assessment = useLiveRead(() => store.assessments.load(id), [id]);
  const units = useLiveRead(() => store.units.list(id), [id]);
  const answers = useLiveRead(() => store.answers.list(id), [id]);
  const declarations = useLiveRead(() => store.declarations.list(id), [id]);
  const records = useRecords(id);
  return useMemo(() => {
    const joined = joinLoadables({ assessment, units, answers, declarations, records });
    if (joined.status === 'loading') return joined;
    const { assessment: owner, ...lists } = joined.value;
    if (!owner.ok) return { status: 'done', value: owner };
    const value = {
      assessment: owner.value,
      units: lists.units.rows,
      answers: lists.answers.rows,
      declarations: lists.declarations.rows,
      records: lists.records.byKind,
      unreadable: Object.values(lists).flatMap((list) => list.unreadable),
    };
    return { status: 'done', value: succeed(value) };
  }, [assessment, units, answers, declarations, records]);
}
