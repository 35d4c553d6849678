import { readDay } from '#domain/day-parts.ts';
import { daySchema } from '#domain/assessment.ts';
import {
  type FieldOption,
  type LinkTarget,
  type RecordField,
} from '#domain/records/record-field.ts';
import { LINE_MAX_CHARACTERS, TEXT_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { foldName } from '#domain/service-names.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

type CellValue = string | number | null | readonly string[];
/** What the ids of a linked field may be. */
export type OptionsOf = (target: LinkTarget) => readonly FieldOption[];

/** One cell as the value of a field, or what is wrong with it in words. Empty is "not given". */
export function readImportCell(
  field: RecordField,
  text: string,
  optionsOf: OptionsOf,
): Result<CellValue | undefined, string> {
  const cell = text.trim();
  if (cell === '') return succeed(undefined);
  switch (field.kind) {
    case 'line':
      return readText(cell, LINE_MAX_CHARACTERS);
    case 'text':
      return readText(cell, TEXT_MAX_CHARACTERS);
    case 'day':
      return readDate(cell);
    case 'figure':
      return readFigure(cell);
    case 'choice':
      return readOption(cell, field.options);
    case 'link':
      return readOption(cell, optionsOf(field.linksTo));
    case 'choices':
      return readOptions(cell, field.options);
    case 'links':
      return readOptions(cell, optionsOf(field.linksTo));
    case 'items':
    case 'group-figures':
      return succeed(undefined);
  }
}

function readText(cell: string, maxCharacters: number): Result<string, string> {
  if (cell.length <= maxCharacters) return succeed(cell);
  return fail(`is longer than ${maxCharacters.toLocaleString('en-GB')} characters`);
}

/** 2027-03-31, or as people write it here: 31/3/2027, 31.3.2027, 31-3-2027. */
function readDate(cell: string): Result<string, string> {
  if (daySchema.safeParse(cell).success) return succeed(cell);
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  const read = readDay({ day, month, year });
  return read === null ? fail(`“${cell}” is not a date such as 31/3/2027`) : succeed(read);
}

function readFigure(cell: string): Result<number, string> {
  const digits = cell.replaceAll(/[£,\s]/g, '');
  return /^\d+(\.\d+)?$/.test(digits)
    ? succeed(Number(digits))
    : fail(`“${cell}” is not a number, or is below 0`);
}

function readOption(cell: string, options: readonly FieldOption[]): Result<string, string> {
  const found = findOption(cell, options);
  if (found !== undefined) return succeed(found);
  const some = options.slice(0, 5).map(({ label }) => label);
  return fail(`“${cell}” is not one of: ${some.join(', ')}${options.length > 5 ? ' …' : ''}`);
}

/** Several in one cell, each on its own line or parted by semicolons. */
function readOptions(
  cell: string,
  options: readonly FieldOption[],
): Result<readonly string[], string> {
  const parts = cell
    .split(/[\n;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = parts.map((part) => findOption(part, options));
  const missing = parts.filter((_part, index) => found[index] === undefined);
  if (missing.length > 0) return fail(`“${missing[0] ?? ''}” is not known`);
  return succeed([...new Set(found.filter((value) => value !== undefined))]);
}

/** By its words, its id, or an id with words after it ("1.LC.01 The council has …"). */
function findOption(text: string, options: readonly FieldOption[]): string | undefined {
  const folded = foldName(text);
  const [first = ''] = text.split(/\s/);
  return options.find(
    ({ value, label }) => foldName(label) === folded || value === text || value === first,
  )?.value;
}
