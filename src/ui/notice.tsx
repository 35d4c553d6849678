import { type ReactNode, useId } from 'react';

type NoticeProps = {
  readonly kind: 'done' | 'problem';
  readonly children: ReactNode;
};

/** Says what has just happened, at once to screen readers. */
export function Notice({ kind, children }: NoticeProps) {
  const titleId = useId();
  const isDone = kind === 'done';
  return (
    <div
      className={`govuk-notification-banner ${isDone ? 'govuk-notification-banner--success' : 'app-notice--problem'}`}
      role={isDone ? 'status' : 'alert'}
      aria-labelledby={titleId}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {isDone ? 'Done' : 'Problem'}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  );
}
