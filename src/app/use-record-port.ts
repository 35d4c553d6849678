import { useMemo, useRef } from 'react';

import { type AssessmentId } from '#domain/assessment.ts';
import { readDay, splitDay } from '#domain/day-parts.ts';
import { type RecordKind } from '#domain/records/record-kinds.ts';
import { createId } from '#storage/stamp.ts';
import { useLiveRead } from '#storage/use-live-read.ts';
import { type AutoPort } from '#ui/auto-form/auto-field.ts';

import { store } from '#app/store.ts';

/** Joins the fields of one record to the one writer of this page, and says who writes. */
export function useRecordPort(
  assessmentId: AssessmentId,
  table: RecordKind | 'assessments',
  recordId: string,
): { readonly port: AutoPort; readonly person: string } {
  const visit = useRef<string>(null);
  const name = useLiveRead(() => store.settings.readPersonName(), []);
  const by = name.status === 'done' ? name.value : '';
  const port = useMemo((): AutoPort => {
    const target = { assessmentId, table, recordId };
    return {
      readPending: (place) => store.writer.readPendingRecord(target)[place],
      write: (place, value) => {
        visit.current ??= createId();
        const at = new Date().toISOString();
        const editId = visit.current;
        store.writer.write({ ...target, patch: { [place]: value }, editId, at, by });
      },
      startVisit: () => {
        visit.current = createId();
      },
      createId,
      readDay,
      splitDay,
    };
  }, [assessmentId, by, recordId, table]);
  return { port, person: by };
}
