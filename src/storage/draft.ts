import * as z from 'zod/mini';

import { answerSchema, verdictSchema } from '#domain/answer.ts';

/** The fields of an answer to change; strands are changed one by one, null takes a strand's verdict away. */
export const answerPatchSchema = z.partial(
  z.strictObject({
    judgement: answerSchema.shape.judgement,
    notApplicableReason: answerSchema.shape.notApplicableReason,
    commentary: answerSchema.shape.commentary,
    strandVerdicts: z.record(z.string(), z.nullable(verdictSchema)),
  }),
);
export type AnswerPatch = z.infer<typeof answerPatchSchema>;

/** A change that was under way when its page was left. */
export const draftSchema = z.strictObject({
  assessmentId: answerSchema.shape.assessmentId,
  unitId: answerSchema.shape.unitId,
  criterionId: answerSchema.shape.criterionId,
  patch: answerPatchSchema,
  /** One visit to the field: all its changes share one entry in the change log. */
  editId: z.string().check(z.minLength(1), z.maxLength(64)),
  at: answerSchema.shape.updatedAt,
  by: answerSchema.shape.updatedBy,
});
export type Draft = z.infer<typeof draftSchema>;

/** Joins two patches of one answer; where both set a field, the later wins. */
export function joinPatches(earlier: AnswerPatch, later: AnswerPatch): AnswerPatch {
  const joined = { ...earlier, ...later };
  if (earlier.strandVerdicts === undefined || later.strandVerdicts === undefined) return joined;
  return { ...joined, strandVerdicts: { ...earlier.strandVerdicts, ...later.strandVerdicts } };
}
