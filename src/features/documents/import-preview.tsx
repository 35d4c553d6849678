import { useState } from 'react';

import { type RecordField } from '#domain/records/record-field.ts';
import { type ColumnMatch } from '#features/documents/import-fields.ts';
import { type OptionsOf } from '#features/documents/read-import-cell.ts';
import { type ReadImport } from '#features/documents/read-import.ts';
import { formatCount, formatDay } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { ShowMore } from '#ui/show-more.tsx';
import { Table } from '#ui/table.tsx';

type ImportPreviewProps = {
  readonly fields: readonly RecordField[];
  readonly heads: readonly string[];
  readonly match: ColumnMatch;
  readonly read: ReadImport;
  /** What a row becomes, in the singular. */
  readonly noun: string;
  readonly optionsOf: OptionsOf;
  readonly onMatch: (match: ColumnMatch) => void;
  readonly onAdd: (rows: readonly Readonly<Record<string, unknown>>[]) => Promise<void>;
};

const ROWS_SHOWN = 10;

/** Which column is what, what would be added, and what is wrong row by row. */
export function ImportPreview(props: ImportPreviewProps) {
  const { fields, heads, match, read, noun, optionsOf, onMatch, onAdd } = props;
  const [isAdding, setIsAdding] = useState(false);
  const columns = heads.map((head, index) => ({
    value: `${index}`,
    label: head || `Column ${index + 1}`,
  }));
  const shownFields = fields.filter((field) => match[field.name] !== undefined);

  function setColumn(name: string, value: string): void {
    const { [name]: _old, ...others } = match;
    onMatch(value === '' ? others : { ...others, [name]: Number(value) });
  }

  async function add(): Promise<void> {
    // a second press must not add the rows twice
    setIsAdding(true);
    try {
      await onAdd(read.good.map((row) => row.values));
    } finally {
      setIsAdding(false);
    }
  }

  return (
    <section aria-label="Preview">
      <h3 className="govuk-heading-s">Which column is what</h3>
      <div className="app-filters">
        {fields.map(({ name, label }) => (
          <Select
            key={name}
            label={label}
            options={[{ value: '', label: 'Not in the file' }, ...columns]}
            value={match[name] === undefined ? '' : `${match[name]}`}
            onChange={(event) => setColumn(name, event.target.value)}
          />
        ))}
      </div>
      <p className="govuk-body" role="status">
        {formatCount(read.good.length, 'row')} can be added,{' '}
        {formatCount(read.faults.length, 'fault')} found.
      </p>
      {read.faults.length > 0 && (
        <ShowMore
          items={read.faults}
          step={ROWS_SHOWN}
          render={(faults) => (
            <ul className="govuk-list govuk-list--bullet" aria-label="Faults">
              {faults.map(({ rowNumber, what }) => (
                <li key={`${rowNumber} ${what}`}>
                  Row {rowNumber}: {what}
                </li>
              ))}
            </ul>
          )}
        />
      )}
      {read.good.length > 0 && shownFields.length > 0 && (
        <>
          <Table
            caption={`The first ${noun}s as they would be added`}
            head={['Row', ...shownFields.map((field) => field.label)]}
            rows={read.good.slice(0, ROWS_SHOWN).map(({ rowNumber, values }) => ({
              key: `${rowNumber}`,
              cells: [
                rowNumber,
                ...shownFields.map((field) => describeValue(field, values[field.name], optionsOf)),
              ],
            }))}
          />
          <Button disabled={isAdding} onClick={() => void add()}>
            Add {formatCount(read.good.length, noun)}
            {read.faults.length > 0 && ' without faults'}
          </Button>
        </>
      )}
    </section>
  );
}

/** The value in the words people know, never an id. */
function describeValue(field: RecordField, value: unknown, optionsOf: OptionsOf): string {
  if (value === undefined || value === null) return 'Not given';
  if (field.kind === 'day' && typeof value === 'string') return formatDay(value);
  const own = 'options' in field ? field.options : [];
  const options = 'linksTo' in field ? optionsOf(field.linksTo) : own;
  const each: readonly unknown[] = Array.isArray(value) ? value : [value];
  return each
    .map((part) => options.find((option) => option.value === part)?.label ?? String(part))
    .join('; ');
}
