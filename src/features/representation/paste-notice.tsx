import { type PasteOutcome } from '#features/representation/paste-figures.ts';
import { Notice } from '#ui/notice.tsx';

/** What became of the last paste: how much was taken, and what was not, and why. */
export function PasteNotice({ outcome }: { readonly outcome: PasteOutcome }) {
  if (outcome === null) return null;
  const { done, faults } = outcome;
  return (
    <Notice kind={faults.length === 0 ? 'done' : 'problem'}>
      <p className="govuk-body">{done}</p>
      {faults.length > 0 && (
        <>
          <p className="govuk-body">Not taken, and left as it was:</p>
          <ul className="govuk-list govuk-list--bullet">
            {faults.slice(0, MOST_SHOWN).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
          {faults.length > MOST_SHOWN && (
            <p className="govuk-body">And {faults.length - MOST_SHOWN} more.</p>
          )}
        </>
      )}
    </Notice>
  );
}

const MOST_SHOWN = 10;
