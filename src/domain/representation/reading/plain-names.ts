import { NOT_KNOWN, PREFER_NOT_TO_SAY } from '#domain/representation/group-scheme.ts';
import { foldWords } from '#domain/representation/reading/fold-text.ts';

/** Somebody was asked and would not say. "Undeclared" is so in Civil Service statistics. */
const unwilling = [
  'prefer not to say',
  'prefers not to say',
  'preferred not to say',
  'prefer not to answer',
  'prefer not to disclose',
  'prefer not to state',
  'prefer not to declare',
  'prefer not to specify',
  'would prefer not to say',
  'rather not say',
  'would rather not say',
  'I do not wish to say',
  'do not wish to say',
  'do not wish to answer',
  'do not wish to disclose',
  'I do not wish to disclose this',
  'does not wish to disclose',
  'did not wish to say',
  'did not wish to answer',
  'did not wish to disclose',
  'not willing to say',
  'undeclared',
  'declined',
  'declined to say',
  'declined to answer',
  'refused',
  'refused to say',
  'PNTS',
  'PNS',
];

/** Nobody knows: not asked, not answered, not written down. */
const unheard = [
  'not known',
  'unknown',
  'not stated',
  'unstated',
  'not declared',
  'not disclosed',
  'undisclosed',
  'not recorded',
  'unrecorded',
  'not provided',
  'not given',
  'not answered',
  'no answer',
  'no response',
  'no reply',
  'not returned',
  'not completed',
  'not collected',
  'not specified',
  'unspecified',
  'not entered',
  'not held',
  'no data',
  'no information',
  'information not held',
  'data not held',
  'no record',
  'missing',
  'blank',
  '(blank)',
  'null',
  'do not know',
  "don't know",
  'not known or not stated',
  'unknown or not stated',
  'unknown or undeclared',
  'not stated or unknown',
];

const silent: ReadonlyMap<string, string> = new Map([
  ...unwilling.map((name) => [foldWords(name), PREFER_NOT_TO_SAY] as const),
  ...unheard.map((name) => [foldWords(name), NOT_KNOWN] as const),
]);

/** The silent id that a name means ("Not stated", "Declined"), or null for any other name. */
export function findSilentId(name: string): string | null {
  return silent.get(foldWords(name)) ?? null;
}

/** What may stand beside "total" or "all" and still mean everybody; "Total White" does not. */
const people: ReadonlySet<string> = new Set(
  (
    'total totals grand overall all everybody everyone persons people staff employees workforce ' +
    'headcount head count residents usual population respondents responses households categories ' +
    'groups ages ethnic number of in'
  ).split(' '),
);
const EVERYBODY = /\b(?:totals?|all|everybody|everyone)\b/;

/**
 * Whether a name stands for everybody in the table: "Total", "Grand total", "All staff", "All usual
 * residents aged 16 years and over". Not "Subtotal", "Total White" or "All other religions".
 */
export function isTotalName(name: string): boolean {
  const folded = foldWords(name);
  if (/^all usual residents\b/.test(folded)) return true;
  return EVERYBODY.test(folded) && folded.split(' ').every((word) => people.has(word));
}
