import { describeAim, nameTarget } from '#content/target-words.ts';
import { type Framework } from '#domain/framework.ts';
import { findThreadBreaks, followThreads } from '#domain/golden-thread.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { ThreadBreakLists } from '#features/planning/thread-break-lists.tsx';
import { type PlanHref, ThreadSection } from '#features/planning/thread-section.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

type ThreadPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  /** ISO 8601. */
  readonly today: string;
};

/** The golden thread on one page: objective, measures, actions, criteria, and where it breaks. */
export function ThreadPage({ stored, framework, today }: ThreadPageProps) {
  const { assessment, records } = stored;
  const plan = {
    objectives: keepInUse(records.objectives),
    measures: keepInUse(records.measures),
    targets: keepInUse(records.representationTargets),
    actions: keepInUse(records.actions),
  };
  const hrefOf: PlanHref = (kind, id) => toHref(pathTo.record(assessment.id, kind, id));
  const statements = new Map(framework.criteria.map(({ id, statement }) => [id, statement]));
  return (
    <>
      <title>Golden thread – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.objectives(assessment.id))}>
        Objectives and measures
      </a>
      <h1 className="govuk-heading-l">Golden thread</h1>
      <p className="govuk-body">
        From what the council wants, to how it will know, to what it will do, to the criteria this
        serves.
      </p>
      <h2 className="govuk-heading-m">Where the thread breaks</h2>
      <ThreadBreakLists
        breaks={findThreadBreaks(plan, assessment)}
        period={assessment}
        hrefOf={hrefOf}
      />
      {followThreads(plan).map((thread) => (
        <ThreadSection
          key={thread.objective.id}
          thread={thread}
          statements={statements}
          describe={(target) => `${nameTarget(target, records)}, ${describeAim(target)}`}
          today={today}
          hrefOf={hrefOf}
        />
      ))}
    </>
  );
}
