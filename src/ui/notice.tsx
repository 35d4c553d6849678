import { type ReactNode } from 'react';

type NoticeProps = {
  readonly kind: 'done' | 'problem';
  readonly children: ReactNode;
};

/** Says what has just happened, at once to screen readers. */
export function Notice({ kind, children }: NoticeProps) {
  const isDone = kind === 'done';
  return (
    <div
      className={`govuk-notification-banner ${isDone ? 'govuk-notification-banner--success' : ''}`}
      role={isDone ? 'status' : 'alert'}
    >
      <div className="govuk-notification-banner__header">
        <p className="govuk-notification-banner__title">{isDone ? 'Done' : 'Problem'}</p>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  );
}
