import { judgementWords } from '#content/judgement-words.ts';
import { recordFields } from '#content/record-fields/record-fields.ts';
import { judgementSchema } from '#domain/answer.ts';
import { type Change, WHOLE_RECORD } from '#domain/change.ts';
import { type RecordField } from '#domain/records/record-field.ts';
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
  { kind: 'text', name: 'strandVerdicts', label: 'Judgement of a strand' },
];

/** What was changed, in words: the place, what stood there and what stands there since. */
export type DescribedChange = {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** Whether the earlier value can be put back by itself. */
  readonly isRestorable: boolean;
};

/** Puts an entry of the change log into words. */
export function describeChange(change: Change): DescribedChange {
  const event = nameEvent(change);
  if (event !== null) return { what: event, from: '', to: '', isRestorable: false };
  const { label, field } = findPlace(change);
  const words = (value: unknown) => describeValue(field, value);
  return { what: label, from: words(change.from), to: words(change.to), isRestorable: true };
}

/** What happened to the record as a whole, or null for a change of one of its fields. */
function nameEvent({ field, to }: Change): string | null {
  if (field === WHOLE_RECORD) return 'Added';
  if (field === 'removedAt') return to === null ? 'Brought back' : 'Removed';
  if (field === 'removalReason') return 'Reason for removing';
  return field === 'confirmAgain' ? 'Confirmed again' : null;
}

type Place = { readonly label: string; readonly field: RecordField | undefined };

/** The field behind a place such as `title`, `strandIds+race` or `readings[id].note`. */
function findPlace(change: Change): Place {
  const [, name = '', rest = ''] = /^(\w+)(.*)$/s.exec(change.field) ?? [];
  const field = listFields(change).find((each) => each.name === name);
  const label = field?.label ?? (name === 'fileVersions' ? 'File' : name);
  if (field?.kind === 'items') {
    const sub = field.fields.find((each) => each.name === rest.split('].')[1]);
    return { label: sub === undefined ? label : `${label}: ${sub.label}`, field: sub };
  }
  // the member of a set or the strand of a verdict; an item's id says nothing to people
  const part = rest.startsWith('[') ? '' : nameOption(field, rest.slice(1));
  return { label: part === '' ? label : `${label}: ${part}`, field };
}

function listFields({ table }: Change): readonly RecordField[] {
  const kind = recordKinds.find((each) => each === table);
  return kind === undefined ? answerFields : recordFields[kind];
}

function describeValue(field: RecordField | undefined, value: unknown): string {
  if (value === null || value === '') return 'Nothing';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? describeText(field, value) : describeObject(value);
}

function describeText(field: RecordField | undefined, value: string): string {
  return field?.kind === 'day' ? formatDay(value) : nameOption(field, value);
}

/** What an option is called; the value itself where the field has no options of its own. */
function nameOption(field: RecordField | undefined, value: string): string {
  const options = field !== undefined && 'options' in field ? field.options : [];
  return options.find((option) => option.value === value)?.label ?? value;
}

/** An item or a verdict as a whole: the texts and figures in it. */
function describeObject(value: unknown): string {
  const parts = Object.entries(value ?? {})
    .filter(([name]) => !['id', 'sha256', 'mediaType'].includes(name))
    .map(([, part]): unknown => part)
    .filter((part) => typeof part === 'number' || (typeof part === 'string' && part !== ''));
  const judgement = judgementSchema.safeParse(parts[0]);
  if (judgement.success) return [judgementWords[judgement.data], ...parts.slice(1)].join(', ');
  return parts.length === 0 ? 'Empty' : parts.join(', ');
}
