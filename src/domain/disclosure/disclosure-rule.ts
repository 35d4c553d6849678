import * as z from 'zod/mini';

/** How small numbers are treated in one report (targets.md §7). */
export const disclosureRuleSchema = z.strictObject({
  /** Counts from 1 up to one less are withheld; null shows all, inside the council only. */
  threshold: z.nullable(z.union([z.literal(5), z.literal(10)])),
  /** To what counts are rounded: 5 is HESA's way, halves up. */
  roundTo: z.union([z.literal(1), z.literal(5)]),
});
export type DisclosureRule = z.infer<typeof disclosureRuleSchema>;

/** What is published unless somebody chooses otherwise. */
export const PUBLIC_RULE: DisclosureRule = { threshold: 10, roundTo: 1 };
/** Everything is shown: only where each page says that it is for use inside the council. */
export const INTERNAL_RULE: DisclosureRule = { threshold: null, roundTo: 1 };

/** A count to the nearest 5, halves up (HESA: 0, 1, 2 → 0; 3 to 7 → 5; 22 → 20; 23 → 25). */
export function roundToFive(count: number): number {
  return Math.floor((count + 2.5) / 5) * 5;
}

/**
 * Whether two reports of the same figures can be subtracted: what one shows the other withholds, so
 * that readers of both learn more than either rule allows.
 */
export function canBeSubtracted(first: DisclosureRule, second: DisclosureRule): boolean {
  return first.threshold !== second.threshold || first.roundTo !== second.roundTo;
}
