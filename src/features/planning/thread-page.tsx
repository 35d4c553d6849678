import { type ReactNode } from 'react';

import { readRag } from '#domain/action-rag.ts';
import { type Framework } from '#domain/framework.ts';
import { findThreadBreaks, followThreads } from '#domain/golden-thread.ts';
import { readMeasureStatus } from '#domain/measure-status.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { MeasureTag, RagTag } from '#features/planning/plan-tags.tsx';
import { formatDay } from '#shared/format.ts';
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
    actions: keepInUse(records.actions),
  };
  const threads = followThreads(plan);
  const breaks = findThreadBreaks(plan, assessment);
  const link = (kind: 'objectives' | 'measures' | 'actions', id: string, text: string) => (
    <a className="govuk-link" href={toHref(pathTo.record(assessment.id, kind, id))}>
      {text || 'Without a name'}
    </a>
  );
  const statementOf = new Map(framework.criteria.map(({ id, statement }) => [id, statement]));
  const breakLists = [
    {
      title: 'Objectives with no measure',
      items: breaks.objectivesWithoutMeasure.map((each) => link('objectives', each.id, each.title)),
    },
    {
      title: 'Objectives with no action',
      items: breaks.objectivesWithoutAction.map((each) => link('objectives', each.id, each.title)),
    },
    {
      title: 'Measures that serve no objective',
      items: breaks.measuresWithoutObjective.map((each) => link('measures', each.id, each.name)),
    },
    {
      title: `Measures with no reading from ${formatDay(assessment.periodStart)} to ${formatDay(assessment.periodEnd)}`,
      items: breaks.measuresWithoutReading.map((each) => link('measures', each.id, each.name)),
    },
    {
      title: 'Actions that serve nothing',
      items: breaks.actionsThatServeNothing.map((each) => link('actions', each.id, each.title)),
    },
  ].filter(({ items }) => items.length > 0);
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
      {breakLists.length === 0 && <p className="govuk-body">Nowhere.</p>}
      {breakLists.map(({ title, items }) => (
        <LinkList key={title} title={title} items={items} />
      ))}
      {threads.map(({ objective, measures, actions, criterionIds }) => (
        <section key={objective.id} className="app-criterion">
          <h2 className="govuk-heading-m">{link('objectives', objective.id, objective.title)}</h2>
          {objective.statement && (
            <p className="govuk-body app-history__text">{objective.statement}</p>
          )}
          <LinkList
            title="Measures"
            items={measures.map((each) => (
              <>
                {link('measures', each.id, each.name)}{' '}
                <MeasureTag status={readMeasureStatus(each, today)} />
              </>
            ))}
          />
          <LinkList
            title="Actions"
            items={actions.map((each) => (
              <>
                {link('actions', each.id, each.title)} <RagTag rag={readRag(each, today)} />
              </>
            ))}
          />
          <LinkList
            title="Criteria"
            items={criterionIds.map((id) => `${id} ${statementOf.get(id) ?? ''}`)}
          />
        </section>
      ))}
    </>
  );
}

type LinkListProps = { readonly title: string; readonly items: readonly ReactNode[] };

function LinkList({ title, items }: LinkListProps) {
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
      {items.length === 0 && <p className="govuk-body">None</p>}
      <ul className="govuk-list govuk-list--bullet">
        {items.map((item, position) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list is drawn anew each time
          <li key={position}>{item}</li>
        ))}
      </ul>
    </>
  );
}
