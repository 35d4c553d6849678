import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { namePopulation } from '#content/population-words.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { nameHeadcount } from '#domain/representation/counted.ts';
import { HeadcountGrid } from '#features/representation/headcount-grid.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { type GridPort } from '#ui/figure-grid/figure-grid.ts';

type HeadcountPanelProps = {
  readonly headcount: Headcount;
  readonly stored: StoredAssessment;
  readonly port: GridPort;
};

/** Which population a headcount is of, the way to its profile, and its numbers. */
export function HeadcountPanel({ headcount, stored, port }: HeadcountPanelProps) {
  const { assessment, records } = stored;
  const { populationId, schemeId } = headcount;
  const population = records.populations.find(({ id }) => id === populationId);
  const scheme = findScheme(records.groupSchemes, schemeId);
  if (population === undefined || scheme === null) {
    return (
      <p className="govuk-inset-text">
        The population or the group scheme of this headcount is not here any more.
      </p>
    );
  }
  return (
    <>
      <p className="govuk-body">
        {namePopulation(population)}, by {scheme.name},{' '}
        {nameHeadcount(headcount) ?? 'no period yet'}.{' '}
        <a
          className="govuk-link"
          href={toHref(pathTo.profile(assessment.id, populationId, schemeId))}
        >
          All periods and what the figures say
        </a>
      </p>
      <HeadcountGrid
        assessmentId={assessment.id}
        scheme={scheme}
        countedIn={population.countedIn}
        headcounts={[headcount]}
        port={port}
      />
    </>
  );
}
