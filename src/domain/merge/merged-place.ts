import * as z from 'zod/mini';

import { assessmentIdSchema } from '#domain/assessment.ts';
import { changeSchema } from '#domain/change.ts';
import { isDisputed, placeVersionSchema } from '#domain/merge/place-versions.ts';

/**
 * A place that a colleague's copy has changed: the versions that nobody has written over, the newest
 * first. The newest stands in the record. More than one, saying different things, is a difference
 * to settle; a single one is kept so that the place is recognised whatever the clocks say.
 */
export const mergedPlaceSchema = z.strictObject({
  /** `table:recordId:place`. */
  id: z.string().check(z.minLength(1), z.maxLength(500)),
  assessmentId: assessmentIdSchema,
  table: changeSchema.shape.table,
  recordId: changeSchema.shape.recordId,
  place: z.string().check(z.minLength(1), z.maxLength(300)),
  versions: z.array(placeVersionSchema).check(z.minLength(1)),
  /** What was not chosen when a difference was settled; kept, so that it can still be read. */
  setAside: z.array(placeVersionSchema),
});
export type MergedPlace = z.infer<typeof mergedPlaceSchema>;

export function nameMergedPlace(of: Pick<MergedPlace, 'table' | 'recordId' | 'place'>): string {
  return `${of.table}:${of.recordId}:${of.place}`;
}

/** Those of which the versions say different things, so that somebody must choose. */
export function listDifferences(places: readonly MergedPlace[]): MergedPlace[] {
  return places.filter(({ versions }) => isDisputed(versions));
}
