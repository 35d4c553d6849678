/** A service that has not met a criterion for these strands. */
export type ServiceGap = { readonly strandIds: readonly string[] };

/** How many answers must change at the least; `isExact` is false when only a close upper bound was found. */
export type FewestServices = { readonly count: number; readonly isExact: boolean };

/** Search steps after which the greedy answer is given instead; far above what real councils need. */
const STEP_LIMIT = 20_000;

type Supply = { readonly strandIds: readonly string[]; left: number };

/**
 * The fewest services that must change their answer to "met" so that every strand gets the number
 * of further services it is short of. A changed answer counts for all the strands it lacked.
 *
 * `shortBy` holds, by strand, how many more services are needed; zero or less asks for nothing.
 * The caller makes sure that enough gaps exist for each strand.
 */
export function countFewestServices(
  gaps: readonly ServiceGap[],
  shortBy: ReadonlyMap<string, number>,
): FewestServices {
  const needed = new Map([...shortBy].filter(([, count]) => count > 0));
  const least = Math.max(0, ...needed.values());
  const supplies = groupByStrands(gaps, needed);
  const greedy = countGreedily(supplies, needed);
  if (greedy === least) return { count: greedy, isExact: true };

  let best = greedy;
  let steps = 0;
  const search = (remaining: ReadonlyMap<string, number>, used: number): void => {
    steps += 1;
    const largest = findLargest(remaining);
    if (largest === null) {
      best = Math.min(best, used);
      return;
    }
    if (steps > STEP_LIMIT || used + largest.count >= best) return;
    for (const supply of supplies) {
      if (supply.left === 0 || !supply.strandIds.includes(largest.strandId)) continue;
      supply.left -= 1;
      search(takeOne(remaining, supply), used + 1);
      supply.left += 1;
    }
  };
  search(needed, 0);
  return { count: best, isExact: steps <= STEP_LIMIT };
}

/** Services that lack the same strands are alike; strands that need nothing are left out. */
function groupByStrands(
  gaps: readonly ServiceGap[],
  needed: ReadonlyMap<string, number>,
): Supply[] {
  const groups = new Map<string, Supply>();
  for (const gap of gaps) {
    const strandIds = gap.strandIds.filter((strandId) => needed.has(strandId));
    if (strandIds.length === 0) continue;
    const key = strandIds.toSorted().join(' ');
    const group = groups.get(key);
    if (group) group.left += 1;
    else groups.set(key, { strandIds, left: 1 });
  }
  return [...groups.values()].toSorted((a, b) => b.strandIds.length - a.strandIds.length);
}

function countGreedily(supplies: readonly Supply[], needed: ReadonlyMap<string, number>): number {
  const left = supplies.map((supply) => ({ ...supply }));
  let remaining = needed;
  let used = 0;
  while (remaining.size > 0) {
    const covers = (supply: Supply) => supply.strandIds.filter((id) => remaining.has(id)).length;
    const [widest] = left
      .filter((supply) => supply.left > 0 && covers(supply) > 0)
      .toSorted((a, b) => covers(b) - covers(a));
    if (widest === undefined) throw new Error('There are fewer gaps than services needed');
    widest.left -= 1;
    used += 1;
    remaining = takeOne(remaining, widest);
  }
  return used;
}

function takeOne(remaining: ReadonlyMap<string, number>, supply: Supply): Map<string, number> {
  const next = new Map(remaining);
  for (const strandId of supply.strandIds) {
    const count = next.get(strandId);
    if (count === undefined) continue;
    if (count === 1) next.delete(strandId);
    else next.set(strandId, count - 1);
  }
  return next;
}

function findLargest(
  remaining: ReadonlyMap<string, number>,
): { readonly strandId: string; readonly count: number } | null {
  let largest: { strandId: string; count: number } | null = null;
  for (const [strandId, count] of remaining) {
    if (largest === null || count > largest.count) largest = { strandId, count };
  }
  return largest;
}
