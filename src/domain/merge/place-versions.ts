import * as z from 'zod/mini';

import { personNameSchema, timestampSchema } from '#domain/assessment.ts';
import { writeCanonically } from '#domain/merge/row-places.ts';

/** What somebody left at a place: the value, when, and who. */
export const placeVersionSchema = z.strictObject({
  value: z.json(),
  /** UTC, ISO 8601; null where no change of it was ever logged. */
  at: z.nullable(timestampSchema),
  by: personNameSchema,
});
export type PlaceVersion = z.infer<typeof placeVersionSchema>;

/** Versions of one place that nobody has written over: more than one only while copies go their own ways. */
export type PlaceHeads = readonly PlaceVersion[];

/** One copy's change: the versions its writer saw and wrote over, and the one it came back with. */
export type PlaceStep = { readonly seen: readonly PlaceVersion[]; readonly to: PlaceVersion };

/**
 * The heads after a step of a copy. The step writes over what its writer saw and nothing else, so
 * steps of different copies can come in any order and none is lost.
 */
export function takeStep(heads: PlaceHeads, { seen, to }: PlaceStep): PlaceHeads {
  const replaced = new Set(seen.map(nameVersion));
  return sortNewestFirst([...heads.filter((head) => !replaced.has(nameVersion(head))), to]);
}

/** Each once, the newest first; of those made at one moment, always in the same order. */
export function sortNewestFirst(versions: readonly PlaceVersion[]): PlaceHeads {
  const unique = new Map(versions.map((version) => [nameVersion(version), version]));
  return [...unique]
    .toSorted(([nameA, a], [nameB, b]) => {
      const [atA, atB] = [a.at ?? '', b.at ?? ''];
      if (atA !== atB) return atA > atB ? -1 : 1;
      return nameA > nameB ? -1 : 1;
    })
    .map(([, version]) => version);
}

/** Whether the heads say different things, so that a person must choose. */
export function isDisputed(heads: PlaceHeads): boolean {
  return new Set(heads.map((head) => writeCanonically(head.value))).size > 1;
}

export function nameVersion({ value, at, by }: PlaceVersion): string {
  return writeCanonically([at, by, value]);
}

export function isSameValue(a: PlaceVersion, b: PlaceVersion): boolean {
  return writeCanonically(a.value) === writeCanonically(b.value);
}
