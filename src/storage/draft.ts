import * as z from 'zod/mini';

import { answerSchema, verdictSchema } from '#domain/answer.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { recordPatchSchema } from '#domain/records/record-patch.ts';

/** The fields of an answer to change; strands are changed one by one, null takes a strand's verdict away. */
export const answerPatchSchema = z.partial(
  z.strictObject({
    judgement: answerSchema.shape.judgement,
    notApplicableReason: answerSchema.shape.notApplicableReason,
    commentary: answerSchema.shape.commentary,
    strandVerdicts: z.record(z.string(), z.nullable(verdictSchema)),
    confirmAgain: z.boolean(),
  }),
);
export type AnswerPatch = z.infer<typeof answerPatchSchema>;

const visitShape = {
  assessmentId: answerSchema.shape.assessmentId,
  /** One visit to the field: all its changes share one entry in the change log. */
  editId: z.string().check(z.minLength(1), z.maxLength(64)),
  at: answerSchema.shape.updatedAt,
  by: answerSchema.shape.updatedBy,
};

/** A change to an answer that was under way when its page was left. */
export const draftSchema = z.strictObject({
  ...visitShape,
  unitId: answerSchema.shape.unitId,
  criterionId: answerSchema.shape.criterionId,
  patch: answerPatchSchema,
});
export type Draft = z.infer<typeof draftSchema>;

/** A change to any other record, or to the assessment itself, that was under way when its page was left. */
export const recordDraftSchema = z.strictObject({
  ...visitShape,
  /** The assessment itself too, whose id is then both ids. */
  table: z.enum([...recordKinds, 'assessments']),
  recordId: z.uuid(),
  patch: recordPatchSchema,
});
export type RecordDraft = z.infer<typeof recordDraftSchema>;

export type AnyDraft = Draft | RecordDraft;

/** What a draft is a change to; two drafts of one target are written one after the other. */
export function nameTarget(draft: AnyDraft): string {
  return 'table' in draft
    ? nameRecordTarget(draft)
    : `${draft.assessmentId}/${draft.unitId}/${draft.criterionId}`;
}

export function nameRecordTarget(
  draft: Pick<RecordDraft, 'assessmentId' | 'table' | 'recordId'>,
): string {
  return `${draft.assessmentId}/${draft.table}/${draft.recordId}`;
}

/** Joins two drafts of one target; where both set a field, the later wins. */
export function joinDrafts(earlier: AnyDraft, later: AnyDraft): AnyDraft {
  if ('table' in later) {
    return 'table' in earlier ? { ...later, patch: { ...earlier.patch, ...later.patch } } : later;
  }
  return 'table' in earlier ? later : { ...later, patch: joinPatches(earlier.patch, later.patch) };
}

/** Joins two patches of one answer; where both set a field, the later wins. */
export function joinPatches(earlier: AnswerPatch, later: AnswerPatch): AnswerPatch {
  const joined = { ...earlier, ...later };
  if (earlier.strandVerdicts === undefined || later.strandVerdicts === undefined) return joined;
  return { ...joined, strandVerdicts: { ...earlier.strandVerdicts, ...later.strandVerdicts } };
}
