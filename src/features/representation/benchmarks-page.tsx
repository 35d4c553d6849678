import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { describeBenchmarkRemark, nameBenchmark } from '#content/benchmark-words.ts';
import { type Benchmark } from '#domain/records/benchmark.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { checkBenchmark } from '#domain/representation/benchmark-check.ts';
import { AddBenchmark } from '#features/representation/add-benchmark.tsx';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { RemovedList } from '#ui/removed-list.tsx';
import { Table } from '#ui/table.tsx';

type BenchmarksPageProps = {
  readonly stored: StoredAssessment;
  /** ISO 8601. */
  readonly today: string;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (name: string, schemeId: string) => Promise<string | null>;
};

/** What populations are compared with, with the source and age of each. */
export function BenchmarksPage({ stored, today, onAdd }: BenchmarksPageProps) {
  const { assessment, records } = stored;
  const benchmarks = keepInUse(records.benchmarks);
  const hrefOf = (id: string) => toHref(pathTo.record(assessment.id, 'benchmarks', id));
  return (
    <>
      <title>Benchmarks – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Benchmarks</h1>
      <p className="govuk-body-l">
        The share of each group among the people outside that your figures are compared with, such
        as residents of working age.
      </p>
      <p className="govuk-body">
        A benchmark is a fact about other people, with a source and a date. A target is what you aim
        for. You can be near your target and still far from your benchmark.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={toHref(pathTo.readCensus(assessment.id))}>
          Read a benchmark from a census file
        </a>
      </p>
      {benchmarks.length > 0 && (
        <Table
          caption="Benchmarks"
          className="app-wide-table"
          head={['Name', 'Groups', 'Source', 'Date of the data', 'To mind']}
          rows={benchmarks.map((benchmark) => ({
            key: benchmark.id,
            cells: [
              <a key="name" className="govuk-link" href={hrefOf(benchmark.id)}>
                {nameBenchmark(benchmark)}
              </a>,
              findScheme(records.groupSchemes, benchmark.schemeId)?.name ?? benchmark.schemeId,
              benchmark.source || 'Not given',
              benchmark.dataDay === null ? 'Not given' : formatDay(benchmark.dataDay),
              listRemarks(benchmark, stored, today).join(' ') || 'Nothing',
            ],
          }))}
        />
      )}
      <AddBenchmark stored={stored} onAdd={onAdd} />
      <RemovedList
        noun="benchmarks"
        records={records.benchmarks.map((each) => ({ ...each, title: each.name }))}
        hrefOf={hrefOf}
      />
    </>
  );
}

function listRemarks(benchmark: Benchmark, { records }: StoredAssessment, today: string): string[] {
  const scheme = findScheme(records.groupSchemes, benchmark.schemeId);
  if (scheme === null) return ['Its group scheme is not here any more.'];
  if (Object.keys(benchmark.percents).length === 0) return ['No share is given yet.'];
  return checkBenchmark(benchmark, scheme, today).map(describeBenchmarkRemark);
}
