import { useMemo } from 'react';

import { type Framework } from '#domain/framework.ts';
import { measureResults } from '#domain/results.ts';
import { DeclaredLevels } from '#features/results/declared-levels.tsx';
import { DoubtedLevels } from '#features/results/doubted-levels.tsx';
import { LevelTable } from '#features/results/level-table.tsx';
import { ProgressToAim } from '#features/results/progress-to-aim.tsx';
import { describeLevel } from '#features/results/results-view.ts';
import { ResultWarnings } from '#features/results/result-warnings.tsx';
import { UnitGrid } from '#features/results/unit-grid.tsx';
import { WhyThisLevel } from '#features/results/why-this-level.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type ResultsPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  /** Places that several people have changed and nobody has settled. */
  readonly differenceCount: number;
};

/** The level reached, why, and how far each part of the council has got. */
export function ResultsPage({ stored, framework, differenceCount }: ResultsPageProps) {
  const { assessment, units } = stored;
  const results = useMemo(() => measureResults(framework, stored), [framework, stored]);
  const { overallLevel, areaLevels, strandLevels } = results.attainment;
  const titleOf = (items: Framework['areas'], id: string) =>
    items.find((item) => item.id === id)?.title ?? id;
  const rule = assessment.serviceRule;

  return (
    <>
      <title>Results – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">{describeLevel(framework, overallLevel)}</h1>
      <p className="govuk-body-l">
        {framework.levels.find((level) => level.number === overallLevel)?.summary ??
          'Level 0: at least one criterion of the lowest level is not met yet.'}
      </p>
      <p className="govuk-body">
        The answers give this level, and {assessment.councilName} aims for level{' '}
        {assessment.levelAimedFor}.{' '}
        {rule.kind === 'every'
          ? 'Every service must meet a service criterion.'
          : `A service criterion counts as met when ${rule.neededPercent}% of the services to which it applies have met it.`}
      </p>
      <DeclaredLevels
        declarations={stored.declarations}
        framework={framework}
        overallLevel={overallLevel}
        assessmentId={assessment.id}
      />
      <DoubtedLevels stored={stored} framework={framework} />
      <ResultWarnings
        stored={stored}
        framework={framework}
        results={results}
        differenceCount={differenceCount}
      />

      <ProgressToAim progress={results.progressToAim} levelAimedFor={assessment.levelAimedFor} />
      <WhyThisLevel
        assessment={assessment}
        framework={framework}
        units={units}
        blocks={results.blocks}
      />

      <h2 className="govuk-heading-m">Level by area</h2>
      <LevelTable
        caption="Level by area"
        framework={framework}
        levelAimedFor={assessment.levelAimedFor}
        rows={areaLevels.map(({ areaId, level }) => ({
          label: titleOf(framework.areas, areaId),
          level,
        }))}
      />
      <h2 className="govuk-heading-m">Level by strand</h2>
      <LevelTable
        caption="Level by strand"
        framework={framework}
        levelAimedFor={assessment.levelAimedFor}
        rows={strandLevels.map(({ strandId, level }) => ({
          label: titleOf(framework.strands, strandId),
          level,
        }))}
      />
      <h2 className="govuk-heading-m">Level by service</h2>
      <UnitGrid framework={framework} units={results.units} />
    </>
  );
}
