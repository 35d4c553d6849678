import * as z from 'zod/mini';

import { assessmentIdSchema, personNameSchema, timestampSchema } from '#domain/assessment.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';

const settingTables = ['assessments', 'units', 'answers', 'declarations'] as const;

/** The field of an entry that stands for a new record as a whole. */
export const WHOLE_RECORD = '*';

/**
 * Who changed which field of which record from what to what, when. One entry covers one visit to
 * a field: it grows while the person is typing there and is never touched afterwards.
 */
export const changeSchema = z.strictObject({
  /** Its own, or `visit:place`, whole: the visit up to 64 characters, the place up to 300. */
  id: z.string().check(z.minLength(1), z.maxLength(400)),
  assessmentId: assessmentIdSchema,
  table: z.enum([...settingTables, ...recordKinds]),
  /** The record's id; for an answer its unit and criterion, `unitId/criterionId`. */
  recordId: z.string(),
  /** The place changed (see record-patch.ts), or `*` where the whole record is new. */
  field: z.string(),
  /** JSON; null when the record did not exist before. */
  from: z.json(),
  to: z.json(),
  changedAt: timestampSchema,
  changedBy: personNameSchema,
});
export type Change = z.infer<typeof changeSchema>;
