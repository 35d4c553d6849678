import { type ReactNode, useState } from 'react';

type DetailsProps = {
  readonly summary: string;
  readonly isOpen?: boolean;
  readonly id?: string;
  /** Nothing inside is made until it is first opened, for pages with very many. */
  readonly isLazy?: boolean;
  readonly children: ReactNode;
};

/** Something most readers do not need, one press away. */
export function Details({ summary, isOpen = false, id, isLazy, children }: DetailsProps) {
  const [wasOpened, setWasOpened] = useState(isOpen);
  return (
    <details
      className="govuk-details"
      open={isOpen}
      id={id}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{(!isLazy || wasOpened) && children}</div>
    </details>
  );
}
