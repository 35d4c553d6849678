import * as z from 'zod/mini';

import {
  assessmentIdSchema,
  daySchema,
  personNameSchema,
  timestampSchema,
} from '#domain/assessment.ts';

export const LINE_MAX_CHARACTERS = 300;
export const TEXT_MAX_CHARACTERS = 20_000;
export const REMOVAL_REASON_MAX_CHARACTERS = 2000;

/** One line of text; empty while nobody has written it. */
export const lineSchema = z.string().check(z.maxLength(LINE_MAX_CHARACTERS));
/** Text of any length a person would write; empty while nobody has. */
export const textSchema = z.string().check(z.maxLength(TEXT_MAX_CHARACTERS));
/** A calendar day, or null while none is given. */
export const optionalDaySchema = z.nullable(daySchema);
/** A figure, or null while none is given: never 0 for "no data". */
export const optionalFigureSchema = z.nullable(z.number());
/** Ids of other records, criteria or strands, each once. */
export const idSetSchema = z.array(z.string().check(z.minLength(1), z.maxLength(120)));

/** What every record of a plan carries. A removed one stays until its assessment is erased. */
export const recordShape = {
  id: z.uuid(),
  assessmentId: assessmentIdSchema,
  /** When it was removed, or null; a removed record can be brought back. */
  removedAt: z.nullable(timestampSchema),
  /** Why it was removed; empty while it is in use. */
  removalReason: z.string().check(z.maxLength(REMOVAL_REASON_MAX_CHARACTERS)),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  updatedBy: personNameSchema,
};

/** What every item of a list inside a record carries, so that two people can add to one list. */
export const itemShape = { id: z.uuid() };
