import * as z from 'zod/mini';

import { assessmentIdSchema, personNameSchema, timestampSchema } from '#domain/assessment.ts';
import { mergedChangeSchema, mergeTables } from '#domain/merge/merged-change.ts';
import { mergedPlaceSchema } from '#domain/merge/merged-place.ts';

/** That a colleague's copy was merged: what it brought, and what is needed to take it back. */
export const receiptSchema = z.strictObject({
  id: z.uuid(),
  assessmentId: assessmentIdSchema,
  partId: z.uuid(),
  /** The colleague's copy; it may come back more than once. */
  copyId: assessmentIdSchema,
  sentTo: personNameSchema,
  /** When and by whom the copy was saved to be sent back. */
  returnedAt: timestampSchema,
  returnedBy: personNameSchema,
  mergedAt: timestampSchema,
  mergedBy: personNameSchema,
  /** When it was taken back, or null while it stands. */
  takenBackAt: z.nullable(timestampSchema),
  /** What was merged, as the JSON of an assessment: the next return of this copy is compared with it. */
  content: z.string(),
  changes: z.array(mergedChangeSchema),
  newRows: z.array(z.strictObject({ table: z.enum(mergeTables), recordId: z.string() })),
  /** The places it touched, as they were before. */
  placesBefore: z.array(mergedPlaceSchema),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** The receipt that stands for a copy, or null: the one returned last that was not taken back. */
export function findLastReceipt(receipts: readonly Receipt[], copyId: string): Receipt | null {
  const standing = receipts.filter((each) => each.copyId === copyId && each.takenBackAt === null);
  return standing.toSorted((a, b) => (a.returnedAt > b.returnedAt ? -1 : 1))[0] ?? null;
}
