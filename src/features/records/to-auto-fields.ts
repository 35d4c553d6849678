import { LINE_MAX_CHARACTERS, TEXT_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type LinkTarget, type RecordField } from '#domain/records/record-field.ts';
import { type LinkOption } from '#features/records/record-context.ts';
import { type AutoField } from '#ui/auto-form/auto-field.ts';

type Row = Readonly<Record<string, unknown>>;
/** What the fields of a record take from outside of it. */
export type FieldSetting = {
  readonly optionsOf: (target: LinkTarget) => readonly LinkOption[];
  /** What new items begin with: today's date (ISO 8601), and who fills them in. */
  readonly starts: { readonly today: string; readonly person: string };
};

/** More options than this are picked from a list instead of ticked. */
const OPTIONS_IN_SIGHT = 12;

/** The fields of a record with what it holds now, ready to be filled in. Hidden ones are left out. */
export function toAutoFields(
  fields: readonly RecordField[],
  row: Row,
  setting: FieldSetting,
  prefix = '',
): AutoField[] {
  return fields
    .filter(({ shownWhen }) => shownWhen === undefined || row[shownWhen.name] === shownWhen.value)
    .filter((field) => field.kind !== 'group-figures')
    .map((field) => toAutoField(field, row[field.name], setting, `${prefix}${field.name}`));
}

function toAutoField(
  field: Exclude<RecordField, { kind: 'group-figures' }>,
  value: unknown,
  setting: FieldSetting,
  place: string,
): AutoField {
  const shape = { place, label: field.label, hint: field.hint };
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'line':
      return { ...shape, kind: 'line', value: text, maxLength: LINE_MAX_CHARACTERS };
    case 'text':
      return { ...shape, kind: 'text', value: text, maxLength: TEXT_MAX_CHARACTERS };
    case 'day':
      return { ...shape, kind: 'day', value: text === '' ? null : text };
    case 'figure':
      return {
        ...shape,
        kind: 'figure',
        value: typeof value === 'number' ? value : null,
        least: field.least ?? null,
        most: field.most ?? null,
      };
    case 'choice':
      return { ...shape, kind: 'choice', value: text, options: field.options, isRequired: true };
    case 'choices':
      return { ...shape, kind: 'choices', values: readTexts(value), options: field.options };
    case 'link': {
      const options = setting.optionsOf(field.linksTo);
      return { ...shape, kind: 'choice', value: text, options, isRequired: false };
    }
    case 'links': {
      const options = setting.optionsOf(field.linksTo);
      const isShort = field.linksTo === 'strands' && options.length <= OPTIONS_IN_SIGHT;
      return { ...shape, kind: isShort ? 'choices' : 'picks', values: readTexts(value), options };
    }
    case 'items':
      return {
        ...shape,
        kind: 'items',
        itemName: field.itemName,
        emptyItem: Object.fromEntries(
          field.fields.map((sub) => [sub.name, startValue(sub, setting)]),
        ),
        items: readRows(value).map((item) => ({
          id: String(item['id']),
          fields: toAutoFields(field.fields, item, setting, `${place}[${String(item['id'])}].`),
        })),
      };
  }
}

function startValue(field: RecordField, { starts }: FieldSetting): string | null {
  if (field.startsAs !== undefined) return starts[field.startsAs];
  return field.kind === 'line' || field.kind === 'text' ? '' : null;
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function readRows(value: unknown): Row[] {
  const isRow = (each: unknown): each is Row => typeof each === 'object' && each !== null;
  return Array.isArray(value) ? value.filter(isRow) : [];
}
