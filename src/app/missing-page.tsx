import { pathTo, toHref } from '#shared/paths.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';

type MissingReason = StorageFailure['kind'] | 'unknown-framework' | 'no-such-page';

/** Shown when what the address names cannot be shown; always says where to go next. */
export function MissingPage({ reason }: { readonly reason: MissingReason }) {
  const { title, advice } = wordsFor(reason);
  return (
    <>
      <title>{`${title} – Equality Standard self-assessment`}</title>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{advice}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={toHref(pathTo.home())}>
          Go to your assessments
        </a>
      </p>
    </>
  );
}

function wordsFor(reason: MissingReason): { readonly title: string; readonly advice: string } {
  switch (reason) {
    case 'missing':
      return {
        title: 'This assessment is not in this browser',
        advice:
          'It may have been erased, or it may be in another browser or on another computer. If you have a saved copy, open it.',
      };
    case 'unreadable':
      return {
        title: 'This assessment cannot be read',
        advice:
          'The stored data is not as this version of the app writes it. It has been kept as it is. If you have a saved copy, open it.',
      };
    case 'unknown-framework':
      return {
        title: 'This assessment uses a standard that this version does not have',
        advice: 'It has been kept as it is. Open it with the version of the app it was made with.',
      };
    case 'newer':
      return {
        title: 'Your data was written by a newer version of this app',
        advice: 'Nothing has been changed. Close all tabs of this app and open it again.',
      };
    case 'full':
    case 'closed':
      return {
        title: 'The browser’s storage cannot be reached',
        advice: 'Nothing has been changed. Close all tabs of this app and open it again.',
      };
    case 'no-such-page':
      return {
        title: 'Page not found',
        advice: 'If you typed the address, check it is correct.',
      };
  }
}
