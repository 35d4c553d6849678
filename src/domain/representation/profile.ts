import { correctTogether } from '#domain/representation/exact-tests.ts';
import {
  concludeGroup,
  type GroupProfile,
  profileGroup,
} from '#domain/representation/group-profile.ts';
import {
  type GroupScheme,
  type Headcounts,
  NOT_KNOWN,
  type Percents,
  PREFER_NOT_TO_SAY,
} from '#domain/representation/group-scheme.ts';
import { sumGroup } from '#domain/representation/scheme-mapping.ts';

export type ProfileSetting = {
  readonly scheme: GroupScheme;
  readonly counts: Headcounts;
  /** Everybody, as the source gives it; tells how many are silent where that was not counted. */
  readonly statedTotal: number | null;
  /** Percent by group, or null when there is nothing to compare with. */
  readonly benchmark: Percents | null;
};

/** A declaration rate below this is called low: those who say may differ from those who do not. */
export const LOW_DECLARATION = 0.8;

/** What the figures of one population say, for one scheme and period. Rates are 0–1. */
export type Profile = {
  /** Everybody, silent or not; null when the silent were not counted and no total is stated. */
  readonly headcount: number | null;
  /** Those whose group is known; null while a group has not been counted. */
  readonly knownCount: number | null;
  readonly preferNotToSay: number | null;
  readonly notKnown: number | null;
  readonly declarationRate: number | null;
  readonly isDeclarationLow: boolean;
  /** Ids of the groups without a count. */
  readonly missingGroupIds: readonly string[];
  /** The groups of the scheme in their order, then its combinations. */
  readonly groups: readonly GroupProfile[];
};

/**
 * All figures of a population. The groups of a scheme are tested together and corrected together
 * (Holm); a combination is a question of its own about people already counted in its groups, so each
 * is tested alone: counted in, it would make every test of a single group blunter.
 */
export function readProfile(setting: ProfileSetting): Profile {
  const { scheme, counts } = setting;
  const missingGroupIds = scheme.groups
    .map(({ id }) => id)
    .filter((id) => counts[id] === undefined);
  const knownCount = missingGroupIds.length > 0 ? null : sumGroups(scheme, counts);
  const silentCount = readSilentCount(setting, knownCount);
  const headcount = knownCount === null || silentCount === null ? null : knownCount + silentCount;
  const declarationRate =
    headcount === null || knownCount === null || headcount === 0 ? null : knownCount / headcount;
  return {
    headcount,
    knownCount,
    preferNotToSay: counts[PREFER_NOT_TO_SAY] ?? null,
    notKnown: counts[NOT_KNOWN] ?? null,
    declarationRate,
    isDeclarationLow: declarationRate !== null && declarationRate < LOW_DECLARATION,
    missingGroupIds,
    groups: profileGroups(setting, knownCount, silentCount),
  };
}

function profileGroups(
  { scheme, counts, benchmark }: ProfileSetting,
  knownCount: number | null,
  silentCount: number | null,
): GroupProfile[] {
  const profileOne = (isCombination: boolean) => (group: { id: string; name: string }) => {
    const count = sumGroup(scheme, group.id, counts);
    const percent = benchmark === null ? null : sumGroup(scheme, group.id, benchmark);
    return profileGroup({
      groupId: group.id,
      name: group.name,
      isCombination,
      count,
      notInGroup: knownCount === null || count === null ? null : knownCount - count,
      silentCount,
      benchmark: percent === null ? null : Math.min(1, percent / 100),
    });
  };
  const single = scheme.groups.map(profileOne(false));
  const tested = single.flatMap(({ chance }) => (chance === null ? [] : [chance]));
  const corrected = correctTogether(tested);
  let next = 0;
  return [
    ...single.map((group) => {
      const together = group.chance === null ? null : (corrected[next++] ?? null);
      return concludeGroup(group, knownCount, together);
    }),
    ...scheme.combinations
      .map(profileOne(true))
      .map((group) => concludeGroup(group, knownCount, group.chance)),
  ];
}

/** Those who preferred not to say or are not known; null when it cannot be told. */
function readSilentCount(
  { counts, statedTotal }: ProfileSetting,
  knownCount: number | null,
): number | null {
  const [refused, unknown] = [counts[PREFER_NOT_TO_SAY], counts[NOT_KNOWN]];
  if (refused !== undefined && unknown !== undefined) return refused + unknown;
  if (statedTotal !== null && knownCount !== null) {
    const rest = statedTotal - knownCount;
    return rest >= (refused ?? 0) + (unknown ?? 0) ? rest : null;
  }
  return null;
}

function sumGroups(scheme: GroupScheme, counts: Headcounts): number {
  return scheme.groups.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0);
}
