import { type ReactNode } from 'react';

import { type PartPurpose } from '#domain/merge/part-head.ts';
import { AssessmentNav } from '#features/answering/assessment-nav.tsx';
import { UnitTasks, type UnitTasksProps } from '#features/answering/unit-tasks.tsx';
import { formatDay } from '#shared/format.ts';

type OverviewPageProps = UnitTasksProps & {
  /** What a part that a colleague was sent is for; null for a whole assessment. */
  readonly partPurpose: PartPurpose | null;
  /** Further things to do with the whole assessment, such as saving a copy. */
  readonly actions: ReactNode;
};

/** The task list of one unit, and the way to everything else about the assessment. */
export function OverviewPage({ partPurpose, actions, ...tasks }: OverviewPageProps) {
  const { assessment, framework, unit } = tasks;
  return (
    <>
      <title>{`${assessment.councilName}: ${unit.name} – Equality Standard self-assessment`}</title>
      <span className="govuk-caption-l">
        {framework.title}, {framework.edition}. {formatDay(assessment.periodStart)} to{' '}
        {formatDay(assessment.periodEnd)}
      </span>
      <h1 className="govuk-heading-l">{assessment.councilName}</h1>
      <AssessmentNav assessmentId={assessment.id} partPurpose={partPurpose} />
      {actions}
      {partPurpose !== 'review' && <UnitTasks {...tasks} isWhole={partPurpose === null} />}
    </>
  );
}
