import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';

import { type Answer, type AnswerContent, emptyAnswerContent } from '#domain/answer.ts';
import { fillForm } from '#features/answering/answer-form.ts';
import { type AnswerPatch } from '#storage/draft.ts';
import { createId } from '#storage/stamp.ts';

/** Where a card reads what is still on its way, and hands over each change at once. */
export type AnswerPort = {
  readonly readPending: (criterionId: string) => AnswerPatch | null;
  /** `editId` is one visit to the card; its changes share one entry a field in the change log. */
  readonly write: (criterionId: string, patch: AnswerPatch, editId: string) => void;
};

const plainFields = ['judgement', 'notApplicableReason', 'commentary', 'confirmAgain'] as const;

/**
 * The form of one criterion. Every change goes out the moment it is made. A change from elsewhere
 * (another tab) is shown as it arrives, but never in a field the person is in or has text under way.
 */
export function useAnswerForm(criterionId: string, answer: Answer | undefined, port: AnswerPort) {
  const editId = useRef<string>(null);
  const form = useForm<AnswerContent>({
    defaultValues: fillForm(answer, port.readPending(criterionId)),
  });
  const { getValues, setValue } = form;

  useEffect(() => {
    if (port.readPending(criterionId) !== null) return;
    const stored = answer ?? emptyAnswerContent;
    for (const field of plainFields) {
      const isBeingTyped =
        field !== 'judgement' &&
        field !== 'confirmAgain' &&
        document.activeElement?.id === fieldId(criterionId, field);
      if (!isBeingTyped && getValues(field) !== stored[field]) setValue(field, stored[field]);
    }
    const isSame =
      JSON.stringify(getValues('strandVerdicts')) === JSON.stringify(stored.strandVerdicts);
    if (!isSame && !isInStrands(criterionId)) setValue('strandVerdicts', stored.strandVerdicts);
  }, [answer, criterionId, getValues, port, setValue]);

  return {
    form,
    write: (patch: AnswerPatch): void => {
      editId.current ??= createId();
      port.write(criterionId, patch, editId.current);
    },
    /** A new visit begins: what is changed from here on is a new entry in the change log. */
    startVisit: (): void => {
      editId.current = createId();
    },
  };
}

/** The id of a criterion's field in the page. */
export function fieldId(criterionId: string, field: string): string {
  return `${criterionId}-${field}`;
}

function isInStrands(criterionId: string): boolean {
  const strands = document.getElementById(fieldId(criterionId, 'strands'));
  return strands?.contains(document.activeElement) ?? false;
}
