import {
  allowRounding,
  type CountedPeople,
  countEverybody,
  listCountIds,
  sumCounted,
} from '#domain/representation/counted-people.ts';
import { addUpCounts, type SchemeMapping } from '#domain/representation/scheme-mapping.ts';

/** Where a figure is larger than the one it is a part of; a null id is everybody. */
export type PartFault = {
  readonly id: string | null;
  readonly partCount: number;
  readonly wholeCount: number;
};

/**
 * The groups, and everybody, of whom a part has more than the population it is part of, or a stage
 * more than the stage it was chosen from. Both are counted by the same scheme. A figure that one of
 * them does not have is not compared. Those silent are compared too: in one set of records who is not
 * known in a part is not known in the whole.
 */
export function findPartFaults(part: CountedPeople, whole: CountedPeople): PartFault[] {
  const figures = [
    ...listCountIds(part.scheme).map((id) => ({
      id,
      partCount: part.counts[id] ?? null,
      wholeCount: whole.counts[id] ?? null,
      figureCount: 2,
    })),
    {
      id: null,
      // what has been counted of a part is a part of it
      partCount: countEverybody(part) ?? sumCounted(part),
      wholeCount: countEverybody(whole),
      figureCount: 2 * listCountIds(part.scheme).length,
    },
  ];
  return figures.flatMap(({ id, partCount, wholeCount, figureCount }) => {
    if (partCount === null || wholeCount === null) return [];
    const slack = allowRounding(part.countedIn, figureCount);
    return partCount > wholeCount + slack ? [{ id, partCount, wholeCount }] : [];
  });
}

/** Where a detailed count adds up to something else than the broad count of the same people. */
export type DetailFault = {
  /** The broad group, or a silent id. */
  readonly id: string;
  readonly detailedCount: number;
  readonly broadCount: number;
};

/**
 * The groups in which two counts of the same people on the same day disagree: one by a detailed
 * scheme, added up by `mapping`, the other by the broad scheme it adds up to. A group that one of them
 * does not have is not compared.
 */
export function findDetailFaults(
  detailed: CountedPeople,
  mapping: SchemeMapping,
  broad: CountedPeople,
): DetailFault[] {
  const added = addUpCounts(detailed.counts, mapping);
  const slack = allowRounding(broad.countedIn, detailed.scheme.groups.length + 1);
  return listCountIds(broad.scheme).flatMap((id) => {
    const [detailedCount, broadCount] = [added[id], broad.counts[id]];
    if (detailedCount === undefined || broadCount === undefined) return [];
    const isSame = Math.abs(detailedCount - broadCount) <= slack;
    return isSame ? [] : [{ id, detailedCount, broadCount }];
  });
}

/** A year's headcounts that do not follow from one another. */
export type FlowFault = {
  readonly expectedCount: number;
  readonly closingCount: number;
};

/**
 * Whether those at the beginning, less the leavers, with the starters are those at the end; null when
 * they are. Moves inside the council are neither.
 */
export function findFlowFault(flow: {
  readonly openingCount: number;
  readonly leaverCount: number;
  readonly starterCount: number;
  readonly closingCount: number;
}): FlowFault | null {
  const { openingCount, leaverCount, starterCount, closingCount } = flow;
  const expectedCount = openingCount - leaverCount + starterCount;
  // full-time equivalents are sums of tenths
  return Math.abs(expectedCount - closingCount) < 0.05 ? null : { expectedCount, closingCount };
}
