import * as z from 'zod/mini';

import { crestSchema, IDENTITY_TEXT_MAX_CHARACTERS } from '#domain/report-identity.ts';

export const assessmentIdSchema = z.uuid().brand<'AssessmentId'>();
export type AssessmentId = z.infer<typeof assessmentIdSchema>;

/** A moment, UTC, ISO 8601 with a Z. */
export const timestampSchema = z.iso.datetime();
/** A calendar day, ISO 8601, for example 2026-11-23. */
export const daySchema = z.iso.date();
/** The name of whoever made a change, as given in the app; empty until someone gives one. */
export const personNameSchema = z.string().check(z.maxLength(200));

/** How many of the services that apply must have met a service criterion before the council has. */
export const serviceRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('every') }),
  z.strictObject({
    kind: z.literal('share'),
    /** Per cent of the services to which the criterion applies, a whole number from 1 to 100. */
    neededPercent: z.int().check(z.minimum(1), z.maximum(100)),
  }),
]);
export type ServiceRule = z.infer<typeof serviceRuleSchema>;

const identityTextSchema = z._default(
  z.string().check(z.maxLength(IDENTITY_TEXT_MAX_CHARACTERS)),
  '',
);

/** One council, one framework version, one period. */
export const assessmentSchema = z.strictObject({
  id: assessmentIdSchema,
  councilName: z.string().check(z.minLength(1), z.maxLength(200)),
  frameworkId: z.string().check(z.minLength(1), z.maxLength(64)),
  frameworkVersion: z.string().check(z.minLength(1), z.maxLength(64)),
  /** First and last day of the period assessed. */
  periodStart: daySchema,
  periodEnd: daySchema,
  levelAimedFor: z.int().check(z.positive()),
  /** Strands in scope; never empty. */
  strandIds: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  completedByName: personNameSchema,
  completedByRole: personNameSchema,
  serviceRule: serviceRuleSchema,
  /** The picture on the report's cover, or null; this and the next two since file format 4. */
  crest: z._default(z.nullable(crestSchema), null),
  /** The crest in words, as typed; a report shows no crest without them. */
  crestAlternative: identityTextSchema,
  /** As typed; `readAccent` says what a report makes of it. */
  accentColour: identityTextSchema,
  /** When it was put away, or null while in use. */
  archivedAt: z.nullable(timestampSchema),
  /** When it was deleted, or null; a deleted assessment can be brought back until it is erased. */
  deletedAt: z.nullable(timestampSchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  updatedBy: personNameSchema,
});
export type Assessment = z.infer<typeof assessmentSchema>;
