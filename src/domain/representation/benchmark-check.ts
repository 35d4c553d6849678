import { type Benchmark } from '#domain/records/benchmark.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';

/** What is wrong or worth knowing about a benchmark. Percent are 0–100. */
export type BenchmarkRemark =
  /** Every group has a share, and together they are not 100%. */
  | { readonly kind: 'not-a-hundred'; readonly sumPercent: number }
  /** The shares given are more than 100% already. */
  | { readonly kind: 'more-than-a-hundred'; readonly sumPercent: number }
  | { readonly kind: 'no-source' }
  | { readonly kind: 'no-day' }
  /** The data describes a day this many whole years ago. */
  | { readonly kind: 'old'; readonly years: number };

/** Rounded shares of a whole rarely add up to exactly 100. */
const ROUNDING_POINTS = 1;
/** Data is called old from here on; a census is five years old when its successor is half-way. */
const OLD_YEARS = 5;

/** What to say about a benchmark; `today` is ISO 8601. Nothing is said of one without any share. */
export function checkBenchmark(
  benchmark: Pick<Benchmark, 'percents' | 'source' | 'dataDay'>,
  scheme: GroupScheme,
  today: string,
): BenchmarkRemark[] {
  const given = scheme.groups.flatMap(({ id }) => benchmark.percents[id] ?? []);
  if (given.length === 0) return [];
  const sumPercent = given.reduce((sum, each) => sum + each, 0);
  const remarks: BenchmarkRemark[] = [];
  if (sumPercent > 100 + ROUNDING_POINTS) remarks.push({ kind: 'more-than-a-hundred', sumPercent });
  else if (given.length === scheme.groups.length && sumPercent < 100 - ROUNDING_POINTS) {
    remarks.push({ kind: 'not-a-hundred', sumPercent });
  }
  if (benchmark.source.trim() === '') remarks.push({ kind: 'no-source' });
  if (benchmark.dataDay === null) return [...remarks, { kind: 'no-day' }];
  const years = countWholeYears(benchmark.dataDay, today);
  return years >= OLD_YEARS ? [...remarks, { kind: 'old', years }] : remarks;
}

/** Whole years between two days (ISO 8601); 0 when the first is not before the second. */
export function countWholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}
