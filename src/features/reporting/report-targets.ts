import { describeAnswer } from '#content/outlook-words.ts';
import { findScheme, listSchemes } from '#content/group-schemes/list-schemes.ts';
import { nameBenchmark } from '#content/benchmark-words.ts';
import { nameTarget } from '#content/target-words.ts';
import { keepInUse, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { readBenchmarkShares } from '#domain/representation/benchmark-shares.ts';
import { type GroupReading, listGroupReadings } from '#domain/representation/group-readings.ts';
import { type CountPublisher } from '#domain/representation/published.ts';
import { sumGroup } from '#domain/representation/scheme-mapping.ts';
import { readLevers } from '#domain/representation/target-outlook.ts';
import { type RepresentationInput } from '#report/sections/representation-input.ts';
import { formatPeople, formatShare } from '#shared/figure-words.ts';
import { formatDay } from '#shared/format.ts';

type PublisherOf = (headcountId: string) => CountPublisher;

/** Each target with its latest figures and its path, as far as they may be shown. */
export function reportTargets(
  records: RecordsByKind,
  publisherOf: PublisherOf,
): RepresentationInput['targets'] {
  const schemes = listSchemes(records.groupSchemes);
  return keepInUse(records.representationTargets).map((target) => {
    const readings = listGroupReadings(target, records.headcounts, schemes);
    const mayShow = ({ headcountId }: GroupReading) =>
      publisherOf(headcountId).mayShowFigures(target.groupId);
    const latest = readings.at(-1);
    const levers = latest !== undefined && mayShow(latest) ? readLevers(target, latest) : [];
    return {
      target,
      title: nameTarget(target, records),
      rows: [['Latest figures', describeLatest(latest, mayShow, publisherOf, target.groupId)]],
      leverRows: levers.map((each): [string, string] => [
        `Lever: ${each.lever.name || 'without a name'}`,
        each.kind === 'known'
          ? describeAnswer(each.outlook.answer, target.valueKind)
          : `Not enough is given: ${each.missing.join('; ')}.`,
      ]),
      series: toSeries(target, readings.filter(mayShow), records),
    };
  });
}

function describeLatest(
  latest: GroupReading | undefined,
  mayShow: (reading: GroupReading) => boolean,
  publisherOf: PublisherOf,
  groupId: string,
): string {
  if (latest === undefined) return 'No dated figures';
  const day = formatDay(latest.day);
  if (!mayShow(latest)) return `Withheld: small numbers, ${day}`;
  const count = publisherOf(latest.headcountId).readCount(groupId);
  const people =
    count.kind === 'rounded' ? `about ${formatPeople(count.value)}` : formatPeople(latest.count);
  return `${formatShare(latest.share)} of those who said, ${people} people, ${day}`;
}

/** In percent of those known; a target in people has no place on this scale. */
function toSeries(
  target: RepresentationTarget,
  readings: readonly GroupReading[],
  records: RecordsByKind,
): RepresentationInput['targets'][number]['series'] {
  const { value, valueKind, day, milestones } = target;
  const wanted = valueKind === 'share' ? [...milestones, { day, value }] : [];
  return {
    readings: readings.flatMap(({ day: at, share }) =>
      share === null ? [] : [{ day: at, value: share * 100 }],
    ),
    targets: wanted.flatMap((each) =>
      each.day === null || each.value === null ? [] : [{ day: each.day, value: each.value }],
    ),
    benchmarks: listBenchmark(target, records),
  };
}

function listBenchmark(
  { benchmarkId, schemeId, groupId }: RepresentationTarget,
  records: RecordsByKind,
) {
  const benchmark = keepInUse(records.benchmarks).find(({ id }) => id === benchmarkId);
  const scheme = findScheme(records.groupSchemes, schemeId);
  const own = findScheme(records.groupSchemes, benchmark?.schemeId ?? '');
  if (benchmark === undefined || scheme === null || own === null) return [];
  const shares = readBenchmarkShares(benchmark.percents, own, schemeId);
  const percent = shares === null ? null : sumGroup(scheme, groupId, shares);
  return percent === null ? [] : [{ label: nameBenchmark(benchmark), value: percent }];
}
