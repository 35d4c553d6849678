import { describeBenchmarkRemark, nameBenchmark } from '#content/benchmark-words.ts';
import { findScheme, silentGroups } from '#content/group-schemes/list-schemes.ts';
import { describeConclusion } from '#content/describe-conclusion.ts';
import { nameGroup } from '#content/name-group.ts';
import {
  figureCautions,
  positiveActionWords,
  stageCautions,
} from '#content/representation-words.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { checkBenchmark } from '#domain/representation/benchmark-check.ts';
import { readBenchmarkShares } from '#domain/representation/benchmark-shares.ts';
import { findLatestHeadcount, listSchemeIds } from '#domain/representation/counted.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { readProfile } from '#domain/representation/profile.ts';
import { type CountPublisher, publishProfile } from '#domain/representation/published.ts';
import { publishMeasures } from '#features/reporting/publish-measures.ts';
import { reportStages } from '#features/reporting/report-stages.ts';
import { reportTargets } from '#features/reporting/report-targets.ts';
import {
  type ReportedProfile,
  type RepresentationInput,
} from '#report/sections/representation-input.ts';

/** What may be shown of each count, and how small numbers are treated, in words. */
export type Publishing = {
  readonly publisherOf: (headcountId: string) => CountPublisher;
  readonly rules: readonly string[];
};

/** What the report says of representation; `today` is ISO 8601. */
export function gatherRepresentation(
  records: RecordsByKind,
  { publisherOf, rules }: Publishing,
  today: string,
): RepresentationInput {
  return {
    rules,
    cautions: figureCautions,
    populations: keepInUse(records.populations).map((population) => ({
      population,
      profiles: listSchemeIds(records.headcounts, population.id).flatMap((schemeId) => {
        const counted = { populationId: population.id, schemeId };
        const headcount = findLatestHeadcount(records.headcounts, counted);
        const scheme = findScheme(records.groupSchemes, schemeId);
        if (headcount === null || scheme === null) return [];
        const publisher = publisherOf(headcount.id);
        return [reportProfile(headcount, scheme, population, records, publisher)];
      }),
    })),
    publishMeasures: (measures) => publishMeasures(measures, records, publisherOf),
    stages: reportStages(records, publisherOf),
    stageCautions,
    targets: reportTargets(records, publisherOf),
    targetCaution: positiveActionWords,
    benchmarks: keepInUse(records.benchmarks).map((benchmark) => {
      const scheme = findScheme(records.groupSchemes, benchmark.schemeId);
      const remarks = scheme === null ? [] : checkBenchmark(benchmark, scheme, today);
      return {
        benchmark,
        shares: (scheme?.groups ?? []).flatMap(({ id, name }) => {
          const percent = benchmark.percents[id];
          return percent === undefined ? [] : [[name, percent] as const];
        }),
        remarks: remarks.map(describeBenchmarkRemark),
      };
    }),
  };
}

function reportProfile(
  headcount: Headcount,
  scheme: GroupScheme,
  population: Population,
  records: RecordsByKind,
  publisher: CountPublisher,
): ReportedProfile {
  const { counts, statedTotal, populationId } = headcount;
  const benchmark = keepInUse(records.benchmarks).find(
    (each) =>
      each.populationIds.includes(populationId) &&
      readShares(each.schemeId, each.percents) !== null,
  );
  const profile = readProfile({
    countedIn: population.countedIn,
    scheme,
    counts,
    statedTotal,
    benchmark: benchmark === undefined ? null : readShares(benchmark.schemeId, benchmark.percents),
  });
  const silentIds = silentGroups.map(({ id }) => id);
  const published = publishProfile(profile, silentIds, publisher);
  return {
    schemeName: scheme.name,
    schemeNote: scheme.note,
    headcount,
    benchmarkName: benchmark === undefined ? null : nameBenchmark(benchmark),
    missingGroups: profile.missingGroupIds.map((id) => nameGroup(scheme, id)),
    published,
    conclusions: new Map(
      published.groups.flatMap(({ groupId, figures }) =>
        figures === null ? [] : [[groupId, describeConclusion(figures)] as const],
      ),
    ),
    silentNames: new Map(silentGroups.map(({ id, name }) => [id, name])),
  };

  function readShares(schemeId: string, percents: Readonly<Record<string, number>>) {
    const own = findScheme(records.groupSchemes, schemeId);
    return own === null ? null : readBenchmarkShares(percents, own, scheme.id);
  }
}
