import {
  type Conclusion,
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
  group: GroupProfile,
  knownCount: number | null,
  chanceTogether: number | null,
): GroupProfile {
  const corrected = { ...group, chanceTogether };
  const conclusion = conclude(corrected, knownCount);
  return { ...corrected, conclusion, disagreement: findDisagreement(corrected, conclusion) };
}

function conclude(group: GroupProfile, knownCount: number | null): Conclusion {
  const { conclusion, benchmark, chanceTogether, shareOfKnown } = group;
  if (conclusion === 'no-data' || conclusion === 'incomplete') return conclusion;
  if (knownCount === null || shareOfKnown === null) return 'no-data';
  if (knownCount < LEAST_KNOWN) return 'too-few';
  if (benchmark === null) return 'no-benchmark';
  if (!isBetweenEnds(benchmark)) return 'benchmark-at-end';
  if (chanceTogether === null) return 'not-whole';
  if (chanceTogether >= SMALL_CHANCE) return 'could-be-chance';
  return shareOfKnown < benchmark ? 'lower' : 'higher';
}

function findDisagreement(
  { parity }: GroupProfile,
  conclusion: Conclusion,
): GroupProfile['disagreement'] {
  const isBelowFourFifths = parity?.isBelowFourFifths === true;
  if (conclusion === 'could-be-chance' && isBelowFourFifths) return 'only-four-fifths';
  return conclusion === 'lower' && !isBelowFourFifths ? 'only-chance' : null;
}
