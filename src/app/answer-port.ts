import { type Unit } from '#domain/unit.ts';
import { type AnswerPort } from '#features/answering/use-answer-form.ts';

import { store } from '#app/store.ts';

/** Joins a unit's answer cards to the one writer of this page. */
export function createAnswerPort(
  unit: Pick<Unit, 'id' | 'assessmentId'>,
  personName: string,
): AnswerPort {
  const { assessmentId, id: unitId } = unit;
  return {
    readPending: (criterionId) => store.writer.readPending(assessmentId, unitId, criterionId),
    write: (criterionId, patch, editId) => {
      const at = new Date().toISOString();
      store.writer.write({
        assessmentId,
        unitId,
        criterionId,
        patch,
        editId,
        at,
        by: personName,
      });
    },
  };
}
