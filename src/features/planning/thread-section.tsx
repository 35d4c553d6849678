import { type ReactNode } from 'react';

import { readRag } from '#domain/action-rag.ts';
import { type Thread } from '#domain/golden-thread.ts';
import { readMeasureStatus } from '#domain/measure-status.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { MeasureTag, RagTag } from '#features/planning/plan-tags.tsx';

/** The page of an objective, a measure or an action. */
export type PlanHref = (
  kind: 'objectives' | 'measures' | 'actions' | 'representationTargets',
  id: string,
) => string;

type ThreadSectionProps = {
  readonly thread: Thread;
  /** What each criterion says. */
  readonly statements: ReadonlyMap<string, string>;
  /** Whom a target is about, and what is aimed for. */
  readonly describe: (target: RepresentationTarget) => string;
  readonly today: string;
  readonly hrefOf: PlanHref;
};

/** One objective with all that follows from it. */
export function ThreadSection(props: ThreadSectionProps) {
  const { thread, statements, describe, today, hrefOf } = props;
  const { objective, measures, targets, actions, criterionIds } = thread;
  return (
    <section className="app-criterion">
      <h2 className="govuk-heading-m">
        <a className="govuk-link" href={hrefOf('objectives', objective.id)}>
          {objective.title || 'Without a name'}
        </a>
      </h2>
      {objective.statement && <p className="govuk-body app-history__text">{objective.statement}</p>}
      <LinkList
        title="Measures"
        items={measures.map((each) => ({
          id: each.id,
          href: hrefOf('measures', each.id),
          text: each.name,
          after: <MeasureTag status={readMeasureStatus(each, today)} />,
        }))}
      />
      {targets.length > 0 && (
        <LinkList
          title="Representation targets"
          items={targets.map((each) => ({
            id: each.id,
            href: hrefOf('representationTargets', each.id),
            text: describe(each),
          }))}
        />
      )}
      <LinkList
        title="Actions"
        items={actions.map((each) => ({
          id: each.id,
          href: hrefOf('actions', each.id),
          text: each.title,
          after: <RagTag rag={readRag(each, today)} />,
        }))}
      />
      <LinkList
        title="Criteria"
        items={criterionIds.map((id) => ({ id, text: `${id} ${statements.get(id) ?? ''}` }))}
      />
    </section>
  );
}

type LinkListProps = {
  readonly title: string;
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    readonly href?: string;
    readonly after?: ReactNode;
  }[];
};

/** A titled list of links, or the word that there are none. */
export function LinkList({ title, items }: LinkListProps) {
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
      {items.length === 0 && <p className="govuk-body">None</p>}
      <ul className="govuk-list govuk-list--bullet">
        {items.map(({ id, text, href, after }) => (
          <li key={id}>
            {href === undefined ? (
              text
            ) : (
              <a className="govuk-link" href={href}>
                {text || 'Without a name'}
              </a>
            )}{' '}
            {after}
          </li>
        ))}
      </ul>
    </>
  );
}
