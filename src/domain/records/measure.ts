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
});
export type Measure = z.infer<typeof measureSchema>;
