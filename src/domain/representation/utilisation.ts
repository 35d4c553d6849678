import { type GroupProfile, SMALL_CHANCE } from '#domain/representation/group-profile.ts';

/**
 * When a group is called short (five rules used in practice, targets.md §3):
 * any: any gap at all; whole-person: at least one whole person is missing; four-fifths: its share is
 * below four fifths of the benchmark; four-fifths-and-person: both; chance: chance alone seldom
 * makes such a gap.
 */
export const shortRules = [
  'whole-person',
  'any',
  'four-fifths',
  'four-fifths-and-person',
  'chance',
] as const;
export type ShortRule = (typeof shortRules)[number];

/** Whether a group is short by a rule; null when there is nothing to judge it by. */
export function isShort(group: GroupProfile, rule: ShortRule): boolean | null {
  const { parity, shareOfKnown, benchmark, chanceTogether } = group;
  if (parity === null || shareOfKnown === null || benchmark === null) return null;
  const missing = parity.expectedCount - (group.count ?? 0);
  // a hair's breadth of binary arithmetic is no gap
  const isPersonShort = missing >= 1 - 1e-9;
  switch (rule) {
    case 'any':
      return parity.gapPoints < -1e-9;
    case 'whole-person':
      return isPersonShort;
    case 'four-fifths':
      return parity.isBelowFourFifths;
    case 'four-fifths-and-person':
      return parity.isBelowFourFifths && isPersonShort;
    case 'chance':
      return chanceTogether === null
        ? null
        : chanceTogether < SMALL_CHANCE && shareOfKnown < benchmark;
  }
}
