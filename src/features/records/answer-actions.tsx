import { type Action } from '#domain/records/action.ts';
import { pathTo, toHref } from '#shared/paths.ts';

type AnswerActionsProps = {
  readonly assessmentId: string;
  /** The actions in use that serve the answer's criterion. */
  readonly actions: readonly Action[];
};

/** The actions that serve one criterion. */
export function AnswerActions({ assessmentId, actions }: AnswerActionsProps) {
  return (
    <>
      <h2 className="govuk-heading-m">Actions</h2>
      {actions.length === 0 && <p className="govuk-body">No action serves this criterion.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {actions.map((action) => (
          <li key={action.id}>
            <a
              className="govuk-link"
              href={toHref(pathTo.record(assessmentId, 'actions', action.id))}
            >
              {action.title || 'Action without a title'}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
