import * as z from 'zod/mini';

import { idSetSchema, lineSchema, recordShape, textSchema } from '#domain/records/record-shape.ts';

/** The three aims of the public sector equality duty, Equality Act 2010 s149(1). */
const dutyAimSchema = z.enum([
  'eliminate-discrimination',
  'advance-opportunity',
  'foster-relations',
]);

/** What the council wants to change for people. */
export const objectiveSchema = z.strictObject({
  ...recordShape,
  title: lineSchema,
  statement: textSchema,
  lead: lineSchema,
  dutyAims: z.array(dutyAimSchema),
  strandIds: idSetSchema,
  criterionIds: idSetSchema,
});
export type Objective = z.infer<typeof objectiveSchema>;
