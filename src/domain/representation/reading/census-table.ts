import { type TableRows } from '#domain/table-rows.ts';
import { buildCensusTable } from '#domain/representation/reading/build-census-table.ts';
import { type CensusTable } from '#domain/representation/reading/census-figures.ts';
import { type CensusFault } from '#domain/representation/reading/raw-census.ts';
import { readApiLayout } from '#domain/representation/reading/read-api-layout.ts';
import { readBulkLayout } from '#domain/representation/reading/read-bulk-layout.ts';
import { readQueryLayout } from '#domain/representation/reading/read-query-layout.ts';
import { fail, type Result } from '#shared/result.ts';

/**
 * Reads one of the three layouts in which the census site gives tables (targets.md §2): bulk file,
 * query download, API. The name of a bulk file says which table it is. Anything that could make a
 * figure wrong without being seen, such as two years, two tables or two characteristics in one file,
 * is a fault and not guessed at.
 */
export function readCensusTable(rows: TableRows, fileName = ''): Result<CensusTable, CensusFault> {
  const raw = readBulkLayout(rows) ?? readQueryLayout(rows) ?? readApiLayout(rows);
  if (raw === null) return fail({ kind: 'unknown-layout' });
  return raw.ok ? buildCensusTable(raw.value, fileName) : raw;
}
