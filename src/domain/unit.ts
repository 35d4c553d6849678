import * as z from 'zod/mini';

import { assessmentIdSchema, personNameSchema, timestampSchema } from '#domain/assessment.ts';

export const unitIdSchema = z.uuid().brand<'UnitId'>();
export type UnitId = z.infer<typeof unitIdSchema>;

/** What answers: the council as a whole (exactly one an assessment) or one service. */
export const unitSchema = z.strictObject({
  id: unitIdSchema,
  assessmentId: assessmentIdSchema,
  kind: z.enum(['corporate', 'service']),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** When the service left the assessment, or null; its answers stay but no longer count. */
  retiredAt: z.nullable(timestampSchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  updatedBy: personNameSchema,
});
export type Unit = z.infer<typeof unitSchema>;
