import { readAnswerName } from '#domain/records/evidence.ts';
import { type LinkTarget, type RecordField } from '#domain/records/record-field.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameStrand } from '#report/sections/report-words.ts';
import { formatDay } from '#shared/format.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the ids in a record are looked up in. */
export type NamingFacts = Pick<ReportFacts, 'framework' | 'unitNames' | 'strandTitles' | 'records'>;

/** The record's title or name; "Without a title" when nobody has given one. */
export function nameRecord(record: Row): string {
  const own = ['title', 'name']
    .map((field) => record[field])
    .find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof own === 'string' ? own : 'Without a title';
}

/** A field's value in words; empty when it holds nothing. */
export function describeField(facts: NamingFacts, field: RecordField, value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'line':
    case 'text':
      return text.trim();
    case 'day':
      return formatDay(text);
    case 'figure':
      return Number(value).toLocaleString('en-GB', { maximumFractionDigits: 4 });
    case 'choice':
      return labelOf(field.options, value);
    case 'choices':
      return readList(value)
        .map((each) => labelOf(field.options, each))
        .join('\n');
    case 'link':
      return nameLink(facts, field.linksTo, text);
    case 'links':
      return readList(value)
        .map((each) => nameLink(facts, field.linksTo, String(each)))
        .join('\n');
    case 'group-figures':
      // numbers of people go through the rule for small numbers, in sections of their own
      return '';
    case 'items':
      return readList(value)
        .filter((item): item is Row => typeof item === 'object' && item !== null)
        .map((item) => describeItem(facts, field.fields, item))
        .join('\n');
  }
}

function describeItem(facts: NamingFacts, fields: readonly RecordField[], item: Row): string {
  const parts = fields.map((field) => describeField(facts, field, item[field.name]));
  return parts.filter((part) => part !== '').join(', ') || 'Empty';
}

/** What an id names; the id itself where that is no longer there. */
function nameLink(facts: NamingFacts, target: LinkTarget, id: string): string {
  switch (target) {
    case 'strands':
      return nameStrand(facts, id);
    case 'units':
      return facts.unitNames.get(id) ?? id;
    case 'criteria': {
      const criterion = facts.framework.criteria.find((each) => each.id === id);
      return criterion === undefined ? id : `${id} ${criterion.statement}`;
    }
    case 'answers':
      return nameAnswer(facts, id);
    case 'schemes':
    case 'groups':
      return id;
    case 'objectives':
    case 'measures':
    case 'actions':
    case 'populations':
    case 'benchmarks': {
      const record = facts.records[target].find((each) => each.id === id);
      return record === undefined ? id : nameRecord(record);
    }
  }
}

/** An answer by its criterion and unit: "1.LC.01, Housing". */
export function nameAnswer(facts: NamingFacts, key: string): string {
  const { unitId, criterionId } = readAnswerName(key);
  return `${criterionId}, ${facts.unitNames.get(unitId) ?? unitId}`;
}

function labelOf(
  options: readonly { readonly value: string; readonly label: string }[],
  value: unknown,
) {
  return options.find((option) => option.value === value)?.label ?? String(value);
}

function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
