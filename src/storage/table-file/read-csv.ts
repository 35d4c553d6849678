import { isFilledRow, type TableRows } from '#domain/table-rows.ts';
import { fail, type Result, succeed } from '#shared/result.ts';
import { unguardText } from '#storage/table-file/csv-guard.ts';

/** The rows of a CSV file as text, whatever separates its cells; an empty line is a row too. */
export async function readCsv(
  text: string,
): Promise<Result<TableRows, { readonly kind: 'not-a-table' }>> {
  const { default: papa } = await import('papaparse');
  const bare = text.replace(/^\uFEFF/, '');
  const delimiter = await guessDelimiter(bare);
  const { data, errors } = papa.parse<string[]>(bare, { delimiter });
  const isBroken = errors.some((error) => error.type === 'Quotes') || text.includes('\u0000');
  if (isBroken || !data.some(isFilledRow)) return fail({ kind: 'not-a-table' });
  return succeed(data.map((row) => row.map(unguardText)));
}

/** What separates the cells of a CSV file: a comma, a semicolon, a tab or a bar. */
export async function guessDelimiter(text: string): Promise<string> {
  const { default: papa } = await import('papaparse');
  // it is guessed by rows of one length, so without the empty ones
  return papa.parse(text, { skipEmptyLines: 'greedy', preview: 1 }).meta.delimiter;
}
