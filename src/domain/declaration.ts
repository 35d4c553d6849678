import * as z from 'zod/mini';

import {
  assessmentIdSchema,
  daySchema,
  personNameSchema,
  timestampSchema,
} from '#domain/assessment.ts';

/**
 * A level that the council says it has reached (declared), or that somebody outside has confirmed
 * (verified). Two facts that are kept apart: a council may be verified at 3 while declaring 4.
 */
export const declarationSchema = z.strictObject({
  id: z.uuid(),
  assessmentId: assessmentIdSchema,
  kind: z.enum(['declared', 'verified']),
  /** 0 records that no level was reached. */
  levelNumber: z.int().check(z.nonnegative()),
  /** Declared: who approved it. Verified: who verified it. */
  byName: personNameSchema.check(z.minLength(1)),
  byRole: personNameSchema,
  /** The day of the approval or verification. */
  decidedOn: daySchema,
  /** The level tests confirmed one by one; empty for a verified level. */
  confirmedTestIds: z.array(z.string()),
  note: z.string().check(z.maxLength(5000)),
  /** When it was taken back, or null while it stands. */
  withdrawnAt: z.nullable(timestampSchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  updatedBy: personNameSchema,
});
export type Declaration = z.infer<typeof declarationSchema>;
