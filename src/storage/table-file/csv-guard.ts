/** Text that a spreadsheet program would run, with any apostrophes already in front of it. */
const RUNS = /^'*[=+\-@\t\r]/;

/** The text of a CSV cell, with an apostrophe in front when it would run as a formula. */
export function guardText(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Takes back the apostrophe of `guardText`; all other text stays. */
export function unguardText(text: string): string {
  return text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text;
}
