import { useSyncExternalStore } from 'react';

import { formatTime } from '#shared/format.ts';
import { type Writer } from '#storage/writer.ts';
import { type StorageFailure } from '#storage/storage-failure.ts';

/** One line that says when the answers were last saved, or that they could not be. */
export function SaveStatusLine({ writer }: { readonly writer: Writer }) {
  const status = useSyncExternalStore(writer.subscribe, writer.readStatus);
  if (status.state === 'failed') {
    return (
      <div className="app-status">
        <div className="govuk-width-container app-actions app-status--failed" role="alert">
          <p className="govuk-body-s app-status__text">
            <strong>Not saved.</strong> {adviseOn(status.failure)} What you typed is still here: do
            not close this page.
          </p>
          <button type="button" className="govuk-link" onClick={() => writer.retry()}>
            Try to save again
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="app-status">
      <div className="govuk-width-container" role="status">
        <p className="govuk-body-s app-status__text">
          {status.state === 'saved' && `Saved at ${formatTime(status.savedAt)}`}
          {status.state === 'saving' && 'Saving…'}
          {status.state === 'idle' && 'Your answers are saved as you type.'}
        </p>
      </div>
    </div>
  );
}

function adviseOn(failure: StorageFailure): string {
  switch (failure.kind) {
    case 'full':
      return 'The disk or the browser’s storage is full. Make space, then try again.';
    case 'closed':
      return 'The browser’s storage cannot be reached.';
    case 'newer':
      return 'A newer version of this app is open in another tab.';
    case 'missing':
      return 'This assessment has been erased in another tab.';
    case 'unreadable':
      return 'The stored answer cannot be read, and has been kept as it is.';
  }
}
