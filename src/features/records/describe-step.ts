import { type Change } from '#domain/change.ts';
import { namePlace } from '#features/records/describe-change.ts';
import { formatCount, formatList } from '#shared/format.ts';

/** More places than these are counted, not listed. */
const PLACES_LISTED = 3;

/** Tables whose fields have no words of their own here. */
const settingWords: ReadonlyMap<Change['table'], string> = new Map([
  ['assessments', 'details of the assessment'],
  ['units', 'a service'],
  ['declarations', 'a declared level'],
]);

/**
 * What was changed together, short: “Train managers” (title) and 2 more records. `name` is what the
 * record of the first change is called. Empty for no change.
 */
export function describeStep(step: readonly Change[], name: string): string {
  const [first] = step;
  if (first === undefined) return '';
  const nameOf = ({ table, recordId }: Change) => `${table} ${recordId}`;
  const own = step.filter((change) => nameOf(change) === nameOf(first));
  const others = new Set(step.map(nameOf)).size - 1;
  const more = others > 0 ? ` and ${formatCount(others, 'more record')}` : '';
  return `${settingWords.get(first.table) ?? `${name} (${namePlaces(own)})`}${more}`;
}

function namePlaces(changes: readonly Change[]): string {
  const places = changes.map(namePlace);
  // that a record was removed says all; its reason need not be told too
  const event = places.find((place) => place.isEvent);
  if (event !== undefined) return lowerFirst(event.label);
  const labels = [...new Set(places.map(({ label }) => lowerFirst(label)))];
  return labels.length > PLACES_LISTED ? formatCount(labels.length, 'field') : formatList(labels);
}

/** "Due date" within brackets; "RAG" stays. */
function lowerFirst(label: string): string {
  return /^.\p{Lu}/u.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
