import * as z from 'zod/mini';

import {
  idSetSchema,
  lineSchema,
  optionalDaySchema,
  recordShape,
  textSchema,
} from '#domain/records/record-shape.ts';

/** A dated look back, and what follows from it. */
export const reviewSchema = z.strictObject({
  ...recordShape,
  title: lineSchema,
  heldOn: optionalDaySchema,
  kind: z.enum(['quarterly', 'half-yearly', 'yearly', 'after-the-event', 'other']),
  whoTookPart: textSchema,
  whatWorked: textSchema,
  whatDidNot: textSchema,
  whatOthersDid: textSchema,
  decisions: textSchema,
  /** The actions made from this review. */
  correctiveActionIds: idSetSchema,
});
export type Review = z.infer<typeof reviewSchema>;
