import { type RecordField } from '#domain/records/record-field.ts';
import { type RecordKind, type RecordOf } from '#domain/records/record-kinds.ts';
import { type TableBlock } from '#report/report-block.ts';
import { describeField, nameRecord } from '#report/sections/describe-field.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';

type Row = Readonly<Record<string, unknown>>;

/** Every field of a record that holds something, one a row, with rows of the caller's own after it. */
export function tabulateRecord<Kind extends RecordKind>(
  facts: ReportFacts,
  kind: Kind,
  record: RecordOf<Kind>,
  ownRows: readonly (readonly [label: string, text: string])[] = [],
): TableBlock {
  const fields = facts.planWords.fields[kind];
  return {
    kind: 'table',
    caption: nameRecord(record),
    columns: [
      { head: 'Field', weight: 2, isRowHeader: true },
      { head: 'What is recorded', weight: 5 },
    ],
    rows: [...listFilledFields(facts, fields, record), ...ownRows],
  };
}

function listFilledFields(
  facts: ReportFacts,
  fields: readonly RecordField[],
  record: Row,
): [label: string, text: string][] {
  return fields
    .map((field): [string, string] => [
      field.label,
      describeField(facts, field, record[field.name]),
    ])
    .filter(([, text]) => text !== '');
}
