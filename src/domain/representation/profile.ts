import { correctTogether } from '#domain/representation/exact-tests.ts';
import {
  type GroupMeasures,
  type GroupProfile,
  LEAST_KNOWN,
  measureGroup,
} from '#domain/representation/group-profile.ts';
import {
  type GroupScheme,
  type Headcounts,
  NOT_KNOWN,
  type Percents,
  PREFER_NOT_TO_SAY,
} from '#domain/representation/group-scheme.ts';
import { countSilent, sumKnown, tidyPeople } from '#domain/representation/known-count.ts';
import { concludeGroup } from '#domain/representation/profile-conclusion.ts';
import { sumGroup } from '#domain/representation/scheme-mapping.ts';

export type ProfileSetting = {
  readonly scheme: GroupScheme;
  readonly counts: Headcounts;
  /** Everybody, as the source gives it; tells how many are silent where that was not counted. */
  readonly statedTotal: number | null;
  /** Percent by group, or null when there is nothing to compare with. */
  readonly benchmark: Percents | null;
  /** Full-time equivalents are not people: no interval and no test is given for them. */
  readonly countedIn?: 'people' | 'full-time-equivalents';
};

/** A declaration rate below this is called low: those who say may differ from those who do not. */
export const LOW_DECLARATION = 0.8;

/** What the figures of one population say, for one scheme and period. Rates are 0–1. */
export type Profile = {
  /** Everybody, silent or not; null when neither the silent were counted nor a total is stated. */
  readonly headcount: number | null;
  /** Those whose group is known; null while a group has not been counted. */
  readonly knownCount: number | null;
  readonly preferNotToSay: number | null;
  readonly notKnown: number | null;
  /** Both together; null when it cannot be told. */
  readonly silentCount: number | null;
  readonly declarationRate: number | null;
  readonly isDeclarationLow: boolean;
  /** So few known that no percentage says anything; false while that is not known. */
  readonly isTooFew: boolean;
  /** Whether all counts are of whole people; otherwise no interval and no test is given. */
  readonly isWhole: boolean;
  /** Ids of the groups without a count. */
  readonly missingGroupIds: readonly string[];
  /** The groups of the scheme in their order, then its combinations. */
  readonly groups: readonly GroupProfile[];
};

/**
 * All figures of a population. The groups of a scheme are tested together and corrected together
 * (Holm); two groups that share everybody between them are one question, which is not corrected. A
 * combination is a question of its own about people already counted in its groups, so each is tested
 * alone: counted in, it would make every test of a single group blunter.
 */
export function readProfile(setting: ProfileSetting): Profile {
  const { scheme, counts, statedTotal, countedIn = 'people' } = setting;
  const knownCount = sumKnown(scheme, counts);
  const silentCount = countSilent(counts, knownCount, statedTotal);
  const headcount = readHeadcount(knownCount, silentCount, statedTotal);
  const declarationRate = knownCount === null || !headcount ? null : knownCount / headcount;
  const isWhole =
    countedIn === 'people' && scheme.groups.every(({ id }) => Number.isInteger(counts[id] ?? 0));
  return {
    headcount,
    knownCount,
    preferNotToSay: counts[PREFER_NOT_TO_SAY] ?? null,
    notKnown: counts[NOT_KNOWN] ?? null,
    silentCount,
    declarationRate,
    isDeclarationLow: declarationRate !== null && declarationRate < LOW_DECLARATION,
    isTooFew: knownCount !== null && knownCount < LEAST_KNOWN,
    isWhole,
    missingGroupIds: scheme.groups.map(({ id }) => id).filter((id) => counts[id] === undefined),
    groups: profileGroups(setting, { knownCount, silentCount, isWhole }),
  };
}

/** Everybody; a stated total stands in only while a group has not been counted. */
function readHeadcount(
  knownCount: number | null,
  silentCount: number | null,
  statedTotal: number | null,
): number | null {
  if (knownCount === null) return statedTotal;
  return silentCount === null ? null : tidyPeople(knownCount + silentCount);
}

type Whole = {
  readonly knownCount: number | null;
  readonly silentCount: number | null;
  readonly isWhole: boolean;
};

function profileGroups(setting: ProfileSetting, whole: Whole): GroupProfile[] {
  const { groups, combinations } = setting.scheme;
  const single = groups.map((group) => measureOne(group, false, setting, whole));
  const corrected = correctChances(single);
  return [
    ...single.map((group, index) =>
      concludeGroup(group, whole.knownCount, corrected[index] ?? null),
    ),
    ...combinations
      .map((group) => measureOne(group, true, setting, whole))
      .map((group) => concludeGroup(group, whole.knownCount, group.chance)),
  ];
}

function measureOne(
  { id, name }: { readonly id: string; readonly name: string },
  isCombination: boolean,
  { scheme, counts, benchmark }: ProfileSetting,
  { knownCount, silentCount, isWhole }: Whole,
): GroupMeasures {
  const count = sumGroup(scheme, id, counts);
  const percent = benchmark === null ? null : sumGroup(scheme, id, benchmark);
  return measureGroup({
    groupId: id,
    name,
    isCombination,
    count,
    notInGroup: knownCount === null || count === null ? null : tidyPeople(knownCount - count),
    silentCount,
    isWhole,
    benchmark: percent === null ? null : Math.min(1, percent / 100),
  });
}

/** Shares are rounded: two that are 1 point off 100 are still a whole. */
const ROUNDING = 0.01 + 1e-9;

/** The chance of each group, corrected for those tested with it; null where it was not tested. */
function correctChances(groups: readonly GroupMeasures[]): (number | null)[] {
  const [first, second, ...rest] = groups;
  const benchmarkSum = (first?.benchmark ?? 0) + (second?.benchmark ?? 0);
  const isOneQuestion = rest.length === 0 && Math.abs(benchmarkSum - 1) <= ROUNDING;
  const tested = groups.flatMap(({ chance }) => (chance === null ? [] : [chance]));
  const corrected = isOneQuestion ? tested : correctTogether(tested);
  let next = 0;
  return groups.map(({ chance }) => (chance === null ? null : (corrected[next++] ?? null)));
}
