import {
  type Answer,
  type AnswerContent,
  emptyAnswerContent,
  type Verdict,
} from '#domain/answer.ts';
import { type UseFormReturn } from 'react-hook-form';

import { type AnswerPatch } from '#storage/draft.ts';

/** What to start the form with: the stored answer and, on top, what is still on its way to the database. */
export function fillForm(answer: Answer | undefined, pending: AnswerPatch | null): AnswerContent {
  const stored = answer ?? emptyAnswerContent;
  return {
    judgement: pending?.judgement ?? stored.judgement,
    notApplicableReason: pending?.notApplicableReason ?? stored.notApplicableReason,
    commentary: pending?.commentary ?? stored.commentary,
    strandVerdicts: fillStrands(stored.strandVerdicts, pending?.strandVerdicts),
    confirmAgain: pending?.confirmAgain ?? stored.confirmAgain,
  };
}

function fillStrands(
  stored: AnswerContent['strandVerdicts'],
  pending: AnswerPatch['strandVerdicts'],
): AnswerContent['strandVerdicts'] {
  const filled: Record<string, Verdict> = { ...stored };
  for (const [strandId, verdict] of Object.entries(pending ?? {})) {
    if (verdict === null) delete filled[strandId];
    else filled[strandId] = verdict;
  }
  return filled;
}

/** "Not applicable" without a reason, which does not count yet. */
export function lacksReason(verdict: Verdict): boolean {
  return verdict.judgement === 'not-applicable' && verdict.notApplicableReason.trim() === '';
}

/** The judgement as a patch; a new judgement is a confirmation of its own. */
export function readJudgement(form: UseFormReturn<AnswerContent>): AnswerPatch {
  const { judgement, confirmAgain } = form.getValues();
  if (!confirmAgain) return { judgement };
  form.setValue('confirmAgain', false);
  return { judgement, confirmAgain: false };
}
