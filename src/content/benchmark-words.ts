import { type Benchmark } from '#domain/records/benchmark.ts';
import { type BenchmarkRemark } from '#domain/representation/benchmark-check.ts';

/** A remark on a benchmark as a sentence. */
export function describeBenchmarkRemark(remark: BenchmarkRemark): string {
  switch (remark.kind) {
    case 'not-a-hundred':
      return `The groups add up to ${round(remark.sumPercent)}%, not 100%. Check the figures.`;
    case 'more-than-a-hundred':
      return `The groups add up to ${round(remark.sumPercent)}%, more than 100%. Check the figures.`;
    case 'no-source':
      return 'No source is given. A benchmark without a source cannot be checked by anybody.';
    case 'no-day':
      return 'No date of the data is given, so nobody can tell how old it is.';
    case 'old':
      return `This data is ${remark.years} years old. The people it describes may have changed since.`;
  }
}

/** What a benchmark is called: its name and place. */
export function nameBenchmark({ name, geography }: Pick<Benchmark, 'name' | 'geography'>): string {
  return [name.trim() || 'Benchmark without a name', geography.trim()].filter(Boolean).join(', ');
}

function round(percent: number): string {
  return percent.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
