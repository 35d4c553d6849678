import {
  type CountedPeople,
  countEverybody,
  listCountIds,
} from '#domain/representation/counted-people.ts';
import { type GroupProfile } from '#domain/representation/group-profile.ts';
import { sumKnown } from '#domain/representation/known-count.ts';
import { type Profile, readProfile } from '#domain/representation/profile.ts';

/** What changed since the last count so much that it should be looked at. Rates are 0–1. */
export type CountChange =
  | {
      readonly kind: 'headcount-changed';
      readonly before: number;
      readonly after: number;
      /** Of the headcount before; below 0 when it shrank. */
      readonly changePercent: number;
    }
  /** A figure that was there last time is not. */
  | { readonly kind: 'no-longer-counted'; readonly ids: readonly string[] }
  | { readonly kind: 'group-fell-to-nobody'; readonly id: string; readonly before: number }
  /** Far more or fewer than before, even allowing for how everybody changed. */
  | {
      readonly kind: 'group-jumped';
      readonly id: string;
      readonly before: number;
      readonly after: number;
    }
  /** More or fewer people said, and shares moved that this alone could have moved: nobody need have come or gone. */
  | {
      readonly kind: 'declaration-changed';
      readonly rateBefore: number;
      readonly rateAfter: number;
      readonly movedIds: readonly string[];
    };

/** A headcount that changes by more than this, percent, is worth a look. */
export const LARGE_CHANGE_PERCENT = 20;
/** A group of fewer may well come down to nobody. */
const LEAST_FALLEN = 5;
/** A jump is of at least so many people, and by at least half as many again. */
const LEAST_JUMP = 10;
const JUMP_RATIO = 1.5;
/** A declaration rate, and a share, that has moved by so much has changed. */
const RATE_MOVED = 0.05;
const SHARE_MOVED = 0.01;

/** What to look at since the last count of the same population by the same scheme. */
export function findCountChanges(before: CountedPeople, after: CountedPeople): CountChange[] {
  const lost = listCountIds(before.scheme).filter(
    (id) => before.counts[id] !== undefined && after.counts[id] === undefined,
  );
  return [
    ...findHeadcountChange(countEverybody(before), countEverybody(after)),
    ...(lost.length > 0 ? [{ kind: 'no-longer-counted', ids: lost } as const] : []),
    ...findGroupChanges(before, after),
    ...findDeclarationChange(before, after),
  ];
}

function findHeadcountChange(before: number | null, after: number | null): CountChange[] {
  if (before === null || after === null || before === 0) return [];
  const changePercent = ((after - before) / before) * 100;
  return Math.abs(changePercent) > LARGE_CHANGE_PERCENT + 1e-9
    ? [{ kind: 'headcount-changed', before, after, changePercent }]
    : [];
}

function findGroupChanges(earlier: CountedPeople, later: CountedPeople): CountChange[] {
  const [knownBefore, knownAfter] = [
    sumKnown(earlier.scheme, earlier.counts),
    sumKnown(later.scheme, later.counts),
  ];
  // how everybody changed; not told while a group is missing
  const growth = knownBefore === null || knownAfter === null ? 1 : knownAfter / (knownBefore || 1);
  return earlier.scheme.groups.flatMap(({ id }): CountChange[] => {
    const [before, after] = [earlier.counts[id], later.counts[id]];
    if (before === undefined || after === undefined) return [];
    const expected = before * growth;
    if (after === 0 && expected >= LEAST_FALLEN) {
      return [{ kind: 'group-fell-to-nobody', id, before }];
    }
    const isFar = Math.abs(after - expected) >= LEAST_JUMP;
    const isJump = after >= expected * JUMP_RATIO || after * JUMP_RATIO <= expected;
    return isFar && isJump ? [{ kind: 'group-jumped', id, before, after }] : [];
  });
}

function findDeclarationChange(earlier: CountedPeople, later: CountedPeople): CountChange[] {
  const [before, after] = [profileOf(earlier), profileOf(later)];
  const { declarationRate: rateBefore } = before;
  const { declarationRate: rateAfter } = after;
  if (rateBefore === null || rateAfter === null) return [];
  if (Math.abs(rateAfter - rateBefore) < RATE_MOVED - 1e-9) return [];
  const movedIds = before.groups.flatMap((group, index) => {
    const next = after.groups[index];
    return next !== undefined && couldBeDeclaration(group, next) ? [group.groupId] : [];
  });
  if (movedIds.length === 0) return [];
  return [{ kind: 'declaration-changed', rateBefore, rateAfter, movedIds }];
}

function profileOf({ scheme, counts, statedTotal, countedIn }: CountedPeople): Profile {
  const plain = { id: '', name: '', characteristic: '', note: '', combinations: [], mappings: [] };
  const named = { ...plain, groups: scheme.groups };
  return readProfile({ scheme: named, counts, statedTotal, countedIn, benchmark: null });
}

/** Whether the share of those known moved though that of everybody need not have. */
function couldBeDeclaration(before: GroupProfile, after: GroupProfile): boolean {
  if (before.shareOfKnown === null || after.shareOfKnown === null) return false;
  if (before.bounds === null || after.bounds === null) return false;
  const isMoved = Math.abs(after.shareOfKnown - before.shareOfKnown) >= SHARE_MOVED - 1e-9;
  const couldBeSame =
    before.bounds.low <= after.bounds.high && after.bounds.low <= before.bounds.high;
  return isMoved && couldBeSame;
}
