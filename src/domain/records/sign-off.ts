import * as z from 'zod/mini';

import {
  lineSchema,
  optionalDaySchema,
  recordShape,
  textSchema,
} from '#domain/records/record-shape.ts';

/** One step of signing off. Steps are signed in their order; the last one freezes a snapshot. */
export const signOffSchema = z.strictObject({
  ...recordShape,
  /** Where it stands in the council's own order; the lowest first. */
  position: z.int().check(z.nonnegative()),
  role: lineSchema,
  name: lineSchema,
  statement: textSchema,
  /** The day it was signed, or null while it is not. */
  signedOn: optionalDaySchema,
});
export type SignOff = z.infer<typeof signOffSchema>;
