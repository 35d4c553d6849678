import * as z from 'zod/mini';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));
const identifier = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));

/** Level numbers start at 1; 0 is the result "no level reached" and never the number of a level. */
const levelNumberSchema = z.int().check(z.positive());

/** How sure we are that a published document asks for this, from most to least. */
export const basisSchema = z.enum(['confirmed', 'level-test', 'ancestor', 'reconstruction']);

/** Who answers a criterion: the council as a whole, every service, or both. */
export const scopeSchema = z.enum(['corporate', 'service', 'both']);
export type Scope = z.infer<typeof scopeSchema>;

export const criterionSchema = z.strictObject({
  /** Stable for ever: never reused, never renumbered. */
  id: identifier,
  levelNumber: levelNumberSchema,
  areaId: identifier,
  scope: scopeSchema,
  basis: basisSchema,
  /** Documents behind the criterion; empty when it is our reconstruction alone. */
  sourceIds: z.array(identifier),
  statement: text,
  /** What the statement means in practice, for the officer who has to judge it. */
  meaning: text,
  evidenceExamples: z.array(text).check(z.minLength(2), z.maxLength(3)),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** One of a level's own tests: what the whole level asks for, confirmed when the level is declared. */
export const levelTestSchema = z.strictObject({
  id: identifier,
  basis: basisSchema,
  sourceIds: z.array(identifier),
  statement: text,
  /** The criteria that serve this test, all of the same level. */
  criterionIds: z.array(identifier).check(z.minLength(1)),
});

export const levelSchema = z.strictObject({
  number: levelNumberSchema,
  title: text,
  summary: text,
  /** Whether the scheme asked for outside validation of a claim to this level. */
  assurance: z.enum(['self-assessed', 'externally-validated']),
  tests: z.array(levelTestSchema),
});
export type Level = z.infer<typeof levelSchema>;

const titledSchema = z.strictObject({ id: identifier, title: text });

/** A published standard as data. The order of strands, areas, levels and criteria is the order they are shown in. */
export const frameworkSchema = z.strictObject({
  id: identifier,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  title: text,
  /** Which edition this is, as officers name it, for example "2006/07 edition, six strands". */
  edition: text,
  language: z.enum(['en-GB', 'cy-GB']),
  /** What a reader must know about where the wording comes from. */
  note: text,
  strands: z.array(titledSchema).check(z.minLength(1)),
  areas: z.array(titledSchema).check(z.minLength(1)),
  levels: z.array(levelSchema).check(z.minLength(1)),
  criteria: z.array(criterionSchema).check(z.minLength(1)),
  sources: z.array(z.strictObject({ id: identifier, title: text, url: z.url() })),
  bases: z.array(z.strictObject({ id: basisSchema, title: text, explanation: text })),
});
export type Framework = z.infer<typeof frameworkSchema>;
