import { type MergedChange } from '#domain/merge/merged-change.ts';
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
  /** The places as they were before, so that the same copy can be merged again. */
  readonly places: readonly MergedPlace[];
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
  const now = new Map(places.map((place) => [place.id, place]));
  const kept = receipt.changes.filter(isStill);
  return {
    changes: kept.toReversed().map((change) => ({ ...change, from: change.to, to: change.from })),
    putAway: receipt.newRows,
    // a place where a later copy has left its version too keeps that version
    places: receipt.placesBefore.filter(
      ({ id, versions }) => (now.get(id)?.versions.length ?? 0) <= versions.length + 1,
    ),
    overtaken: receipt.changes.filter((change) => !isStill(change)),
  };
}
