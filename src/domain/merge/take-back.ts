import { type MergedChange } from '#domain/merge/merge-copy.ts';
import { type MergedPlace } from '#domain/merge/merged-place.ts';
import { type OpenSource } from '#domain/merge/open-source.ts';
import { type Receipt } from '#domain/merge/receipt.ts';
import { writeCanonically } from '#domain/merge/row-places.ts';

/** What taking back a merge does, and what it must leave. */
export type TakeBack = {
  /** Places that get back what stood there, the last change first. */
  readonly changes: readonly Pick<MergedChange, 'table' | 'recordId' | 'place' | 'from' | 'to'>[];
  /** Records that came new; they are put away, not erased. */
  readonly putAway: Receipt['newRows'];
  readonly places: readonly MergedPlace[];
  readonly endedPlaceIds: readonly string[];
  /** Places that somebody has changed since: they stay as they are. */
  readonly overtaken: readonly Pick<MergedChange, 'table' | 'recordId' | 'place'>[];
};

/** Plans to take back what a copy brought, wherever nothing was changed after it. */
export function planTakeBack(
  receipt: Receipt,
  ours: OpenSource,
  places: readonly MergedPlace[],
): TakeBack {
  const isStill = ({ table, recordId, place, to }: MergedChange) => {
    const { value } = ours.readVersion({ table, recordId, place });
    return writeCanonically(value) === writeCanonically(to);
  };
  const before = new Map(receipt.placesBefore.map((place) => [place.id, place]));
  const touched = new Set(receipt.placeIds);
  // a place where a later copy has left its version too keeps that version
  const isLaterToo = (place: MergedPlace) =>
    place.versions.length > (before.get(place.id)?.versions.length ?? 0) + 1;
  const reversible = places.filter((place) => touched.has(place.id) && !isLaterToo(place));
  const kept = receipt.changes.filter(isStill);
  return {
    changes: kept.toReversed().map((change) => ({ ...change, from: change.to, to: change.from })),
    putAway: receipt.newRows,
    places: reversible.flatMap((place) => before.get(place.id) ?? []),
    endedPlaceIds: reversible.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    overtaken: receipt.changes.filter((change) => !isStill(change)),
  };
}
