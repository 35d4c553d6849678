import { isFilledRow, type TableRows } from '#domain/table-rows.ts';
import { tidyText } from '#domain/representation/reading/fold-text.ts';
import { isTotalName } from '#domain/representation/reading/plain-names.ts';
import {
  type CensusFault,
  type CensusLimit,
  findHeadingRow,
  LABELS_MAX,
  type LayoutReading,
  listDistinct,
  type RawPlace,
  toHead,
} from '#domain/representation/reading/raw-census.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** Columns whose names are about the figure or the place, not about a characteristic. */
const OWN_NAME = /^(?:geography|measures?|date|time|freq|obs_\w+)_name$/;

/**
 * Layout C: one row a place and category. The column of the category ends in `_NAME` and is called
 * differently in each table; rows of percentages are left out.
 */
export function readApiLayout(rows: TableRows): LayoutReading {
  const headingRow = [
    ['obs_value', 'geography_name'],
    ['obs_value', 'geography_code'],
  ].reduce((found, heads) => (found === -1 ? findHeadingRow(rows, heads) : found), -1);
  if (headingRow === -1) return null;
  const heads = (rows[headingRow] ?? []).map(toHead);
  const cellOf = (row: readonly string[], head: string) => row[heads.indexOf(head)] ?? '';
  const counts = rows
    .slice(headingRow + 1)
    .filter((row) => isFilledRow(row) && isCount(cellOf, row));
  const characteristics = heads.filter((head) => head.endsWith('_name') && !OWN_NAME.test(head));
  const found = findCharacteristic(characteristics, (head) =>
    listDistinct(counts.map((row) => cellOf(row, head))),
  );
  if (!found.ok) return found;
  const { head: labelHead, labels, limits } = found.value;
  const places = pivot(
    counts.map((row) => ({
      code: tidyText(cellOf(row, 'geography_code')),
      name: tidyText(cellOf(row, 'geography_name')),
      label: tidyText(cellOf(row, labelHead)),
      cell: cellOf(row, 'obs_value'),
    })),
    labels,
  );
  if (!places.ok) return places;
  const title = tidyText(cellOf(counts[0] ?? [], labelHead.replace(/_name$/, '_type')));
  return succeed({
    layout: 'api',
    tableCode: null,
    title: title === '' ? null : title,
    population: null,
    dates: listDistinct(counts.map((row) => cellOf(row, 'date_name') || cellOf(row, 'date'))),
    heads: labels,
    places: places.value,
    limits,
    notes: [],
  });
}

type CellOf = (row: readonly string[], head: string) => string;

/** 20100 is the measure "Value", 20301 "Percent". */
function isCount(cellOf: CellOf, row: readonly string[]): boolean {
  const measure = toHead(cellOf(row, 'measures_name') || cellOf(row, 'measures'));
  return measure === '' || measure === 'value' || measure === '20100';
}

type Characteristic = {
  readonly head: string;
  readonly labels: readonly string[];
  /** The other characteristics, of which all rows have the same category. */
  readonly limits: readonly CensusLimit[];
};

/** The one column whose category differs between rows; a second one would be lost in a pivot. */
function findCharacteristic(
  heads: readonly string[],
  listLabels: (head: string) => readonly string[],
): Result<Characteristic, CensusFault> {
  const all = heads.map((head) => ({ head, labels: listLabels(head) }));
  const varied = all.filter(({ labels }) => labels.length > 1);
  if (varied.length > 1) {
    return fail({ kind: 'several-characteristics', names: varied.map(({ head }) => head) });
  }
  const only = varied[0] ?? (all.length === 1 ? all[0] : undefined);
  if (only === undefined) return fail({ kind: 'no-labels' });
  if (only.labels.length > LABELS_MAX) return fail({ kind: 'too-many-labels' });
  const limits = all.flatMap(({ head, labels: [text] }) =>
    head === only.head || text === undefined || isTotalName(text) ? [] : [{ name: head, text }],
  );
  return succeed({ ...only, limits });
}

type Figure = {
  readonly code: string;
  readonly name: string;
  readonly label: string;
  readonly cell: string;
};

function pivot(
  figures: readonly Figure[],
  labels: readonly string[],
): Result<RawPlace[], CensusFault> {
  const places = new Map<string, RawPlace & { readonly cells: string[] }>();
  const seen = new Set<string>();
  for (const { code, name, label, cell } of figures) {
    const id = code || name;
    const key = JSON.stringify([id, label]);
    if (seen.has(key)) return fail({ kind: 'figure-twice', place: name || code, label });
    seen.add(key);
    const place = places.get(id) ?? {
      code: code === '' ? null : code,
      name: name || code,
      cells: labels.map(() => ''),
    };
    place.cells[labels.indexOf(label)] = cell;
    places.set(id, place);
  }
  return succeed([...places.values()]);
}
