import { useState } from 'react';

import { describeCensusFault, describeCensusSumFault } from '#content/census-words.ts';
import { groupAliases } from '#content/group-schemes/group-aliases.ts';
import { listSchemes } from '#content/group-schemes/list-schemes.ts';
import { describeTableFault } from '#content/table-file-words.ts';
import { type RecordContent } from '#domain/records/empty-records.ts';
import { type CensusTable } from '#domain/representation/reading/census-figures.ts';
import { readCensusTable } from '#domain/representation/reading/census-table.ts';
import { checkCensusSums } from '#domain/representation/reading/check-census-sums.ts';
import { findFittingSchemes } from '#domain/representation/reading/match-labels.ts';
import { CensusBenchmark } from '#features/representation/census-benchmark.tsx';
import { FileChooser } from '#features/representation/file-chooser.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { CENSUS_LIMITS, readTableFile } from '#storage/table-file/read-table-file.ts';
import { Select } from '#ui/select.tsx';

type CensusPageProps = {
  readonly stored: StoredAssessment;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (content: Partial<RecordContent<'benchmarks'>>) => Promise<string | null>;
};

/** Makes a benchmark of a file of the census site; nothing is kept before it has been looked at. */
export function CensusPage({ stored, onAdd }: CensusPageProps) {
  const { assessment, records } = stored;
  const schemes = listSchemes(records.groupSchemes).filter(({ groups }) => groups.length > 0);
  const [table, setTable] = useState<CensusTable | null>(null);
  const [schemeId, setSchemeId] = useState('');
  const scheme = schemes.find(({ id }) => id === schemeId) ?? schemes[0];

  async function read(file: File): Promise<string | null> {
    const rows = await readTableFile(file, CENSUS_LIMITS);
    if (!rows.ok)
      return `${describeTableFault(rows.failure, CENSUS_LIMITS)} Nothing has been changed.`;
    const census = readCensusTable(rows.value, file.name);
    if (!census.ok) return `${describeCensusFault(census.failure)} Nothing has been changed.`;
    setTable(census.value);
    const [fitting] = findFittingSchemes(census.value.labels, schemes, groupAliases);
    setSchemeId(fitting?.id ?? '');
    return null;
  }

  return (
    <>
      <title>Benchmark from a census file – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.benchmarks(assessment.id))}>
        Benchmarks
      </a>
      <h1 className="govuk-heading-l">Benchmark from a census file</h1>
      <p className="govuk-body">
        Download a table from the census site, nomisweb.co.uk: a bulk file, a query or the API’s
        CSV, with numbers of people. Choose it here: it is read on this computer, and nothing is
        kept before you save the benchmark.
      </p>
      <FileChooser
        label="Census file"
        hint={`CSV or .xlsx, up to ${CENSUS_LIMITS.maxMegabytes} MB`}
        onChoose={read}
        onClear={() => setTable(null)}
      />
      {table !== null && scheme !== undefined && (
        <>
          <CensusNotes table={table} />
          <Select
            label="Groups"
            hint="Which list of groups the file is to be read by"
            options={schemes.map(({ id, name }) => ({ value: id, label: name }))}
            value={scheme.id}
            onChange={({ target }) => setSchemeId(target.value)}
          />
          <CensusBenchmark
            key={scheme.id}
            table={table}
            scheme={scheme}
            stored={stored}
            onAdd={onAdd}
          />
        </>
      )}
    </>
  );
}

/** What the file says of itself, and what does not add up in it. */
function CensusNotes({ table }: { readonly table: CensusTable }) {
  const { title, tableCode, population, date, limits, places } = table;
  const faults = new Set(checkCensusSums(table).map(describeCensusSumFault));
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {[tableCode, title, population, date].filter(Boolean).join(', ') || 'A census table'}:{' '}
        {places.length.toLocaleString('en-GB')} {places.length === 1 ? 'place' : 'places'}.
      </p>
      {limits.map(({ name, text }) => (
        <p key={name} className="govuk-body">
          Every figure is limited to {text} ({name}).
        </p>
      ))}
      {[...faults].map((fault) => (
        <p key={fault} className="govuk-body">
          {fault}
        </p>
      ))}
    </div>
  );
}
