import { type ActionMoves } from '#domain/compare-plans.ts';
import { type Action } from '#domain/records/action.ts';
import { formatTimes } from '#shared/format.ts';
import { ShowMore } from '#ui/show-more.tsx';

const ACTIONS_SHOWN = 50;

/** What became of the actions: done, new, still open, stopped and removed. */
export function ActionMoveLists({ moves }: { readonly moves: ActionMoves }) {
  const lists = [
    { title: 'Done since', none: 'No action has been completed.', actions: moves.done },
    { title: 'New', none: 'No open action is new.', actions: moves.added },
    { title: 'Still open', none: 'No action is still open.', actions: moves.stillOpen },
    { title: 'Stopped since', none: 'No action has been stopped.', actions: moves.stopped },
    { title: 'Removed since', none: 'No action has been removed.', actions: moves.removed },
  ];
  return lists.map(({ title, none, actions }) => (
    <section key={title}>
      <h3 className="govuk-heading-s">
        {title} ({actions.length})
      </h3>
      {actions.length === 0 && <p className="govuk-body">{none}</p>}
      <ShowMore
        items={actions}
        step={ACTIONS_SHOWN}
        render={(shown) => (
          <ul className="govuk-list govuk-list--bullet">
            {shown.map((action) => (
              <li key={action.id}>{describeAction(action)}</li>
            ))}
          </ul>
        )}
      />
    </section>
  ));
}

function describeAction({ title, status, stoppedReason, carriedOverCount }: Action): string {
  const name = title || 'Action without a title';
  const reason = status === 'stopped' && stoppedReason.trim() ? `: ${stoppedReason}` : '';
  const carried = carriedOverCount > 0 ? ` (carried over ${formatTimes(carriedOverCount)})` : '';
  return `${name}${reason}${carried}`;
}
