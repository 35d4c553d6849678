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
  if (change.field === WHOLE_RECORD) {
    return { what: 'Added', from: '', to: '', isRestorable: false };
  }
  if (change.field === 'removedAt') {
    const what = change.to === null ? 'Brought back' : 'Removed';
    return { what, from: '', to: '', isRestorable: false };
  }
  if (change.field === 'confirmAgain') {
    return { what: 'Confirmed again', from: '', to: '', isRestorable: false };
  }
  const kind = recordKinds.find((each) => each === change.table);
  const fields = kind === undefined ? answerFields : recordFields[kind];
  const [name = '', rest = ''] = change.field.split(/[.[+](.*)/s);
  const field = fields.find((each) => each.name === name);
  const sub = field?.kind === 'items' ? findSub(field, change.field) : undefined;
  const label = field?.label ?? (name === 'fileVersions' ? 'File' : name);
  const what = [label, sub?.label ?? (field?.kind === 'items' ? '' : rest)]
    .filter((part) => part !== '' && !part.includes(']'))
    .join(': ');
  const words = (value: unknown) => describeValue(sub ?? field, value);
  return { what, from: words(change.from), to: words(change.to), isRestorable: true };
}

function findSub(field: Extract<RecordField, { kind: 'items' }>, place: string) {
  const subName = place.split('].')[1];
  return field.fields.find((each) => each.name === subName);
}

function describeValue(field: RecordField | undefined, value: unknown): string {
  if (value === null || value === '') return 'Nothing';
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (typeof value === 'number') return `${value}`;
  if (typeof value !== 'string') return describeObject(value);
  if (field?.kind === 'day') return formatDay(value);
  if (field?.kind === 'choice') {
    return field.options.find((option) => option.value === value)?.label ?? value;
  }
  return value;
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
