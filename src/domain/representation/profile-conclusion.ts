import {
  type Conclusion,
  type GroupMeasures,
  type GroupProfile,
  isBetweenEnds,
  LEAST_KNOWN,
  SMALL_CHANCE,
} from '#domain/representation/group-profile.ts';

/**
 * The group with its corrected chance, and what can and cannot be concluded from it. A workforce is
 * everybody there is and not a sample: a small chance says that chance alone seldom does this, not
 * why, and a large one does not say that nothing is wrong (targets.md §3).
 */
export function concludeGroup(
  group: GroupMeasures,
  knownCount: number | null,
  chanceTogether: number | null,
): GroupProfile {
  const conclusion = conclude(group, knownCount, chanceTogether);
  return {
    groupId: group.groupId,
    name: group.name,
    isCombination: group.isCombination,
    count: group.count,
    shareOfKnown: group.shareOfKnown,
    shareOfAll: group.shareOfAll,
    bounds: group.bounds,
    benchmark: group.benchmark,
    parity: group.parity,
    interval: group.interval,
    chance: group.chance,
    chanceTogether,
    conclusion,
    disagreement: findDisagreement(group, conclusion),
    couldTheSilentChangeIt: group.couldTheSilentChangeIt,
  };
}

function conclude(
  { count, benchmark, shareOfKnown }: GroupMeasures,
  knownCount: number | null,
  chanceTogether: number | null,
): Conclusion {
  if (count === null) return 'no-data';
  // it is there, but the whole it is a share of is not
  if (knownCount === null) return 'incomplete';
  if (shareOfKnown === null) return 'no-data';
  if (knownCount < LEAST_KNOWN) return 'too-few';
  if (benchmark === null) return 'no-benchmark';
  if (!isBetweenEnds(benchmark)) return 'benchmark-at-end';
  if (chanceTogether === null) return 'not-whole';
  if (chanceTogether >= SMALL_CHANCE) return 'could-be-chance';
  return shareOfKnown < benchmark ? 'lower' : 'higher';
}

function findDisagreement(
  { parity }: GroupMeasures,
  conclusion: Conclusion,
): GroupProfile['disagreement'] {
  const isBelowFourFifths = parity?.isBelowFourFifths === true;
  if (conclusion === 'could-be-chance' && isBelowFourFifths) return 'only-four-fifths';
  return conclusion === 'lower' && !isBelowFourFifths ? 'only-chance' : null;
}
