import { Component, type ReactNode } from 'react';

import { readStorageFailure } from '#storage/storage-failure.ts';

import { PageNotLoaded } from '#app/page-not-loaded.ts';
import { MissingPage } from '#app/missing-page.tsx';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly error: unknown };

/** Catches what a page throws: says first that nothing entered has been lost, then what to do. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    if (this.state.error instanceof PageNotLoaded) return <NotLoadedPage />;
    const failure = readStorageFailure(this.state.error);
    return failure === null ? <FaultPage /> : <MissingPage reason={failure.kind} />;
  }
}

function NotLoadedPage() {
  return (
    <>
      <title>This page could not be loaded – Equality Standard self-assessment</title>
      <h1 className="govuk-heading-l">This page could not be loaded</h1>
      <p className="govuk-body">
        There may be no network, or the app has been updated on the server. What you typed is kept.
      </p>
      <p className="govuk-body">Reload to go on.</p>
    </>
  );
}

function FaultPage() {
  return (
    <>
      <title>Something went wrong – Equality Standard self-assessment</title>
      <h1 className="govuk-heading-l">Something went wrong</h1>
      <p className="govuk-body">
        This is a fault in the app. The answers you have saved are still in this browser.
      </p>
      <p className="govuk-body">Reload the page to carry on.</p>
    </>
  );
}
