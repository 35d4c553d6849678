import * as z from 'zod/mini';

import { assessmentIdSchema, personNameSchema, timestampSchema } from '#domain/assessment.ts';
import { unitIdSchema } from '#domain/unit.ts';

export const judgementSchema = z.enum(['not-started', 'in-progress', 'met', 'not-applicable']);
export type Judgement = z.infer<typeof judgementSchema>;

export const COMMENTARY_MAX_CHARACTERS = 50_000;
export const REASON_MAX_CHARACTERS = 2_000;

/** What a unit says of one criterion: for the criterion as a whole, or for one strand. */
const verdictShape = {
  judgement: judgementSchema,
  /** Why it does not apply; without one, "not applicable" does not count. */
  notApplicableReason: z.string().check(z.maxLength(REASON_MAX_CHARACTERS)),
};
export const verdictSchema = z.strictObject(verdictShape);
export type Verdict = z.infer<typeof verdictSchema>;

/** One unit's judgement of one criterion. Its key is [assessmentId, unitId, criterionId]. */
export const answerSchema = z.strictObject({
  id: z.uuid(),
  assessmentId: assessmentIdSchema,
  unitId: unitIdSchema,
  criterionId: z.string().check(z.minLength(1), z.maxLength(64)),
  ...verdictShape,
  commentary: z.string().check(z.maxLength(COMMENTARY_MAX_CHARACTERS)),
  /** Only the strands judged otherwise than the criterion as a whole. */
  strandVerdicts: z.record(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)), verdictSchema),
  /** Whether it came from the last assessment and nobody has confirmed it since. */
  confirmAgain: z._default(z.boolean(), false),
  updatedAt: timestampSchema,
  updatedBy: personNameSchema,
});
export type Answer = z.infer<typeof answerSchema>;

/** The part of an answer that a person fills in. */
export type AnswerContent = Pick<
  Answer,
  'judgement' | 'notApplicableReason' | 'commentary' | 'strandVerdicts' | 'confirmAgain'
>;
export const emptyAnswerContent: AnswerContent = {
  judgement: 'not-started',
  notApplicableReason: '',
  commentary: '',
  strandVerdicts: {},
  confirmAgain: false,
};
