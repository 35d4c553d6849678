import { type CensusTable } from '#domain/representation/reading/census-figures.ts';

/** The days of the censuses of England and Wales. */
const censusDays: Readonly<Record<string, string>> = {
  '2001': '2001-04-29',
  '2011': '2011-03-27',
  '2021': '2021-03-21',
};

/** Census tables are called TS021, RM032, KS201EW, QS101EW, DC2101EW, LC2101EW. */
const CENSUS_CODE = /^(?:TS|RM|KS|QS|DC|LC)\d/;

/**
 * The day (ISO 8601) a table's figures are of: census day, when the file is surely a census table.
 * Null for any other, such as the yearly estimates the same site gives, and for other years.
 */
export function findCensusDay({ layout, tableCode, date }: CensusTable): string | null {
  const isCensus = layout === 'bulk' || (tableCode !== null && CENSUS_CODE.test(tableCode));
  return isCensus && date !== null ? (censusDays[date] ?? null) : null;
}
