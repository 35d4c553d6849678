import { type ReactNode, useEffect } from 'react';

import { UndoBar } from '#features/records/undo-bar.tsx';
import { SaveStatusLine } from '#features/answering/save-status-line.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { PageShell } from '#ui/page-shell.tsx';

import { keepFocus } from '#app/keep-focus.ts';
import { store } from '#app/store.ts';
import { undoPort } from '#app/undo-port.ts';
import { LateOfflineLine, LateUpdateNotice } from '#app/updates/late-updates.tsx';

/** The frame around every page. */
export function AppLayout({ children }: { readonly children: ReactNode }) {
  useEffect(keepFocus, []);
  return (
    <PageShell
      productName="Equality Standard self-assessment"
      homeHref={toHref(pathTo.home())}
      status={
        <>
          <SaveStatusLine writer={store.writer} />
          <UndoBar port={undoPort} />
          <LateUpdateNotice />
        </>
      }
      footer={
        <>
          <p className="govuk-body-s">
            Everything you enter stays in this browser. Nothing is sent anywhere. Save copies often.
          </p>
          <p className="govuk-body-s app-actions">
            {footerLinks.map(([text, path]) => (
              <a key={text} className="govuk-link" href={toHref(path)}>
                {text}
              </a>
            ))}
          </p>
          <LateOfflineLine />
        </>
      }
    >
      {children}
    </PageShell>
  );
}

const footerLinks = [
  ['Privacy', pathTo.privacy()],
  ['Accessibility statement', pathTo.accessibility()],
  ['Licences', pathTo.licences()],
] as const;
