/** A statement about what the app does with data, and the test that would fail if it were not so. */
export type PrivacyFact = {
  readonly text: string;
  /** A file under `tests/`, and the beginning of the name of a test in it. */
  readonly checkedBy: { readonly file: string; readonly test: string };
};

/** What is stored, and where. */
export const storedFacts: readonly PrivacyFact[] = [
  {
    text: 'Everything you enter is kept in this browser, in its database (IndexedDB), for this address only: assessments, answers, plans, figures, evidence files, comments, and who changed what and when.',
    checkedBy: {
      file: 'e2e/main-journey.test.ts',
      test: 'an officer creates an assessment, answers by keyboard, reloads',
    },
  },
  {
    text: 'Text that is not in the database yet when you leave a page waits in the browser’s small store (local storage) until the next start.',
    checkedBy: {
      file: 'e2e/killed-browser.test.ts',
      test: 'text typed just before the page is left is there when it is opened again',
    },
  },
  {
    text: 'Nothing is sent anywhere. There are no accounts, no cookies, no analytics and no requests to any other host; the page’s security policy forbids them.',
    checkedBy: {
      file: 'e2e/plan-journey.test.ts',
      test: 'evidence: a file is attached, replaced, linked to an answer, downloaded',
    },
  },
  {
    text: 'A file with one row a person is counted in memory. No row of it is kept in the database, the history or any file.',
    checkedBy: {
      file: 'e2e/representation-journey.test.ts',
      test: 'a file with one row a person is counted, and no row of it is kept anywhere',
    },
  },
  {
    text: 'A removed record stays, so that it can be brought back. Erasing an assessment takes out all that belongs to it, and evidence files that nothing else names.',
    checkedBy: {
      file: 'storage/colleagues.test.ts',
      test: 'what is kept of colleagues goes into a copy and comes back from it',
    },
  },
];

/** What leaves the browser, and only when you ask for it. */
export const leavingFacts: readonly PrivacyFact[] = [
  {
    text: 'A saved copy holds the whole assessment with its history and evidence files.',
    checkedBy: { file: 'e2e/safe-keeping.test.ts', test: 'a saved copy comes back' },
  },
  {
    text: 'A part for a colleague holds the answers, evidence list, scrutiny and actions of the services you choose, and nothing of others.',
    checkedBy: {
      file: 'domain/merge/part.test.ts',
      test: 'a part holds what its units need and nothing of others',
    },
  },
  {
    text: 'The full report and the auditor’s pack carry the assessment inside the PDF. The public version does not.',
    checkedBy: {
      file: 'e2e/report-journey.test.ts',
      test: 'the PDF of the full report opens as the assessment',
    },
  },
  {
    text: 'In a public version small numbers of people are withheld, so that nobody can be picked out.',
    checkedBy: {
      file: 'e2e/representation-journey.test.ts',
      test: 'a small group cannot be found in what is published',
    },
  },
];
