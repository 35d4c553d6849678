import { listSchemes } from '#content/group-schemes/list-schemes.ts';
import { nameTarget } from '#content/target-words.ts';
import { keepInUse, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type GroupReading, listGroupReadings } from '#domain/representation/group-readings.ts';
import { type CountPublisher } from '#domain/representation/published.ts';
import { type RepresentationInput } from '#report/sections/representation-input.ts';
import { formatPeople, formatShare } from '#shared/figure-words.ts';
import { formatDay } from '#shared/format.ts';

/** Each target with its latest figures, as far as they may be shown. */
export function reportTargets(
  records: RecordsByKind,
  publisherOf: (headcountId: string) => CountPublisher,
): RepresentationInput['targets'] {
  const schemes = listSchemes(records.groupSchemes);
  return keepInUse(records.representationTargets).map((target) => {
    const latest = listGroupReadings(target, records.headcounts, schemes).at(-1);
    return {
      target,
      title: nameTarget(target, records),
      rows: [['Latest figures', describeLatest(latest, target.groupId, publisherOf)]],
    };
  });
}

function describeLatest(
  latest: GroupReading | undefined,
  groupId: string,
  publisherOf: (headcountId: string) => CountPublisher,
): string {
  if (latest === undefined) return 'No dated figures';
  const day = formatDay(latest.day);
  if (!publisherOf(latest.headcountId).mayShowFigures(groupId)) {
    return `Withheld: small numbers, ${day}`;
  }
  return `${formatShare(latest.share)} of those who said, ${formatPeople(latest.count)} people, ${day}`;
}
