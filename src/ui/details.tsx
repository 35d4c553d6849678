import { type ReactNode } from 'react';

type DetailsProps = {
  readonly summary: string;
  readonly isOpen?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
};

/** Something most readers do not need, one press away. */
export function Details({ summary, isOpen = false, id, children }: DetailsProps) {
  return (
    <details className="govuk-details" open={isOpen} id={id}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
