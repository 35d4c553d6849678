import { type RecordField } from '#domain/records/record-field.ts';
import { type ColumnMatch } from '#features/documents/import-fields.ts';
import { type OptionsOf, readImportCell } from '#features/documents/read-import-cell.ts';
import { isFilledRow } from '#domain/table-rows.ts';

export type ImportedRow = {
  /** The row's number in the file, the heading row being 1. */
  readonly rowNumber: number;
  readonly values: Readonly<Record<string, unknown>>;
};
export type ImportFault = { readonly rowNumber: number; readonly what: string };

/** The rows that can be saved, and what is wrong with the others: nothing is guessed. */
export type ReadImport = {
  readonly good: readonly ImportedRow[];
  readonly faults: readonly ImportFault[];
};

/** Reads the rows under the heading row, but for empty ones. `fields[0]` must be given in each. */
export function readImport(
  rows: readonly (readonly string[])[],
  fields: readonly RecordField[],
  match: ColumnMatch,
  optionsOf: OptionsOf,
): ReadImport {
  const good: ImportedRow[] = [];
  const faults: ImportFault[] = [];
  for (const [index, row] of rows.slice(1).entries()) {
    if (!isFilledRow(row)) continue;
    const rowNumber = index + 2;
    const read = readRow(row, fields, match, optionsOf);
    if (read.faults.length === 0) good.push({ rowNumber, values: read.values });
    else faults.push(...read.faults.map((what) => ({ rowNumber, what })));
  }
  return { good, faults };
}

function readRow(
  row: readonly string[],
  fields: readonly RecordField[],
  match: ColumnMatch,
  optionsOf: OptionsOf,
) {
  const values: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const field of fields) {
    const column = match[field.name];
    if (column === undefined) continue;
    const read = readImportCell(field, row[column] ?? '', optionsOf);
    if (!read.ok) faults.push(`${field.label} ${read.failure}`);
    else if (read.value !== undefined) values[field.name] = read.value;
  }
  const [needed] = fields;
  if (needed !== undefined && values[needed.name] === undefined && faults.length === 0) {
    faults.push(`${needed.label} is empty`);
  }
  return { values, faults };
}
