import { type CountTable, listCells, sumValues } from '#domain/disclosure/count-table.ts';
import { type DisclosureRule, roundToFive } from '#domain/disclosure/disclosure-rule.ts';
import { KNOWN, TOTAL } from '#domain/disclosure/hiding.ts';
import { protectCounts } from '#domain/disclosure/protect-counts.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { isSameTime } from '#domain/representation/counted.ts';
import { type GroupScheme, silentIds } from '#domain/representation/group-scheme.ts';
import { listCountLinks } from '#domain/representation/list-count-links.ts';
import { type CountPublisher, type PublishedCount } from '#domain/representation/published.ts';

type Records = {
  readonly populations: readonly Population[];
  readonly headcounts: readonly Headcount[];
};

/**
 * What may be shown of every count of an assessment by one rule, all counts together, since readers of
 * one report, or of two, can set one against another. The one place that decides it for page, report,
 * exports and drawings.
 */
export function publishCounts(
  records: Records,
  schemes: readonly GroupScheme[],
  rule: DisclosureRule,
): (headcountId: string) => CountPublisher {
  const schemeOf = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const populations = keepInUse(records.populations);
  const populationIds = new Set(populations.map(({ id }) => id));
  const headcounts = keepInUse(records.headcounts).filter(
    ({ populationId, counts }) => populationIds.has(populationId) && Object.keys(counts).length > 0,
  );
  const tables = headcounts.flatMap((headcount) => {
    const scheme = schemeOf.get(headcount.schemeId);
    return scheme === undefined
      ? []
      : [toTable(headcount, scheme, namePeople(headcount, headcounts))];
  });
  const { links, rests } = listCountLinks(populations, headcounts, tables, schemeOf);
  const kept = protectCounts([...tables, ...rests], links, rule.threshold);
  const tableOf = new Map(tables.map((table) => [table.id, table]));
  return (headcountId) => {
    const table = tableOf.get(headcountId);
    if (table === undefined) return NOTHING;
    const isShown = (cellId: string) => kept.isShown(headcountId, cellId);
    return {
      readCount: (cellId) => readCount(table, cellId, isShown(cellId), rule.roundTo),
      // a group that this count does not have by itself was not looked at
      mayShowFigures: (cellId) =>
        readValue(table, cellId) !== null && isShown(cellId) && isShown(KNOWN),
      mayShowSharesOfAll: isShown(TOTAL),
    };
  };
}

const NOTHING: CountPublisher = {
  readCount: () => ({ kind: 'no-data' }),
  mayShowFigures: () => false,
  mayShowSharesOfAll: false,
};

/**
 * The same for counts of the same people: of one population on one day, or in one period where a day
 * is missing.
 */
function namePeople(headcount: Headcount, headcounts: readonly Headcount[]): string {
  const first = headcounts.find(
    (each) =>
      each.populationId === headcount.populationId &&
      isSameTime(each, headcount) &&
      (each.day === headcount.day || each.day === null || headcount.day === null),
  );
  return (first ?? headcount).id;
}

function toTable(headcount: Headcount, scheme: GroupScheme, peopleKey: string): CountTable {
  const { id, counts } = headcount;
  const groupIds = new Set(scheme.groups.map((group) => group.id));
  const entries = Object.entries(counts);
  return {
    id,
    peopleKey,
    groups: new Map(entries.filter(([cellId]) => groupIds.has(cellId))),
    silent: new Map([
      ...entries.filter(([cellId]) => silentIds.includes(cellId)),
      ...listUncounted(headcount, scheme),
    ]),
    sums: scheme.combinations.flatMap(({ id: sumId, groupIds: parts }) =>
      parts.every((part) => counts[part] !== undefined) ? [{ id: sumId, groupIds: parts }] : [],
    ),
  };
}

/**
 * Those a stated total tells of beyond what was counted: a profile takes them for silent, so its rate
 * and bounds give their number.
 */
function listUncounted(
  { counts, statedTotal }: Headcount,
  { groups }: GroupScheme,
): (readonly [string, number])[] {
  const ids = [...groups.map(({ id }) => id), ...silentIds];
  const isAllCounted = ids.every((id) => counts[id] !== undefined);
  const uncounted = (statedTotal ?? 0) - sumValues(ids.map((id) => counts[id] ?? 0));
  return isAllCounted || uncounted <= 0 ? [] : [[UNCOUNTED, Number(uncounted.toPrecision(12))]];
}

const UNCOUNTED = 'uncounted';

function readCount(
  table: CountTable,
  cellId: string,
  isShown: boolean,
  roundTo: DisclosureRule['roundTo'],
): PublishedCount {
  const value = readValue(table, cellId);
  if (value === null) return { kind: 'no-data' };
  if (!isShown) return { kind: 'withheld' };
  if (roundTo === 1) return { kind: 'shown', value };
  return { kind: 'rounded', value: roundToFive(value) };
}

function readValue(table: CountTable, cellId: string): number | null {
  const cells = listCells(table);
  if (cellId === TOTAL) return sum(cells.values());
  const own = cells.get(cellId);
  if (own !== undefined) return own;
  const parts = table.sums.find(({ id }) => id === cellId)?.groupIds;
  return parts === undefined ? null : sum(parts.map((part) => table.groups.get(part) ?? 0));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return Number(total.toPrecision(12));
}
