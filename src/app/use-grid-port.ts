import { useMemo, useRef } from 'react';

import { type AssessmentId } from '#domain/assessment.ts';
import { type RecordKind } from '#domain/records/record-kinds.ts';
import { createId } from '#storage/stamp.ts';
import { useLiveRead } from '#storage/use-live-read.ts';
import { type GridPort } from '#ui/figure-grid/figure-grid.ts';

import { store } from '#app/store.ts';

/**
 * Joins a grid to the one writer of this page: each column is a record of `table`, each cell an entry
 * of its `field`.
 */
export function useGridPort(
  assessmentId: AssessmentId,
  table: RecordKind,
  field: 'counts' | 'percents',
): GridPort {
  const visits = useRef(new Map<string, string>());
  const name = useLiveRead(() => store.settings.readPersonName(), []);
  const by = name.status === 'done' ? name.value : '';
  return useMemo((): GridPort => {
    const placeOf = (rowId: string) => `${field}.${rowId}`;
    return {
      readPending: (recordId, rowId) =>
        store.writer.readPendingRecord({ assessmentId, table, recordId })[placeOf(rowId)],
      write: (recordId, rowId, figure) => {
        const editId = visits.current.get(recordId) ?? createId();
        visits.current.set(recordId, editId);
        const at = new Date().toISOString();
        const patch = { [placeOf(rowId)]: figure };
        store.writer.write({ assessmentId, table, recordId, patch, editId, at, by });
      },
      startVisit: (recordIds) => {
        const visit = createId();
        // entries of one visit are undone together; the number keeps those of one record from another's
        for (const [index, id] of recordIds.entries()) visits.current.set(id, `${visit}:${index}`);
      },
    };
  }, [assessmentId, by, field, table]);
}
