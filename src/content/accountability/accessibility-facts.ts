/** What is known not to be fully accessible, or has not been tried, and what to do instead. */
export const knownLimits: readonly string[] = [
  'The app and its reports have been tried with automated tools and by keyboard, but not by people who use screen readers, magnifiers or voice control, and not with NVDA, JAWS or VoiceOver.',
  'PDF reports are tagged, and are checked by rules of the PDF/UA standard that a machine can check; they have not been tried in every PDF reader. The web version of a report says the same.',
  'A Word document opens in the language and style of your Word; it has not been tried in every version of Word.',
  'Some words of the interface and the criteria are in English only.',
];

/** How the app is tested at every release. */
export const testMethods: readonly string[] = [
  'Every page of a sample assessment is checked with axe-core (WCAG 2.2 A and AA rules and best practice) in Chromium.',
  'Every page is opened 320 CSS pixels wide, which is 400% zoom of a 1280 pixel window, and must not scroll sideways.',
  'The first journey, from a new assessment to its report, is made with the keyboard alone.',
  'Each drawing has a table with the same figures, and each picture in a report has words.',
];

/** The day this statement was prepared, ISO 8601. */
export const STATEMENT_DAY = '2026-11-24';
