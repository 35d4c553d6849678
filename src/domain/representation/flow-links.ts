import { type CellRef, type CountLink } from '#domain/disclosure/count-table.ts';
import { type Headcount } from '#domain/records/headcount.ts';

/** Who was there at the count before and started since is who left since and is there now. */
export function listFlowLinks(
  closing: Headcount,
  headcounts: readonly Headcount[],
  inside: readonly Headcount[],
  kindOf: (row: Headcount) => string | null,
): CountLink[] {
  const { populationId, schemeId, day, counts } = closing;
  const opening = headcounts
    .filter((each) => each.populationId === populationId && each.schemeId === schemeId)
    .filter((each) => each.day !== null && day !== null && each.day < day)
    .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
    .at(-1);
  const ofKind = (kind: string) =>
    inside.find((each) => each.schemeId === schemeId && kindOf(each) === kind);
  const [started, left] = [ofKind('starters'), ofKind('leavers')];
  if (opening === undefined || started === undefined || left === undefined) return [];
  return Object.keys(counts)
    .filter((cellId) => [opening, started, left].every((row) => row.counts[cellId] !== undefined))
    .map((cellId) => {
      const refsOf = (...rows: readonly Headcount[]): CellRef[] =>
        rows.map((row) => ({ tableId: row.id, cellId }));
      return { kind: 'sum', whole: refsOf(closing, left), parts: refsOf(opening, started) };
    });
}
