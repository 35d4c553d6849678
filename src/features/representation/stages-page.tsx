import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { namePopulation } from '#content/population-words.ts';
import { listStagePairs, type StagePair } from '#domain/representation/stage-pairs.ts';
import { compareStages, readStageOutcome } from '#domain/representation/stages.ts';
import { StagePlot } from '#features/representation/stage-plot.tsx';
import { StageTables } from '#features/representation/stage-tables.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Details } from '#ui/details.tsx';
import { stageCautions } from '#content/representation-words.ts';

/** From applicants to the appointed, and from staff to leavers: who goes on, group by group. */
export function StagesPage({ stored }: { readonly stored: StoredAssessment }) {
  const { assessment, records } = stored;
  const pairs = listStagePairs(records.populations, records.headcounts);
  return (
    <>
      <title>Stages – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Stages</h1>
      <p className="govuk-body-l">
        How many of each group go on from one stage to the next: from applying to being shortlisted
        and appointed, or from working here to leaving.
      </p>
      {pairs.length === 0 ? (
        <p className="govuk-body">
          No stages to compare yet. Add a population for each stage, say on its page which one it
          was <strong>chosen from</strong>, and count both by the same groups.{' '}
          <a className="govuk-link" href={toHref(pathTo.populations(assessment.id))}>
            Populations
          </a>
        </p>
      ) : (
        <Details summary="What can and cannot be concluded">
          {stageCautions.map((caution) => (
            <p key={caution} className="govuk-body">
              {caution}
            </p>
          ))}
        </Details>
      )}
      {pairs.map((pair) => (
        <StageSection key={`${pair.after.id} ${pair.schemeId}`} pair={pair} stored={stored} />
      ))}
    </>
  );
}

type StageSectionProps = { readonly pair: StagePair; readonly stored: StoredAssessment };

function StageSection({ pair, stored }: StageSectionProps) {
  const { before, after, schemeId, beforeCount, afterCount } = pair;
  const scheme = findScheme(stored.records.groupSchemes, schemeId);
  if (scheme === null) return null;
  const title = `${namePopulation(before)} to ${namePopulation(after)}`;
  const stages = compareStages(scheme, beforeCount.counts, afterCount.counts, {
    outcome: readStageOutcome(after.kind),
  });
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <StagePlot title={title} stages={stages} />
      <StageTables
        about={`${title}, ${scheme.name}`}
        beforeName={namePopulation(before)}
        afterName={namePopulation(after)}
        stages={stages}
      />
    </section>
  );
}
