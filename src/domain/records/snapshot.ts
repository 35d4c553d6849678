import * as z from 'zod/mini';

import { assessmentIdSchema, personNameSchema, timestampSchema } from '#domain/assessment.ts';
import { sha256Schema } from '#domain/sha256.ts';
import { lineSchema } from '#domain/records/record-shape.ts';

/** A frozen copy of an assessment. Never changed once made. */
export const snapshotSchema = z.strictObject({
  id: z.uuid(),
  assessmentId: assessmentIdSchema,
  title: lineSchema,
  reason: z.enum(['sign-off', 'by-hand', 'last-round']),
  /** The frozen assessment: the text of an assessment file, without snapshots of its own. */
  content: z.string(),
  /** SHA-256 of the content's UTF-8 bytes, in hexadecimal. */
  sha256: sha256Schema,
  takenAt: timestampSchema,
  takenBy: personNameSchema,
});
export type Snapshot = z.infer<typeof snapshotSchema>;
