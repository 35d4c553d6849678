import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { type Benchmark } from '#domain/records/benchmark.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { type GroupScheme, type Percents } from '#domain/representation/group-scheme.ts';
import { type Profile, readProfile } from '#domain/representation/profile.ts';
import { addUpCounts, addUpPercents, findMapping } from '#domain/representation/scheme-mapping.ts';
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
      readBenchmarkShares(benchmark, view, records) !== null,
  );
}

/** A benchmark's shares by the groups of a scheme, added up where it is more detailed; null when it cannot be. */
export function readBenchmarkShares(
  benchmark: Benchmark,
  view: GroupScheme,
  records: Records,
): Percents | null {
  if (benchmark.schemeId === view.id) return benchmark.percents;
  const own = findScheme(records.groupSchemes, benchmark.schemeId);
  const mapping = own === null ? null : findMapping(own, view.id);
  return mapping === null ? null : addUpPercents(benchmark.percents, mapping);
}

/** What a headcount says, seen by its own scheme or a broader one it adds up to. */
export function viewProfile(
  headcount: Headcount,
  scheme: GroupScheme,
  view: GroupScheme,
  benchmark: Percents | null,
): Profile {
  const mapping = findMapping(scheme, view.id);
  const counts =
    view.id === scheme.id || mapping === null
      ? headcount.counts
      : addUpCounts(headcount.counts, mapping);
  return readProfile({ scheme: view, counts, statedTotal: headcount.statedTotal, benchmark });
}
