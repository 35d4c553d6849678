import { LEAST_KNOWN } from '#domain/representation/group-profile.ts';
import { listYearSteps } from '#domain/representation/target-years.ts';

/** People counted on a day or over a period, such as employees, leavers or starters. */
export type GroupedCount = {
  /** Everybody, silent or not. */
  readonly headcount: number;
  /** Of the group; null when groups were not counted. */
  readonly groupCount: number | null;
  /** Those whose group is known; null when groups were not counted. */
  readonly knownCount: number | null;
};

/** What is counted of one period: the stock at its two ends, and who left and started between. Null is not counted. */
export type FlowCounts = {
  /** The day of the first count, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly opening: GroupedCount | null;
  readonly closing: GroupedCount | null;
  readonly leavers: GroupedCount | null;
  readonly starters: GroupedCount | null;
};

/** A lever's figures in percent, not rounded; null where the counts do not tell. */
export type SuggestedLever = {
  readonly growthPercent: number | null;
  readonly leavingPercent: number | null;
  readonly groupLeavingPercent: number | null;
  readonly starterPercent: number | null;
};

/**
 * What the counts of a period suggest for a lever, each figure a year's:
 * growth, compounded, from the two headcounts; leaving, of the headcount at the beginning; the
 * group's share of those starters whose group is known. The group's own leaving is told apart only
 * where at least 23 of it and of the others are known at the beginning: a rate of fewer is mostly
 * chance, so the group is then taken to leave as everybody does (null), and `leavingPercent` is that of
 * all. The silent are taken to be like the others. Nothing is suggested for a period of no length.
 */
export function suggestLever(counts: FlowCounts): SuggestedLever {
  const { from, to, opening, closing, leavers, starters } = counts;
  const years = listYearSteps(from, to).at(-1)?.years ?? 0;
  const leaving =
    opening === null || leavers === null || years === 0
      ? { leavingPercent: null, groupLeavingPercent: null }
      : suggestLeaving(opening, leavers, years);
  const isGrowthKnown = opening !== null && closing !== null && opening.headcount > 0 && years > 0;
  return {
    growthPercent: isGrowthKnown
      ? ((closing.headcount / opening.headcount) ** (1 / years) - 1) * 100
      : null,
    ...leaving,
    starterPercent: readPercent(starters),
  };
}

function suggestLeaving(opening: GroupedCount, leavers: GroupedCount, years: number) {
  const ofGroup = readShare(leavers);
  const share = readShare(opening);
  const group = opening.groupCount ?? 0;
  const others = (opening.knownCount ?? 0) - group;
  const nothing = { leavingPercent: null, groupLeavingPercent: null };
  if (opening.headcount <= 0) return nothing;
  const rate = leavers.headcount / years / opening.headcount;
  const areEnough = Math.min(group, others) >= LEAST_KNOWN;
  if (ofGroup === null || share === null || !areEnough) {
    return { leavingPercent: toPercent(rate), groupLeavingPercent: null };
  }
  return {
    leavingPercent: toPercent((rate * (1 - ofGroup)) / (1 - share)),
    groupLeavingPercent: toPercent((rate * ofGroup) / share),
  };
}

function readShare(counted: GroupedCount): number | null {
  const { groupCount, knownCount } = counted;
  return groupCount === null || knownCount === null || knownCount <= 0
    ? null
    : groupCount / knownCount;
}

function readPercent(counted: GroupedCount | null): number | null {
  const share = counted === null ? null : readShare(counted);
  return share === null ? null : share * 100;
}

/** A rate in percent; more leavers in a year than people at its beginning is everybody, as a lever has it. */
function toPercent(rate: number): number {
  return Math.min(100, rate * 100);
}

/**
 * How many people the flows leave unexplained: those at the end less those at the beginning, leavers
 * taken off and starters added. 0 when the counts agree; null when one is missing.
 */
export function findUnexplained(
  counts: Pick<FlowCounts, 'opening' | 'closing' | 'leavers' | 'starters'>,
): number | null {
  const { opening, closing, leavers, starters } = counts;
  if (opening === null || closing === null || leavers === null || starters === null) return null;
  return closing.headcount - (opening.headcount - leavers.headcount + starters.headcount);
}
