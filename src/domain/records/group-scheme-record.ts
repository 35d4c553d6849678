import * as z from 'zod/mini';

import { itemShape, lineSchema, recordShape, textSchema } from '#domain/records/record-shape.ts';

const groupSchema = z.strictObject({
  ...itemShape,
  name: lineSchema,
  /** The group of the broader scheme it belongs to; empty while none is chosen. */
  broaderGroupId: z._default(lineSchema, ''),
});

/** A council's own way of grouping people by one characteristic. */
export const groupSchemeRecordSchema = z.strictObject({
  ...recordShape,
  name: lineSchema,
  characteristic: lineSchema,
  note: textSchema,
  groups: z.array(groupSchema),
  /** The scheme, built in or the council's own, that it adds up to; empty while none is chosen. */
  broaderSchemeId: lineSchema,
});
export type GroupSchemeRecord = z.infer<typeof groupSchemeRecordSchema>;
