import * as z from 'zod/mini';

/** The two answers of every scheme that say nothing of the group; kept apart (targets.md §3). */
export const PREFER_NOT_TO_SAY = 'prefer-not-to-say';
export const NOT_KNOWN = 'not-known';
export const silentIds: readonly string[] = [PREFER_NOT_TO_SAY, NOT_KNOWN];

const idSchema = z.string().check(z.minLength(1), z.maxLength(120));
const nameSchema = z.string().check(z.minLength(1), z.maxLength(300));

/** How people are grouped by one characteristic. The silent are not listed: every scheme has them. */
export const groupSchemeSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** What it groups by, such as "Ethnic group": schemes of one characteristic can stand in for one another. */
  characteristic: nameSchema,
  /** Where the list comes from and what to mind, in a sentence or two. */
  note: z.string(),
  /** Every person known is in exactly one of these. */
  groups: z.array(z.strictObject({ id: idSchema, name: nameSchema })).check(z.minLength(1)),
  /** Several groups taken together, such as all ethnic minorities; they may overlap. */
  combinations: z.array(
    z.strictObject({
      id: idSchema,
      name: nameSchema,
      note: z.string(),
      groupIds: z.array(idSchema),
    }),
  ),
  /** Coarser schemes this one can be added up to: every group of this one has its place there. */
  mappings: z.array(z.strictObject({ schemeId: idSchema, groups: z.record(idSchema, idSchema) })),
});
export type GroupScheme = z.infer<typeof groupSchemeSchema>;

/**
 * How many are in each group, by the scheme's group ids and the silent ids. What is not there is
 * not known to have been counted: "no data", never 0. Numbers of at least 0; parts of people only for
 * full-time equivalents.
 */
export type Headcounts = Readonly<Record<string, number>>;

/** The share of each group in percent (0–100); what is not there is not given. */
export type Percents = Readonly<Record<string, number>>;
