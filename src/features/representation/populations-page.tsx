import { namePopulation, namePopulationKind } from '#content/population-words.ts';
import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { listSchemeIds } from '#domain/representation/counted.ts';
import { AddPopulation } from '#features/representation/add-population.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { RemovedList } from '#ui/removed-list.tsx';
import { Table } from '#ui/table.tsx';

type PopulationsPageProps = {
  readonly stored: StoredAssessment;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (name: string, kind: Population['kind']) => Promise<string | null>;
};

/** Whose make-up is measured: staff, applicants, users of a service, councillors. */
export function PopulationsPage({ stored, onAdd }: PopulationsPageProps) {
  const { assessment, records } = stored;
  const populations = keepInUse(records.populations);
  const hrefOf = (id: string) => toHref(pathTo.record(assessment.id, 'populations', id));
  return (
    <>
      <title>Populations – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Populations</h1>
      <p className="govuk-body-l">
        The people whose make-up you measure, such as all employees, the top 5% of earners,
        applicants, or the users of a service.
      </p>
      <p className="govuk-body">
        Enter numbers of people, never names. What you enter stays in this browser, but small
        numbers can still point to a person: treat a saved copy as personal data. When you publish,
        small numbers are withheld.
      </p>
      {populations.length > 0 && (
        <Table
          caption="Populations"
          className="app-wide-table"
          head={['Name', 'Kind', 'Counted by']}
          rows={populations.map((population) => ({
            key: population.id,
            cells: [
              <a key="name" className="govuk-link" href={hrefOf(population.id)}>
                {namePopulation(population)}
              </a>,
              namePopulationKind(population.kind),
              <SchemeLinks key="schemes" stored={stored} populationId={population.id} />,
            ],
          }))}
        />
      )}
      <AddPopulation isFirst={populations.length === 0} onAdd={onAdd} />
      <RemovedList
        noun="populations"
        records={records.populations.map((each) => ({ ...each, title: each.name }))}
        hrefOf={hrefOf}
      />
    </>
  );
}

type SchemeLinksProps = { readonly stored: StoredAssessment; readonly populationId: string };

/** The way to the profile of a population by each scheme it has been counted by. */
function SchemeLinks({ stored, populationId }: SchemeLinksProps) {
  const { assessment, records } = stored;
  const schemeIds = listSchemeIds(records.headcounts, populationId);
  if (schemeIds.length === 0) return 'Not counted yet';
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {schemeIds.map((schemeId) => (
        <li key={schemeId}>
          <a
            className="govuk-link"
            href={toHref(pathTo.profile(assessment.id, populationId, schemeId))}
          >
            {findScheme(records.groupSchemes, schemeId)?.name ?? schemeId}
          </a>
        </li>
      ))}
    </ul>
  );
}
