import * as z from 'zod/mini';

import { mergedPlaceSchema } from '#domain/merge/merged-place.ts';
import { partRowSchema } from '#domain/merge/part-row.ts';
import { receiptSchema } from '#domain/merge/receipt.ts';

/** What an assessment keeps of the work with colleagues. */
export const colleagueRowsSchema = z.strictObject({
  parts: z.array(partRowSchema),
  mergedPlaces: z.array(mergedPlaceSchema),
  receipts: z.array(receiptSchema),
});
export type ColleagueRows = z.infer<typeof colleagueRowsSchema>;
