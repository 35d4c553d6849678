import * as z from 'zod/mini';

import { unitIdSchema } from '#domain/unit.ts';
import {
  idSetSchema,
  itemShape,
  lineSchema,
  optionalDaySchema,
  recordShape,
  textSchema,
} from '#domain/records/record-shape.ts';

export const actionStatusSchema = z.enum(['not-started', 'in-progress', 'complete', 'stopped']);

const logNoteSchema = z.strictObject({
  ...itemShape,
  day: optionalDaySchema,
  by: lineSchema,
  text: textSchema,
});

/** Something the council will do, by when and who leads it. */
export const actionSchema = z.strictObject({
  ...recordShape,
  title: lineSchema,
  whatWillBeDone: textSchema,
  criterionIds: idSetSchema,
  objectiveIds: idSetSchema,
  measureIds: idSetSchema,
  /** The unit that carries it out, or null while none is named. */
  unitId: z.nullable(unitIdSchema),
  leadOfficer: lineSchema,
  startOn: optionalDaySchema,
  dueOn: optionalDaySchema,
  priority: z.enum(['high', 'medium', 'low']),
  resources: textSchema,
  /** Pounds, or null when no cost is given. */
  costPounds: z.nullable(z.number().check(z.nonnegative())),
  measureOfSuccess: textSchema,
  status: actionStatusSchema,
  /** Why it was stopped; asked for when the status is "stopped". */
  stoppedReason: textSchema,
  log: z.array(logNoteSchema),
  strandIds: idSetSchema,
  /** How many times it has gone on into the next assessment without being finished. */
  carriedOverCount: z.int().check(z.nonnegative()),
});
export type Action = z.infer<typeof actionSchema>;
