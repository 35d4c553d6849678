import { type ReactNode } from 'react';

type PageShellProps = {
  readonly productName: string;
  readonly homeHref: string;
  /** One line below the header, such as when the work was last saved; nothing when null. */
  readonly status: ReactNode;
  readonly children: ReactNode;
  readonly footer: ReactNode;
};

const MAIN_ID = 'main-content';

/** What is the same on every page: skip link, header, status line, main part and footer. */
export function PageShell({ productName, homeHref, status, children, footer }: PageShellProps) {
  return (
    <>
      <a
        href={`#${MAIN_ID}`}
        className="govuk-skip-link"
        onClick={(event) => {
          // the part of the address after # names the page here, so it must not change
          event.preventDefault();
          document.getElementById(MAIN_ID)?.focus();
        }}
      >
        Skip to main content
      </a>
      <header className="app-header">
        <div className="govuk-width-container">
          <a className="app-header__name" href={homeHref}>
            {productName}
          </a>
        </div>
      </header>
      {status}
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper app-main" id={MAIN_ID} tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="app-footer">
        <div className="govuk-width-container">{footer}</div>
      </footer>
    </>
  );
}
