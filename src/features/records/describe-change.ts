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
  const whole = describeWhole(change);
  if (whole !== null) return { what: whole, from: '', to: '', isRestorable: false };
  const { what, field } = describePlace(change);
  const words = (value: unknown) => describeValue(field, value);
  return { what, from: words(change.from), to: words(change.to), isRestorable: true };
}

/** A change to the record as a whole; null for a change to one place of it. */
function describeWhole({ field, to }: Change): string | null {
  switch (field) {
    case WHOLE_RECORD:
      return 'Added';
    case 'removedAt':
      return to === null ? 'Brought back' : 'Removed';
    case 'confirmAgain':
      return 'Confirmed again';
    default:
      return null;
  }
}

/** The place in words, and the field that says what its values mean. */
function describePlace(change: Change): { what: string; field: RecordField | undefined } {
  const kind = recordKinds.find((each) => each === change.table);
  const fields = kind === undefined ? answerFields : recordFields[kind];
  const [name = '', rest = ''] = change.field.split(/[.[+](.*)/s);
  const field = fields.find((each) => each.name === name);
  if (field?.kind === 'items') {
    const sub = field.fields.find((each) => rest.endsWith(`].${each.name}`));
    return { what: joinWords(field.label, sub?.label ?? ''), field: sub ?? field };
  }
  if (name === 'fileVersions') return { what: 'File', field };
  return { what: joinWords(field?.label ?? name, nameOption(field, rest)), field };
}

function joinWords(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(': ');
}

function describeValue(field: RecordField | undefined, value: unknown): string {
  if (value === null || value === '') return 'Nothing';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return `${value}`;
  if (typeof value !== 'string') return describeObject(value);
  return field?.kind === 'day' ? formatDay(value) : nameOption(field, value);
}

/** What the option is called; the value itself where the field has no options of its own. */
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
