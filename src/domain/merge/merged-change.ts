import * as z from 'zod/mini';

import { personNameSchema, timestampSchema } from '#domain/assessment.ts';
import { changeSchema } from '#domain/change.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';

/** The tables that colleagues' copies are merged into; the settings of the assessment stay the officer's. */
export const mergeTables = ['units', 'answers', 'declarations', ...recordKinds] as const;
export type MergeTable = (typeof mergeTables)[number];

/** A place of a record here that takes the value of a copy; by whom and when it was left there. */
export const mergedChangeSchema = z.strictObject({
  table: z.enum(mergeTables),
  recordId: changeSchema.shape.recordId,
  place: changeSchema.shape.field,
  from: z.json(),
  to: z.json(),
  at: z.nullable(timestampSchema),
  by: personNameSchema,
});
export type MergedChange = z.infer<typeof mergedChangeSchema>;
