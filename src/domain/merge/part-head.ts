import * as z from 'zod/mini';

import { personNameSchema, timestampSchema } from '#domain/assessment.ts';
import { unitIdSchema } from '#domain/unit.ts';

/** What a colleague is asked for: to fill in the answers of some units, or to say what they think of them. */
export const partPurposeSchema = z.enum(['fill-in', 'review']);
export type PartPurpose = z.infer<typeof partPurposeSchema>;

/** Which part of which assessment was sent, by whom, when and to whom. */
export const partHeadSchema = z.strictObject({
  id: z.uuid(),
  purpose: partPurposeSchema,
  unitIds: z.array(unitIdSchema).check(z.minLength(1)),
  /** The person or service it is for; empty when none was named. */
  sentTo: personNameSchema,
  sentAt: timestampSchema,
  sentBy: personNameSchema,
});
export type PartHead = z.infer<typeof partHeadSchema>;
