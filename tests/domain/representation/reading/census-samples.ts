import { readFileSync } from 'node:fs';

import { type CensusTable } from '#domain/representation/reading/census-figures.ts';
import { readCensusTable } from '#domain/representation/reading/census-table.ts';
import { type TableRows } from '#domain/table-rows.ts';
import { readCsv } from '#storage/table-file/read-csv.ts';

/** The rows of CSV text, read as the app reads them. */
export async function readRows(text: string): Promise<TableRows> {
  const read = await readCsv(text);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

/** The rows of a file in tests/files/representation; all its numbers and places are made up. */
export function readSampleRows(name: string): Promise<TableRows> {
  return readRows(readFileSync(`tests/files/representation/${name}`, 'utf8'));
}

export async function readSample(name: string): Promise<CensusTable> {
  return toTable(await readSampleRows(name), name);
}

export function toTable(rows: TableRows, fileName = ''): CensusTable {
  const read = readCensusTable(rows, fileName);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}
