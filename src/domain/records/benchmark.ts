import * as z from 'zod/mini';

import {
  idSetSchema,
  lineSchema,
  optionalDaySchema,
  recordShape,
  textSchema,
} from '#domain/records/record-shape.ts';

/** The share of each group among the people outside that a population is compared with. */
export const benchmarkSchema = z.strictObject({
  ...recordShape,
  name: lineSchema,
  schemeId: z.string().check(z.minLength(1), z.maxLength(120)),
  populationIds: idSetSchema,
  /** The place it is about, such as a council's area or a travel-to-work area. */
  geography: lineSchema,
  /** Which of its people, such as residents aged 16 to 64. */
  whoItCovers: lineSchema,
  source: lineSchema,
  sourceAddress: lineSchema,
  /** The day the data is from, such as the census day; not the day it was looked up. */
  dataDay: optionalDaySchema,
  /** By group id, 0–100; a group that is not there has no benchmark. */
  percents: z.record(
    z.string().check(z.minLength(1), z.maxLength(120)),
    z.number().check(z.minimum(0), z.maximum(100)),
  ),
  note: textSchema,
});
export type Benchmark = z.infer<typeof benchmarkSchema>;
