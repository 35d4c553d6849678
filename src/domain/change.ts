import * as z from 'zod/mini';

import { assessmentIdSchema, personNameSchema, timestampSchema } from '#domain/assessment.ts';

/**
 * Who changed which field of which record from what to what, when. One entry covers one visit to
 * a field: it grows while the person is typing there and is never touched afterwards.
 */
export const changeSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(120)),
  assessmentId: assessmentIdSchema,
  table: z.enum(['assessments', 'units', 'answers', 'declarations']),
  /** The record's id; for an answer its unit and criterion, `unitId/criterionId`. */
  recordId: z.string(),
  field: z.string(),
  /** JSON; null when the record did not exist before. */
  from: z.json(),
  to: z.json(),
  changedAt: timestampSchema,
  changedBy: personNameSchema,
});
export type Change = z.infer<typeof changeSchema>;
