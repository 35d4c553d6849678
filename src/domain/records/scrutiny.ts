import * as z from 'zod/mini';

import {
  lineSchema,
  optionalDaySchema,
  recordShape,
  textSchema,
} from '#domain/records/record-shape.ts';

/** What a reviewer says of one answer. A challenge stays open until somebody settles it. */
export const scrutinySchema = z.strictObject({
  ...recordShape,
  /** The answer looked at, as `unitId/criterionId`. */
  answerKey: z.string().check(z.minLength(1), z.maxLength(120)),
  reviewerName: lineSchema,
  reviewerRole: lineSchema,
  verdict: z.enum(['not-looked-at', 'agree', 'challenge']),
  comment: textSchema,
  reply: textSchema,
  repliedBy: lineSchema,
  /** The day the challenge was settled, or null while it is open. */
  settledOn: optionalDaySchema,
  outcome: textSchema,
});
export type Scrutiny = z.infer<typeof scrutinySchema>;
