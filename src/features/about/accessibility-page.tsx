import { type ReactNode } from 'react';

import {
  knownLimits,
  STATEMENT_DAY,
  testMethods,
} from '#content/accountability/accessibility-facts.ts';
import { formatDay } from '#shared/format.ts';

/** The statement that the accessibility regulations for public bodies ask for. */
export function AccessibilityPage({ host }: { readonly host: string }) {
  return (
    <>
      <title>Accessibility statement – Equality Standard self-assessment</title>
      <h1 className="govuk-heading-l">Accessibility statement</h1>
      <p className="govuk-body">
        This statement is about the Equality Standard self-assessment at {host} and the reports it
        makes. The organisation that offers it to you at this address wants as many people as
        possible to be able to use it. You should be able to zoom to 400% without text going off the
        screen, use all of it with a keyboard, and listen to it with a screen reader.
      </p>
      <Section title="How accessible it is">
        <p className="govuk-body">
          We know that some parts have not been tried by everybody who might use them:
        </p>
        <List items={knownLimits} />
      </Section>
      <Section title="Feedback and contact">
        <p className="govuk-body">
          If you need a report in another form, or meet a barrier, tell the organisation that offers
          the app at {host}, through its accessibility or equality contact. It should answer within
          the time its own policy gives.
        </p>
      </Section>
      <Section title="Enforcement">
        <p className="govuk-body">
          The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and
          Mobile Applications) (No. 2) Accessibility Regulations 2018 in England, Scotland and
          Wales. If you are not happy with the answer to a complaint, contact the Equality Advisory
          and Support Service. In Northern Ireland, contact the Equality Commission for Northern
          Ireland.
        </p>
      </Section>
      <Section title="Technical information">
        <p className="govuk-body">
          This app is partially compliant with the Web Content Accessibility Guidelines version 2.2
          at level AA, because the limits listed above have not been cleared.
        </p>
      </Section>
      <Section title="How it was tested">
        <List items={testMethods} />
        <p className="govuk-body">
          Prepared on {formatDay(STATEMENT_DAY)}. The tests run at every release.
        </p>
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      {children}
    </section>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
