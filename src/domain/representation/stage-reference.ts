import { LEAST_KNOWN } from '#domain/representation/group-profile.ts';
import { type GroupScheme, type Headcounts } from '#domain/representation/group-scheme.ts';
import { type Rate } from '#domain/representation/intervals.ts';
import { sumKnown, tidyPeople } from '#domain/representation/known-count.ts';
import { sumGroup } from '#domain/representation/scheme-mapping.ts';

/**
 * Whose chance a group's is set against: everybody else's, that of the group for whom it goes best, or
 * that of one group or combination, such as all white people (WRES).
 */
export type StageReference = 'everybody-else' | 'best-group' | { readonly groupId: string };

/** Whether going on is wanted (to be shortlisted, trained) or not (to leave, to be disciplined). */
export type StageOutcome = 'wanted' | 'unwanted';

/** What the rates are read from: the scheme and its counts before and after. */
export type StageCounts = {
  readonly scheme: GroupScheme;
  readonly before: Headcounts;
  readonly after: Headcounts;
};

/** The rate of a group or combination, and the groups that are in it. */
export type RatedGroup = {
  readonly groupId: string;
  readonly parts: readonly string[];
  /** How many went on, of how many; null when it was not counted at one of the stages. */
  readonly rate: Rate | null;
};

/**
 * What a group is compared with. none: there is no such group, or nobody in it; not-counted: it was
 * not counted at one of the stages.
 */
export type ComparedWith = {
  readonly relation: 'apart' | 'itself' | 'overlapping' | 'none' | 'not-counted';
  readonly rate: Rate | null;
};

/** How many of a group or combination went on, and of how many. */
export function rateGroup({ scheme, before, after }: StageCounts, groupId: string): RatedGroup {
  const combination = scheme.combinations.find(({ id }) => id === groupId);
  const [count, total] = [sumGroup(scheme, groupId, after), sumGroup(scheme, groupId, before)];
  return {
    groupId,
    parts: combination?.groupIds ?? [groupId],
    rate: count === null || total === null ? null : { count, total },
  };
}

/** A group or combination by its id; null when the scheme has none of that id. */
export function findGroup(counts: StageCounts, groupId: string): RatedGroup | null {
  const { groups, combinations } = counts.scheme;
  const isThere = [...groups, ...combinations].some(({ id }) => id === groupId);
  return isThere ? rateGroup(counts, groupId) : null;
}

/** How many of all those known went on, and of how many; null when a group was not counted. */
export function rateEverybody({ scheme, before, after }: StageCounts): Rate | null {
  const [count, total] = [sumKnown(scheme, after), sumKnown(scheme, before)];
  return count === null || total === null ? null : { count, total };
}

/**
 * The group with the highest rate, or where going on is unwanted the lowest; of several alike, the
 * first. Groups of fewer than 23 people are passed over, as one person would make a rate of 100%; null
 * when no others are left.
 */
export function findBest(groups: readonly RatedGroup[], outcome: StageOutcome): RatedGroup | null {
  let best: { readonly group: RatedGroup; readonly share: number } | null = null;
  for (const group of groups) {
    const { rate } = group;
    if (rate === null || rate.total < LEAST_KNOWN || rate.count > rate.total) continue;
    const share = rate.count / rate.total;
    const isBetter =
      best === null || (outcome === 'wanted' ? share > best.share : share < best.share);
    if (isBetter) best = { group, share };
  }
  return best?.group ?? null;
}

/** Everybody known but those of the group. */
export function compareWithRest(own: RatedGroup, everybody: Rate | null): ComparedWith {
  if (own.rate === null || everybody === null) return { relation: 'not-counted', rate: null };
  return toCompared({
    count: tidyPeople(everybody.count - own.rate.count),
    total: tidyPeople(everybody.total - own.rate.total),
  });
}

/** One group or combination, as long as it has nobody in common with the group. */
export function compareWithOne(own: RatedGroup, reference: RatedGroup | null): ComparedWith {
  if (reference === null) return { relation: 'none', rate: null };
  const { rate } = reference;
  if (own.groupId === reference.groupId) return { relation: 'itself', rate };
  if (reference.parts.some((id) => own.parts.includes(id)))
    return { relation: 'overlapping', rate };
  return rate === null ? { relation: 'not-counted', rate } : toCompared(rate);
}

function toCompared(rate: Rate): ComparedWith {
  return { relation: rate.total === 0 ? 'none' : 'apart', rate };
}
