import { type PlaceVersion } from '#domain/merge/place-versions.ts';
import { formatMoment } from '#shared/format.ts';

/** A place in words: which record, which field of it, and what a value there means. */
export type DescribedPlace = {
  readonly record: string;
  readonly href: string;
  readonly field: string;
  readonly describeValue: (value: PlaceVersion['value']) => string;
};

/** Who left a version and when; either may not be known. */
export function describeWriter({ at, by }: PlaceVersion): string {
  const who = by === '' ? 'Somebody who gave no name' : by;
  return at === null ? who : `${who}, ${formatMoment(at)}`;
}
