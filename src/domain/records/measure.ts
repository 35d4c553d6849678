import * as z from 'zod/mini';

import {
  idSetSchema,
  itemShape,
  lineSchema,
  optionalDaySchema,
  optionalFigureSchema,
  recordShape,
  textSchema,
} from '#domain/records/record-shape.ts';

const readingSchema = z.strictObject({
  ...itemShape,
  /** What the reading covers, in words, such as "2026/27 quarter 1". */
  period: lineSchema,
  /** The last day of that period. */
  day: optionalDaySchema,
  value: optionalFigureSchema,
  note: textSchema,
});

const targetSchema = z.strictObject({
  ...itemShape,
  /** The day by which it is to be reached. */
  day: optionalDaySchema,
  value: optionalFigureSchema,
});

const benchmarkSchema = z.strictObject({
  ...itemShape,
  label: lineSchema,
  value: optionalFigureSchema,
  source: lineSchema,
  day: optionalDaySchema,
});

/** Where other councils stood in one year: what a quarter, half and three quarters of them reached. */
const quartileSchema = z.strictObject({
  ...itemShape,
  /** The year it is about, such as "2025/26". */
  period: lineSchema,
  /** Which councils, such as all of England or unitary councils. */
  whose: lineSchema,
  top: optionalFigureSchema,
  median: optionalFigureSchema,
  bottom: optionalFigureSchema,
});

/** How the council will know whether an objective is being reached. */
export const measureSchema = z.strictObject({
  ...recordShape,
  name: lineSchema,
  objectiveIds: idSetSchema,
  numerator: textSchema,
  denominator: textSchema,
  /** What a value counts, such as "%" or "complaints". */
  valueUnit: lineSchema,
  better: z.enum(['higher', 'lower', 'neither']),
  dataSource: textSchema,
  frequency: z.enum(['monthly', 'quarterly', 'half-yearly', 'yearly', 'less-often']),
  collectedBy: lineSchema,
  dataQualityNote: textSchema,
  baselineValue: optionalFigureSchema,
  baselineDay: optionalDaySchema,
  readings: z.array(readingSchema),
  targets: z.array(targetSchema),
  benchmarks: z.array(benchmarkSchema),
  // since file format 3; measures written before have none of these
  /** The best-value indicator it was made from, such as "bvpi-11a"; empty for a council's own. */
  indicatorId: z._default(lineSchema, ''),
  valueKind: z._default(
    z.enum(['number', 'per-cent', 'level', 'yes-no', 'rate', 'ratio']),
    'number',
  ),
  quartiles: z._default(z.array(quartileSchema), []),
});
export type Measure = z.infer<typeof measureSchema>;
