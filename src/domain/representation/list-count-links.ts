import { type CountLink, type CountTable } from '#domain/disclosure/count-table.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { isSameTime } from '#domain/representation/counted.ts';
import { type CountFacts, listLevels } from '#domain/representation/count-levels.ts';
import { listFlowLinks } from '#domain/representation/flow-links.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { linkPartsAndRest } from '#domain/representation/rest-of-whole.ts';

/** What counts say of each other, with the tables nobody prints that readers get by taking one from another. */
export type CountLinks = {
  readonly links: readonly CountLink[];
  readonly rests: readonly CountTable[];
};

/** Everything one count says of another: parts of a population, stages, detailed and broad groups. */
export function listCountLinks(
  populations: readonly Population[],
  headcounts: readonly Headcount[],
  tables: readonly CountTable[],
  schemeOf: ReadonlyMap<string, GroupScheme>,
): CountLinks {
  const facts: CountFacts = {
    tableOf: new Map(tables.map((table) => [table.id, table])),
    schemeOf,
  };
  const populationOf = new Map(populations.map((each) => [each.id, each]));
  const read = ({ populationId }: Headcount) => populationOf.get(populationId);
  const kindOf = (row: Headcount) => read(row)?.kind ?? null;
  const counted = headcounts.filter(({ id }) => facts.tableOf.has(id));
  const found = counted.map((whole): CountLinks => {
    const same = counted.filter((each) => each.id !== whole.id && isSameTime(each, whole));
    const parts = same.filter((row) => read(row)?.partOfId === whole.populationId);
    const later = same.filter((row) => read(row)?.followsId === whole.populationId);
    // those who left are not among those who are there, but among those who were
    const disjoint = [...groupBy(parts, kindOf), ...groupBy(later, (row) => row.populationId)];
    const sets = disjoint.map((rows) => ({
      rows,
      hasRest: rows.every(
        (row) => kindOf(row) !== 'leavers' && read(row)?.countedIn === read(whole)?.countedIn,
      ),
    }));
    const linked = sets.map((set) => linkPartsAndRest(whole, set, facts));
    const sameScheme = same.filter(({ populationId }) => populationId === whole.populationId);
    return {
      links: [
        ...linked.flatMap(({ links }) => links),
        // directorates and starters, leavers, top earners: whether or not they are of one kind
        ...listSums(whole, parts, facts),
        ...sameScheme.flatMap((detailed) => listDetailLinks(detailed, whole, facts)),
        ...listFlowLinks(whole, counted, [...parts, ...later], kindOf),
      ],
      rests: linked.flatMap(({ rests }) => rests),
    };
  });
  return {
    links: found.flatMap(({ links }) => links),
    rests: found.flatMap(({ rests }) => rests),
  };
}

function listSums(whole: Headcount, parts: readonly Headcount[], facts: CountFacts): CountLink[] {
  return listLevels(whole, parts, facts)
    .flat()
    .map((row) => ({ kind: 'sum', whole: row.whole, parts: row.parts }));
}

/** Each broad group is the sum of its detailed ones, counted of the same people. */
function listDetailLinks(detailed: Headcount, broad: Headcount, facts: CountFacts): CountLink[] {
  const scheme = facts.schemeOf.get(detailed.schemeId);
  const isDetail = scheme?.mappings.some(({ schemeId }) => schemeId === broad.schemeId) ?? false;
  return isDetail ? listSums(broad, [detailed], facts) : [];
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): Row[][] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => rows.filter((row) => keyOf(row) === key));
}
