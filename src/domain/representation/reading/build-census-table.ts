import {
  type CensusPlace,
  type CensusTable,
} from '#domain/representation/reading/census-figures.ts';
import { findRepeated } from '#domain/representation/reading/fold-text.ts';
import {
  type CensusFault,
  type RawCensus,
  type RawPlace,
} from '#domain/representation/reading/raw-census.ts';
import {
  type CensusHeads,
  readCensusHeads,
} from '#domain/representation/reading/read-census-heads.ts';
import { readFigureCell } from '#domain/representation/reading/read-figure-cell.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** Understands the headings and figures of a table; `fileName` may say which table a bulk file is. */
export function buildCensusTable(
  raw: RawCensus,
  fileName: string,
): Result<CensusTable, CensusFault> {
  const heads = readCensusHeads(raw);
  if (!heads.ok) return heads;
  if (raw.places.length === 0) return fail({ kind: 'no-places' });
  if (raw.dates.length > 1) return fail({ kind: 'several-dates', dates: raw.dates });
  const repeated = findRepeated(raw.places.map(({ code, name }) => code ?? name));
  if (repeated !== null) return fail({ kind: 'place-twice', place: repeated });
  const places: CensusPlace[] = [];
  for (const rawPlace of raw.places) {
    const place = readPlace(rawPlace, heads.value);
    if (!place.ok) return place;
    places.push(place.value);
  }
  const [, codeInName] = /(?:^|[^a-z])((?:ts|rm)\d{3}[a-z]?)(?![a-z\d])/i.exec(fileName) ?? [];
  return succeed({
    layout: raw.layout,
    tableCode: raw.tableCode ?? codeInName?.toUpperCase() ?? null,
    title: heads.value.title,
    population: heads.value.population,
    date: raw.dates[0] ?? null,
    labels: heads.value.labels.map(({ label }) => label),
    places,
    limits: raw.limits,
    notes: raw.notes,
  });
}

function readPlace(
  { code, name, cells }: RawPlace,
  { labels, totalPosition }: CensusHeads,
): Result<CensusPlace, CensusFault> {
  const readAt = (position: number, label: string): Result<number | null, CensusFault> => {
    const text = cells[position] ?? '';
    const read = readFigureCell(text, 'people');
    return read.ok
      ? succeed(read.value.figure)
      : fail({ kind: 'not-a-count', place: name, label, text });
  };
  const total = totalPosition === null ? succeed(null) : readAt(totalPosition, 'Total');
  if (!total.ok) return total;
  const counts: Record<string, number> = {};
  for (const { label, position } of labels) {
    const count = readAt(position, label.text);
    // parts of people under a total of 100 are shares
    if (!count.ok) return total.value === 100 ? fail({ kind: 'percents-only' }) : count;
    if (count.value !== null) counts[label.key] = count.value;
  }
  return succeed({ id: code ?? name, code, name, counts, total: total.value });
}
