import { namePopulation } from '#content/population-words.ts';
import { type Population } from '#domain/records/population.ts';
import { listHeadcounts } from '#domain/representation/counted.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { HeadcountSection } from '#features/representation/headcount-section.tsx';
import { ProfileSection } from '#features/representation/profile-section.tsx';
import { SchemeDescription } from '#features/representation/schemes-page.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Details } from '#ui/details.tsx';
import { type GridPort } from '#ui/figure-grid/figure-grid.ts';

type ProfilePageProps = {
  readonly population: Population;
  readonly scheme: GroupScheme;
  readonly stored: StoredAssessment;
  readonly port: GridPort;
  /** Each gives words for the page when it fails, null when it is done. */
  readonly onAddPeriod: (period: string) => Promise<string | null>;
  readonly onAddTarget: (
    schemeId: string,
    groupId: string,
    benchmarkId: string | null,
  ) => Promise<string | null>;
};

/** One population by the groups of one scheme: its numbers, and what they say. */
export function ProfilePage(props: ProfilePageProps) {
  const { population, scheme, stored, port, onAddPeriod, onAddTarget } = props;
  const { assessment, records } = stored;
  const counted = { populationId: population.id, schemeId: scheme.id };
  const headcounts = listHeadcounts(records.headcounts, counted);
  const title = `${namePopulation(population)}: ${scheme.name}`;
  return (
    <>
      <title>{`${title} – Equality Standard self-assessment`}</title>
      <a
        className="govuk-back-link"
        href={toHref(pathTo.record(assessment.id, 'populations', population.id))}
      >
        {namePopulation(population)}
      </a>
      <span className="govuk-caption-l">{assessment.councilName}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <Details summary="About these groups">
        <SchemeDescription scheme={scheme} />
      </Details>
      <h2 className="govuk-heading-m">Numbers</h2>
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={toHref(pathTo.readFigures(assessment.id, population.id, scheme.id))}
        >
          Read numbers from a spreadsheet or CSV file
        </a>
      </p>
      <HeadcountSection
        stored={stored}
        population={population}
        scheme={scheme}
        headcounts={headcounts}
        port={port}
        onAddPeriod={onAddPeriod}
      />
      <ProfileSection
        population={population}
        scheme={scheme}
        headcounts={headcounts}
        stored={stored}
        onAddTarget={onAddTarget}
      />
    </>
  );
}
