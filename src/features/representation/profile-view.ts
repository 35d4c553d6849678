import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { type Benchmark } from '#domain/records/benchmark.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { readBenchmarkShares } from '#domain/representation/benchmark-shares.ts';
import { type GroupScheme, type Percents } from '#domain/representation/group-scheme.ts';
import { type Profile, readProfile } from '#domain/representation/profile.ts';
import { addUpCounts, findMapping } from '#domain/representation/scheme-mapping.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type Records = StoredAssessment['records'];

/** The scheme itself and the broader ones it adds up to. */
export function listViews(scheme: GroupScheme, records: Records): GroupScheme[] {
  const broader = scheme.mappings.flatMap(
    ({ schemeId }) => findScheme(records.groupSchemes, schemeId) ?? [],
  );
  return [scheme, ...broader];
}

/** The benchmarks named for a population whose shares can be read by a scheme. */
export function listBenchmarks(
  records: Records,
  populationId: string,
  view: GroupScheme,
): Benchmark[] {
  return keepInUse(records.benchmarks).filter(
    (benchmark) =>
      benchmark.populationIds.includes(populationId) &&
      viewBenchmark(benchmark, view, records) !== null,
  );
}

/** A benchmark's shares by the groups of a scheme, added up where it is more detailed; null when it cannot be. */
export function viewBenchmark(
  benchmark: Benchmark,
  view: GroupScheme,
  records: Records,
): Percents | null {
  const own = findScheme(records.groupSchemes, benchmark.schemeId);
  return own === null ? null : readBenchmarkShares(benchmark.percents, own, view.id);
}

/** What a headcount says, seen by its own scheme or a broader one it adds up to. */
export function viewProfile(
  headcount: Headcount,
  scheme: GroupScheme,
  view: GroupScheme,
  benchmark: Percents | null,
  countedIn: Population['countedIn'],
): Profile {
  const mapping = findMapping(scheme, view.id);
  const counts =
    view.id === scheme.id || mapping === null
      ? headcount.counts
      : addUpCounts(headcount.counts, mapping);
  const { statedTotal } = headcount;
  return readProfile({ scheme: view, counts, statedTotal, benchmark, countedIn });
}
