import { type CountLink, type CountTable, listCells } from '#domain/disclosure/count-table.ts';
import { type DisclosureRule, roundToFive } from '#domain/disclosure/disclosure-rule.ts';
import { KNOWN, TOTAL } from '#domain/disclosure/hiding.ts';
import { protectCounts } from '#domain/disclosure/protect-counts.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { type GroupScheme, silentIds } from '#domain/representation/group-scheme.ts';
import { listParts } from '#domain/representation/list-parts.ts';
import { type CountPublisher, type PublishedCount } from '#domain/representation/published.ts';
import { findMapping } from '#domain/representation/scheme-mapping.ts';

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
    return scheme === undefined ? [] : [toTable(headcount, scheme)];
  });
  const links = listCountLinks(populations, headcounts, tables, schemeOf);
  const kept = protectCounts(tables, links, rule.threshold);
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

function toTable(headcount: Headcount, scheme: GroupScheme): CountTable {
  const { id, populationId, day, period, counts } = headcount;
  const groupIds = new Set(scheme.groups.map((group) => group.id));
  const entries = Object.entries(counts);
  return {
    id,
    peopleKey: `${populationId} ${day ?? period.trim()}`,
    groups: new Map(entries.filter(([cellId]) => groupIds.has(cellId))),
    silent: new Map(entries.filter(([cellId]) => silentIds.includes(cellId))),
    sums: scheme.combinations.flatMap(({ id: sumId, groupIds: parts }) =>
      parts.every((part) => counts[part] !== undefined) ? [{ id: sumId, groupIds: parts }] : [],
    ),
  };
}

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

/** Everything one count says of another: parts of a population, stages, detailed and broad groups. */
function listCountLinks(
  populations: readonly Population[],
  headcounts: readonly Headcount[],
  tables: readonly CountTable[],
  schemeOf: ReadonlyMap<string, GroupScheme>,
): CountLink[] {
  const tableOf = new Map(tables.map((table) => [table.id, table]));
  const isSameTime = (one: Headcount, other: Headcount) =>
    (one.day !== null && one.day === other.day) ||
    (one.period.trim() !== '' && one.period.trim() === other.period.trim());
  const populationOf = new Map(populations.map((each) => [each.id, each]));
  return headcounts.flatMap((whole): CountLink[] => {
    const table = tableOf.get(whole.id);
    if (table === undefined) return [];
    const same = headcounts.filter(
      (each) => each.id !== whole.id && tableOf.has(each.id) && isSameTime(each, whole),
    );
    const inside = same.filter(({ populationId, schemeId }) => {
      const population = populationOf.get(populationId);
      const isInside = [population?.partOfId, population?.followsId].includes(whole.populationId);
      return isInside && schemeId === whole.schemeId;
    });
    const parts = inside.filter(
      ({ populationId }) => populationOf.get(populationId)?.partOfId === whole.populationId,
    );
    const cellIds = [...listCells(table).keys()];
    const refsOf = (rows: readonly Headcount[], cellId: string) =>
      rows
        .filter(({ counts }) => counts[cellId] !== undefined)
        .map(({ id }) => ({ tableId: id, cellId }));
    return [
      ...cellIds.flatMap((cellId): CountLink[] => [
        ...refsOf(inside, cellId).map((part): CountLink => ({
          kind: 'within',
          part,
          whole: { tableId: whole.id, cellId },
        })),
        ...(parts.length === 0
          ? []
          : [
              {
                kind: 'sum',
                whole: { tableId: whole.id, cellId },
                parts: refsOf(parts, cellId),
              } as const,
            ]),
      ]),
      ...same
        .filter(({ populationId }) => populationId === whole.populationId)
        .flatMap((detailed) => listDetailLinks(detailed, whole, schemeOf)),
    ];
  });
}

/** Each broad group is the sum of its detailed ones, counted of the same people. */
function listDetailLinks(
  detailed: Headcount,
  broad: Headcount,
  schemeOf: ReadonlyMap<string, GroupScheme>,
): CountLink[] {
  const scheme = schemeOf.get(detailed.schemeId);
  const mapping = scheme === undefined ? null : findMapping(scheme, broad.schemeId);
  if (mapping === null) return [];
  const groups = Object.keys(broad.counts).filter((id) => !silentIds.includes(id));
  const sums = groups.map((groupId): CountLink => ({
    kind: 'sum',
    whole: { tableId: broad.id, cellId: groupId },
    parts: listParts(mapping, groupId)
      .filter((id) => detailed.counts[id] !== undefined)
      .map((cellId) => ({ tableId: detailed.id, cellId })),
  }));
  const silent = silentIds
    .filter((id) => broad.counts[id] !== undefined && detailed.counts[id] !== undefined)
    .map((cellId): CountLink => ({
      kind: 'sum',
      whole: { tableId: broad.id, cellId },
      parts: [{ tableId: detailed.id, cellId }],
    }));
  return [...sums, ...silent];
}
