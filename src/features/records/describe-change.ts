import { judgementWords } from '#content/judgement-words.ts';
import { identityFields } from '#content/record-fields/identity-fields.ts';
import { recordFields } from '#content/record-fields/record-fields.ts';
import { judgementSchema } from '#domain/answer.ts';
import { daySchema } from '#domain/assessment.ts';
import { type Change, WHOLE_RECORD } from '#domain/change.ts';
import { type LinkTarget, type RecordField } from '#domain/records/record-field.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { formatDay } from '#shared/format.ts';

const answerFields: readonly RecordField[] = [
  {
    kind: 'choice',
    name: 'judgement',
    label: 'Judgement',
    options: judgementSchema.options.map((value) => ({ value, label: judgementWords[value] })),
  },
  { kind: 'text', name: 'notApplicableReason', label: 'Why it does not apply' },
  { kind: 'text', name: 'commentary', label: 'Commentary' },
  { kind: 'links', name: 'strandVerdicts', label: 'Judgement of a strand', linksTo: 'strands' },
];

/** What was changed, in words: the place, what stood there and what stands there since. */
export type DescribedChange = {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** Whether the earlier value can be put back by itself. */
  readonly isRestorable: boolean;
};

/** What an id is called that a field names: a strand, a unit, another record … */
export type NameLink = (target: LinkTarget, id: string) => string;

/** Puts an entry of the change log into words. */
export function describeChange(change: Change, nameLink: NameLink): DescribedChange {
  const event = nameEvent(change);
  if (event !== null) return { what: event, from: '', to: '', isRestorable: false };
  const { label, field } = findPlace(change, nameLink);
  const words = (value: unknown) => describeValue(field, value, nameLink);
  // the reason alone would change without the record coming back
  const isRestorable = change.field !== 'removalReason';
  return { what: label, from: words(change.from), to: words(change.to), isRestorable };
}

/** Where it was changed, or what happened to the record as a whole; which link, is not told. */
export function namePlace(change: Change): { readonly label: string; readonly isEvent: boolean } {
  const event = nameEvent(change);
  const label = event ?? findPlace(change, () => '').label;
  return { label, isEvent: event !== null };
}

/** What happened to the record as a whole, or null for a change of one of its fields. */
function nameEvent({ field, to }: Change): string | null {
  if (field === WHOLE_RECORD) return 'Added';
  if (field === 'removedAt') return to === null ? 'Brought back' : 'Removed';
  if (field !== 'confirmAgain') return null;
  return to === true ? 'To be confirmed again' : 'Confirmed again';
}

const otherLabels: Readonly<Record<string, string>> = {
  crest: 'Crest',
  fileVersions: 'File',
  removalReason: 'Reason for removing',
};

type Place = { readonly label: string; readonly field: RecordField | undefined };

/** The field behind a place such as `title`, `strandIds+race` or `readings[id].note`. */
function findPlace(change: Change, nameLink: NameLink): Place {
  const [, name = '', rest = ''] = /^(\w+)(.*)$/s.exec(change.field) ?? [];
  const field = listFields(change).find((each) => each.name === name);
  const label = field?.label ?? nameOther(name);
  if (field?.kind === 'items') {
    const sub = field.fields.find((each) => each.name === rest.split('].')[1]);
    return { label: sub === undefined ? label : `${label}: ${sub.label}`, field: sub };
  }
  const part = namePart(field, rest, nameLink);
  const own = field?.kind === 'group-figures' ? undefined : field;
  return { label: part === '' ? label : `${label}: ${part}`, field: own };
}

function nameOther(name: string): string {
  return otherLabels[name] ?? name;
}

/** The member of a set, the strand of a verdict or a group; an item's id says nothing to people. */
function namePart(field: RecordField | undefined, rest: string, nameLink: NameLink): string {
  if (rest === '' || rest.startsWith('[')) return '';
  const id = rest.slice(1);
  return field?.kind === 'group-figures' ? nameLink('groups', id) : nameOption(field, id, nameLink);
}

function listFields({ table }: Change): readonly RecordField[] {
  if (table === 'assessments') return identityFields;
  const kind = recordKinds.find((each) => each === table);
  return kind === undefined ? answerFields : recordFields[kind];
}

function describeValue(field: RecordField | undefined, value: unknown, nameLink: NameLink): string {
  if (value === null || value === '') return 'Nothing';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? nameOption(field, value, nameLink) : describeObject(value);
}

/** What a value is called: an option, a day, a linked record; else the value itself. */
function nameOption(field: RecordField | undefined, value: string, nameLink: NameLink): string {
  if (field === undefined || value === '') return value;
  if (field.kind === 'day') return formatDay(value);
  if ('linksTo' in field) return nameLink(field.linksTo, value);
  const options = 'options' in field ? field.options : [];
  return options.find((option) => option.value === value)?.label ?? value;
}

/** What tells a file or an item apart, and says nothing to people. */
const hiddenParts: ReadonlySet<string> = new Set([
  'id',
  'sha256',
  'mediaType',
  'sizeBytes',
  'attachedAt',
  'widthPixels',
  'heightPixels',
]);

/** An item or a verdict as a whole: the texts and figures in it. */
function describeObject(value: unknown): string {
  const parts = Object.entries(value ?? {})
    .filter(([name]) => !hiddenParts.has(name))
    .map(([, part]): unknown => part)
    .filter((part) => typeof part === 'number' || (typeof part === 'string' && part !== ''))
    .map((part) => (daySchema.safeParse(part).success ? formatDay(String(part)) : part));
  const judgement = judgementSchema.safeParse(parts[0]);
  if (judgement.success) return [judgementWords[judgement.data], ...parts.slice(1)].join(', ');
  return parts.length === 0 ? 'Empty' : parts.join(', ');
}
