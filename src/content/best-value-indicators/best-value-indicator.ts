import * as z from 'zod/mini';

import { populationKindSchema } from '#domain/records/population.ts';

const textSchema = z.string().check(z.minLength(1));

/** Which group of which scheme: the indicator reads the first of these that has been counted. */
const groupsShape = {
  characteristic: textSchema,
  groups: z
    .array(z.strictObject({ schemeId: textSchema, groupId: textSchema }))
    .check(z.minLength(1)),
};

/** Where its value can be read from what the council has entered; null when it is typed in. */
const readsSchema = z.nullable(
  z.discriminatedUnion('from', [
    z.strictObject({
      from: z.literal('population'),
      populationKind: populationKindSchema,
      ...groupsShape,
    }),
    z.strictObject({ from: z.literal('benchmark'), ...groupsShape }),
  ]),
);

/** A best-value performance indicator of the years of the Equality Standard, as a ready-made measure. */
export const bestValueIndicatorSchema = z.strictObject({
  /** "bvpi-" and its number: stored in the measure made from it. */
  id: z.string().check(z.regex(/^bvpi-\d+[a-c]?$/u)),
  /** As in the guidance, such as "11a"; the orders number their indicators in their own way. */
  number: textSchema,
  title: textSchema,
  /** In our own sentences. */
  definition: textSchema,
  numerator: textSchema,
  /** Empty when the value is not a share or a rate. */
  denominator: z.string(),
  valueKind: z.enum(['level', 'yes-no', 'per-cent', 'rate', 'ratio', 'number']),
  valueUnit: textSchema,
  /** Neither for a benchmark, and where a rise can be good or bad: such a value is never coloured. */
  better: z.enum(['higher', 'lower', 'neither']),
  frequency: z.enum(['monthly', 'quarterly', 'half-yearly', 'yearly', 'less-often']),
  dataSource: textSchema,
  /** What is certain about the wording, what is not, and what to mind. */
  note: textSchema,
  /** The indicator it is set against, such as 16b for 16a; or null. */
  benchmarkIndicatorId: z.nullable(textSchema),
  reads: readsSchema,
});
export type BestValueIndicator = z.infer<typeof bestValueIndicatorSchema>;
