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

const milestoneSchema = z.strictObject({
  ...itemShape,
  day: optionalDaySchema,
  /** Percent or people, as the target is. */
  value: optionalFigureSchema,
});

const percent = (least: number, most: number) =>
  z.nullable(z.number().check(z.minimum(least), z.maximum(most)));

/** One set of assumptions to try: what a year brings, in percent. */
const leverSchema = z.strictObject({
  ...itemShape,
  name: lineSchema,
  /** Growth of the headcount a year; negative when it shrinks. */
  growthPercent: percent(-100, 1000),
  /** Leavers a year of everybody not in the group, of the headcount at the year's beginning. */
  leavingPercent: percent(0, 100),
  /** Leavers a year of the group; null when it leaves as everybody does. */
  groupLeavingPercent: percent(0, 100),
  /** The group's share of those who start. */
  starterPercent: percent(0, 100),
});

/** The share or number of one group in one population that the council wants to see by a day. */
export const representationTargetSchema = z.strictObject({
  ...recordShape,
  populationId: z.uuid(),
  schemeId: z.string().check(z.minLength(1), z.maxLength(120)),
  /** A group or a combination of groups of the scheme. */
  groupId: z.string().check(z.minLength(1), z.maxLength(120)),
  valueKind: z.enum(['share', 'headcount']),
  /** Percent of those known (0–100), or people. */
  value: z.nullable(z.number().check(z.nonnegative())),
  day: optionalDaySchema,
  milestones: z.array(milestoneSchema),
  owner: lineSchema,
  reason: textSchema,
  /** The benchmark it was set with in view, or null. */
  benchmarkId: z.nullable(z.uuid()),
  objectiveIds: idSetSchema,
  measureIds: idSetSchema,
  actionIds: idSetSchema,
  levers: z.array(leverSchema),
  note: textSchema,
});
export type RepresentationTarget = z.infer<typeof representationTargetSchema>;
