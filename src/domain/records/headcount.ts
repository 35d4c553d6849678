import * as z from 'zod/mini';

import {
  lineSchema,
  optionalDaySchema,
  recordShape,
  textSchema,
} from '#domain/records/record-shape.ts';

/** No council, and no country, has more. */
export const MOST_PEOPLE = 100_000_000;
const peopleSchema = z.number().check(z.nonnegative(), z.maximum(MOST_PEOPLE));

/** One population counted by one scheme of groups for one period. */
export const headcountSchema = z.strictObject({
  ...recordShape,
  populationId: z.uuid(),
  schemeId: z.string().check(z.minLength(1), z.maxLength(120)),
  /** What it covers, in words, such as "2026/27". */
  period: lineSchema,
  /** The day of the count, or the last day of the period. */
  day: optionalDaySchema,
  /** By group id and silent id; a group that is not there has not been counted. */
  counts: z.record(z.string().check(z.minLength(1), z.maxLength(120)), peopleSchema),
  /** Everybody, as the source gives it, to check the sum against; or null. */
  statedTotal: z.nullable(peopleSchema),
  source: lineSchema,
  note: textSchema,
});
export type Headcount = z.infer<typeof headcountSchema>;
