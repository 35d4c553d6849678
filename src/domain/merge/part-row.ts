import * as z from 'zod/mini';

import { assessmentIdSchema } from '#domain/assessment.ts';
import { partHeadSchema } from '#domain/merge/part-head.ts';

/** A part that was sent from this assessment, or that this assessment is. */
export const partRowSchema = z.strictObject({
  ...partHeadSchema.shape,
  assessmentId: assessmentIdSchema,
  /** "sent": cut from this assessment; "received": this assessment is the colleague's copy of it. */
  role: z.enum(['sent', 'received']),
  /** Received: the part as it was sent, as the JSON of an assessment. Sent: null. */
  sent: z.nullable(z.string()),
});
export type PartRow = z.infer<typeof partRowSchema>;
