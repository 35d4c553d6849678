import { useSyncExternalStore } from 'react';

import { type UpdatePort, type UpdateState } from '#features/updating/update-state.ts';
import { Button } from '#ui/button.tsx';

/** A new version, and what becomes of tabs on an older one: said below the header, never by force. */
export function UpdateNotice({ port }: { readonly port: UpdatePort }) {
  const state = useSyncExternalStore(port.subscribe, port.readState);
  // always there, so that screen readers hear what comes into it
  return (
    <div className="govuk-width-container" role="status">
      {state.kind !== 'none' && (
        <section className="app-update" aria-label="Version of the app">
          <NoticeWords state={state} />
          <NoticeButtons state={state} port={port} />
        </section>
      )}
    </div>
  );
}

function NoticeWords({ state }: { readonly state: UpdateState }) {
  const { title, text } = wordsFor(state);
  return (
    <>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h2>
      <p className="govuk-body">{text}</p>
    </>
  );
}

function NoticeButtons({
  state,
  port,
}: {
  readonly state: UpdateState;
  readonly port: UpdatePort;
}) {
  if (state.kind === 'updating' || state.kind === 'blocked') return null;
  if (state.kind !== 'ready') {
    return (
      <Button look="secondary" onClick={port.reload}>
        Save and reload this page
      </Button>
    );
  }
  return (
    <div className="govuk-button-group">
      <Button onClick={port.update}>Update now</Button>
      <Button look="secondary" onClick={port.postpone}>
        Later
      </Button>
    </div>
  );
}

function wordsFor(state: UpdateState): { readonly title: string; readonly text: string } {
  switch (state.kind) {
    case 'given-up':
      return {
        title: 'This page is out of date',
        text: 'A newer version of this app is open in another tab and has taken over your data. Reload this page to go on. What you typed here last is kept, and is put in its place after the reload.',
      };
    case 'blocked':
      return {
        title: 'An older version of this app is open in another tab',
        text: 'This version cannot open your data before that tab is closed or reloaded. Nothing has been changed.',
      };
    case 'not-saved':
      return {
        title: 'This page has not been reloaded',
        text: 'Something you typed could not be saved. Save it, or copy it elsewhere, and try again.',
      };
    case 'part-missing':
      return {
        title: 'Part of the app could not be loaded',
        text: 'The app may have been updated on the server, or there may be no network. Reload this page to go on.',
      };
    case 'updating':
      return {
        title: 'Updating',
        text: 'The page reloads as soon as what you typed is saved and you pause.',
      };
    case 'moved-on':
      return {
        title: 'The app was updated in another tab',
        text: 'This page still works, and what you type is saved. Reload it when you have finished what you are doing.',
      };
    case 'ready':
      return {
        title: `A new version is ready: ${state.version}`,
        text: `${state.change} What you type is saved first, and this page then reloads. Finish any form that has a button to save it, such as a new assessment, before you update.`,
      };
    case 'none':
      return { title: '', text: '' };
  }
}
