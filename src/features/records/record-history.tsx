import { type Change } from '#domain/change.ts';
import { describeChange, type NameLink } from '#features/records/describe-change.ts';
import { formatMoment } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';

/** A button says what it does: what was added has no earlier text, so it is taken out. */
function putBackWords({ from }: Change): string {
  if (typeof from === 'string' && from !== '') return 'Put back the earlier text';
  return from === null || from === '' ? 'Take this out again' : 'Put back what was there';
}

type RecordHistoryProps = {
  /** The newest first. */
  readonly changes: readonly Change[];
  readonly nameLink: NameLink;
  readonly onRestore: (change: Change) => void;
};

/** Who changed what of one record, when, from what to what; an earlier text can be put back. */
export function RecordHistory({ changes, nameLink, onRestore }: RecordHistoryProps) {
  return (
    <Details summary={`History (${changes.length})`} isLazy>
      {changes.length === 0 && <p className="govuk-body">Nothing has been changed yet.</p>}
      <ol className="govuk-list" aria-label="Changes, the newest first">
        {changes.map((change) => {
          const words = describeChange(change, nameLink);
          return (
            <li key={change.id} className="app-history__change">
              <p className="govuk-body govuk-!-margin-bottom-1">
                <strong>{words.what}</strong>, {formatMoment(change.changedAt)}
                {change.changedBy && `, ${change.changedBy}`}
              </p>
              {words.isRestorable && (
                <>
                  <p className="govuk-body-s app-history__text">From: {words.from}</p>
                  <p className="govuk-body-s app-history__text">To: {words.to}</p>
                  <Button look="secondary" onClick={() => onRestore(change)}>
                    {putBackWords(change)}
                    <span className="govuk-visually-hidden">
                      {' '}
                      of {words.what}, {formatMoment(change.changedAt)}
                    </span>
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </Details>
  );
}
