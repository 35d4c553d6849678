import {
  type CellRef,
  type CountLink,
  type CountTable,
  listCells,
  sumValues,
} from '#domain/disclosure/count-table.ts';
import { type Headcount } from '#domain/records/headcount.ts';
import { type CountFacts, listLevels, type LevelRow } from '#domain/representation/count-levels.ts';

/** Parts of one kind, with nobody in two of them. */
type PartSet = {
  readonly rows: readonly Headcount[];
  /** Whether what is left of the whole are people too. */
  readonly hasRest: boolean;
};

/**
 * A whole, its parts and the rest: those in none of the parts that were counted. Nobody prints the
 * rest, but readers get it by taking the parts from the whole, so its small numbers are protected like
 * any other. Where there are more in the parts than in the whole, nothing can be told.
 */
export function linkPartsAndRest(
  whole: Headcount,
  { rows, hasRest }: PartSet,
  facts: CountFacts,
): { readonly links: readonly CountLink[]; readonly rests: readonly CountTable[] } {
  const id = `rest of ${whole.id} without ${rows.map((row) => row.id).join(' ')}`;
  const found = listLevels(whole, rows, facts).map((level, index) => {
    const rest = hasRest ? makeRest(`${id}, ${index}`, level, facts) : null;
    const linked = level.flatMap((row): CountLink[] => {
      const { whole: of, parts } = row;
      if (rest?.groups.has(row.cellId) === true) {
        const left: CellRef = { tableId: rest.id, cellId: row.cellId };
        return [{ kind: 'sum', whole: of, parts: [...parts, left] }];
      }
      const among: CountLink[] = [
        { kind: 'sum', whole: of, parts },
        { kind: 'within', whole: of, parts },
        // parts that overlap add up to more than the whole, but each of them is in it
        ...rows.map((each): CountLink => ({
          kind: 'within',
          whole: of,
          parts: parts.filter(({ tableId }) => tableId === each.id),
        })),
      ];
      return among.filter((link) => link.parts.length > 0);
    });
    return { links: linked, rest };
  });
  return {
    links: found.flatMap(({ links }) => links),
    rests: found.flatMap(({ rest }) => rest ?? []),
  };
}

/** What is left of the whole in each group, where it is not less than nobody; null when that is nobody at all. */
function makeRest(id: string, level: readonly LevelRow[], facts: CountFacts): CountTable | null {
  const sum = (refs: readonly CellRef[]) => sumValues(refs.map((ref) => readCell(ref, facts)));
  const groups = new Map(
    level
      .map(
        (row) => [row.cellId, Number((sum(row.whole) - sum(row.parts)).toPrecision(12))] as const,
      )
      .filter(([, left]) => left >= 0),
  );
  if (sumValues(groups.values()) === 0) return null;
  return { id, peopleKey: id, groups, silent: new Map(), sums: [], isImplied: true };
}

function readCell({ tableId, cellId }: CellRef, { tableOf }: CountFacts): number {
  const table = tableOf.get(tableId);
  return table === undefined ? 0 : (listCells(table).get(cellId) ?? 0);
}
