import { figureCautions } from '#content/representation-words.ts';
import { nameBenchmark } from '#content/benchmark-words.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { ProfileChoices } from '#features/representation/profile-choices.tsx';
import { ProfilePlot } from '#features/representation/profile-plot.tsx';
import { ProfileSummary } from '#features/representation/profile-summary.tsx';
import { ProfileTables } from '#features/representation/profile-table.tsx';
import { viewBenchmark, viewProfile } from '#features/representation/profile-view.ts';
import { SetTarget } from '#features/representation/set-target.tsx';
import { useProfileChoices } from '#features/representation/use-profile-choices.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Details } from '#ui/details.tsx';

type ProfileSectionProps = {
  readonly population: Population;
  readonly scheme: GroupScheme;
  /** The earliest first. */
  readonly headcounts: readonly Headcount[];
  readonly stored: StoredAssessment;
  readonly onAddTarget: (
    schemeId: string,
    groupId: string,
    benchmarkId: string | null,
  ) => Promise<string | null>;
};

/** What the numbers of one period say of each group, against a benchmark. */
export function ProfileSection(props: ProfileSectionProps) {
  const { population, scheme, headcounts, stored, onAddTarget } = props;
  const choices = useProfileChoices({ population, scheme, headcounts, stored });
  const { headcount, view, benchmark, base, rule } = choices.chosen;
  if (headcount === null) return null;
  const shares = benchmark === null ? null : viewBenchmark(benchmark, view, stored.records);
  const profile = viewProfile(headcount, scheme, view, shares, population.countedIn);
  return (
    <section aria-labelledby="what-they-say">
      <h2 className="govuk-heading-m" id="what-they-say">
        What the figures say
      </h2>
      <ProfileChoices choices={choices} />
      {benchmark === null && (
        <p className="govuk-inset-text">
          There is nothing to compare with yet.{' '}
          <a className="govuk-link" href={toHref(pathTo.benchmarks(stored.assessment.id))}>
            Add a benchmark
          </a>{' '}
          and name this population in it.
        </p>
      )}
      <ProfileSummary profile={profile} scheme={view} />
      <ProfilePlot profile={profile} title={`${view.name}: shares`} />
      <ProfileTables
        profile={profile}
        base={base}
        rule={rule}
        benchmarkName={benchmark === null ? null : nameBenchmark(benchmark)}
      />
      <Details summary="What can and cannot be concluded">
        {figureCautions.map((caution) => (
          <p key={caution} className="govuk-body">
            {caution}
          </p>
        ))}
      </Details>
      <SetTarget
        scheme={view}
        onAdd={async (groupId) => onAddTarget(view.id, groupId, benchmark?.id ?? null)}
      />
    </section>
  );
}
