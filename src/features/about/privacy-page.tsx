import { useState } from 'react';

import { impactSummary } from '#content/accountability/impact-summary.ts';
import {
  leavingFacts,
  type PrivacyFact,
  storedFacts,
} from '#content/accountability/privacy-facts.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/text-area.tsx';

/** What is stored where, what leaves the browser, and a summary for an impact assessment. */
export function PrivacyPage() {
  const [message, setMessage] = useState('');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(impactSummary);
      setMessage('Copied.');
    } catch {
      setMessage('The browser did not allow it. Select the text and copy it.');
    }
  }

  return (
    <>
      <title>Privacy – Equality Standard self-assessment</title>
      <h1 className="govuk-heading-l">Privacy</h1>
      <h2 className="govuk-heading-m">What is stored, and where</h2>
      <Facts facts={storedFacts} />
      <h2 className="govuk-heading-m">What leaves this browser, when you ask for it</h2>
      <Facts facts={leavingFacts} />
      <h2 className="govuk-heading-m">What is not protected</h2>
      <p className="govuk-body">
        Whoever can use your account on this computer can open this browser and read what is here.
        Lock the screen when you leave it, and ask for a personal account where several people share
        a computer.
      </p>
      <h2 className="govuk-heading-m">For your data protection impact assessment</h2>
      <TextArea
        label="Summary"
        hint="Copy it into your own document. What only your council knows is left for you to add."
        rows={16}
        readOnly
        value={impactSummary}
      />
      <div className="app-actions">
        <Button onClick={() => void copy()}>Copy the summary</Button>
        <p className="govuk-body" role="status">
          {message}
        </p>
      </div>
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly PrivacyFact[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {facts.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
