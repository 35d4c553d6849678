import { TOTAL } from '#domain/disclosure/hiding.ts';
import { type GroupProfile } from '#domain/representation/group-profile.ts';
import { correctTogether } from '#domain/representation/exact-tests.ts';
import { type Profile } from '#domain/representation/profile.ts';
import { concludeGroup } from '#domain/representation/profile-conclusion.ts';

/** A number as readers of a report see it; what is withheld is not in it. */
export type PublishedCount =
  | { readonly kind: 'shown'; readonly value: number }
  | { readonly kind: 'rounded'; readonly value: number }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'no-data' };

/** What may be shown of the numbers of one count; the one place that decides it (see disclosure). */
export type CountPublisher = {
  /** The number of a group, a combination, a silent answer, or of everybody ("total"). */
  readonly readCount: (cellId: string) => PublishedCount;
  /** Whether shares, gaps and tests of a group may be shown: they would give its number back. */
  readonly mayShowFigures: (cellId: string) => boolean;
  /** Whether everybody may be shown, and with it shares of all and what the silent could change. */
  readonly mayShowSharesOfAll: boolean;
};

/** A group as readers see it; null figures are withheld, or not known. */
export type PublishedGroup = {
  readonly groupId: string;
  readonly name: string;
  readonly isCombination: boolean;
  readonly count: PublishedCount;
  readonly figures: GroupProfile | null;
};

export type PublishedProfile = {
  /** Too few people are known for any share to be shown; not told where their number is withheld. */
  readonly isTooFew: boolean;
  /** Told only where the declaration rate is: that it is low, or not, would bound how many were silent. */
  readonly isDeclarationLow: boolean;
  readonly everybody: PublishedCount;
  readonly silent: readonly { readonly cellId: string; readonly count: PublishedCount }[];
  /** 0–1; null when it is withheld or not known. */
  readonly declarationRate: number | null;
  readonly groups: readonly PublishedGroup[];
};

/** A profile with everything taken out that may not be shown. */
export function publishProfile(
  profile: Profile,
  silentIds: readonly string[],
  publisher: CountPublisher,
): PublishedProfile {
  const everybody = publisher.readCount(TOTAL);
  const silent = silentIds.map((cellId) => ({ cellId, count: publisher.readCount(cellId) }));
  const isBaseShown = profile.groups.some((each) => publisher.mayShowFigures(each.groupId));
  const isRateSafe = publisher.mayShowSharesOfAll && isBaseShown;
  const chances = correctShown(profile, publisher);
  return {
    isTooFew: isBaseShown && profile.isTooFew,
    isDeclarationLow: isRateSafe && profile.isDeclarationLow,
    everybody,
    silent,
    // the base of the shares and everybody are shown, or neither
    declarationRate: isRateSafe ? profile.declarationRate : null,
    groups: profile.groups.map((group) => ({
      groupId: group.groupId,
      name: group.name,
      isCombination: group.isCombination,
      count: publisher.readCount(group.groupId),
      figures: publisher.mayShowFigures(group.groupId)
        ? limitFigures(
            concludeGroup(group, profile.knownCount, chances.get(group) ?? group.chanceTogether),
            publisher,
          )
        : null,
    })),
  };
}

/**
 * The corrected chance of each group shown, where others are withheld: Holm's correction hands a
 * smaller chance on to the larger ones, so it would give a withheld group's chance back, and with it
 * its number. Only the chances shown are used; the number of tests stays what it was, so that none
 * comes out smaller than it did.
 */
function correctShown(
  { groups }: Profile,
  { mayShowFigures }: CountPublisher,
): Map<GroupProfile, number> {
  const tested = groups.filter(({ isCombination, chance }) => !isCombination && chance !== null);
  const shown = tested.filter(({ groupId }) => mayShowFigures(groupId));
  if (shown.length === tested.length) return new Map();
  const chances = correctTogether(
    shown.flatMap(({ chance }) => chance ?? []),
    tested.length,
  );
  return new Map(
    shown.flatMap((group, index) => {
      const chance = chances[index];
      return chance === undefined ? [] : [[group, chance] as const];
    }),
  );
}

/** Without what depends on how many did not say, where everybody is withheld. */
function limitFigures(group: GroupProfile, { mayShowSharesOfAll }: CountPublisher): GroupProfile {
  if (mayShowSharesOfAll) return group;
  return { ...group, shareOfAll: null, bounds: null, couldTheSilentChangeIt: false };
}
