import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { type AgeRange, readAgeRange } from '#domain/representation/reading/age-range.ts';
import { foldWords, isResidualName, splitName } from '#domain/representation/reading/fold-text.ts';
import { findSilentId, isTotalName } from '#domain/representation/reading/plain-names.ts';

/** Other names of groups, by group id: a group has the same ones in every scheme that has it. */
export type GroupAliases = Readonly<Record<string, readonly string[]>>;

/** What a name in a table stands for. Silent answers have the silent id as their group. */
export type NamePlace =
  | { readonly kind: 'group' | 'silent'; readonly groupId: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'unknown' };

export type NameMatcher = (name: string) => NamePlace;

type KnownName = {
  readonly groupId: string;
  readonly full: string;
  readonly last: string;
  /** The first word of its broad group, such as "asian"; null when the name has one part only. */
  readonly broad: string | null;
  readonly ages: AgeRange | null;
};

/**
 * Finds what names stand for in a scheme: a group by its whole name or an alias, capitals, signs and
 * spaces aside, or by its last part when its broad group fits ("Mixed: White and Asian" and "Mixed or
 * Multiple ethnic groups: White and Asian") or is not given; bands of age by their ages. A name that
 * could be two groups is unknown: nothing is guessed.
 */
export function createNameMatcher(
  scheme: Pick<GroupScheme, 'groups'>,
  aliases: GroupAliases,
): NameMatcher {
  const known = scheme.groups.flatMap(({ id, name }) => {
    const own = toKnown(id, name);
    const others = (aliases[id] ?? []).map((each) => toKnown(id, each));
    return [own, ...others.map((each) => ({ ...each, broad: each.broad ?? own.broad }))];
  });
  const placeOf = (name: string): NamePlace => {
    const groupId = findOnly(known, toKnown('', name));
    if (groupId !== null) return { kind: 'group', groupId };
    const silentId = findSilentId(name);
    if (silentId !== null) return { kind: 'silent', groupId: silentId };
    return isTotalName(name) ? { kind: 'total' } : { kind: 'unknown' };
  };
  // the same few names come again and again in a table
  const met = new Map<string, NamePlace>();
  return (name) => {
    const place = met.get(name) ?? placeOf(name);
    met.set(name, place);
    return place;
  };
}

function toKnown(groupId: string, name: string): KnownName {
  const parts = splitName(name);
  const broad = parts.length > 1 ? (foldWords(parts[0] ?? '').split(' ')[0] ?? '') : null;
  const last = foldWords(parts.at(-1) ?? '');
  return { groupId, full: foldWords(name), last, broad, ages: readAgeRange(name) };
}

/** The one group that fits best, or null when none does or several do. */
function findOnly(known: readonly KnownName[], asked: KnownName): string | null {
  if (asked.full === '') return null;
  const sure = known.filter((each) => isSameWhole(each, asked));
  const fitting = sure.length > 0 ? sure : known.filter((each) => isSameLast(each, asked));
  const ids = new Set(fitting.map(({ groupId }) => groupId));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

function isSameWhole(one: KnownName, other: KnownName): boolean {
  if (one.full === other.full) return true;
  return one.ages !== null && other.ages !== null && isSameAges(one.ages, other.ages);
}

function isSameAges(one: AgeRange, other: AgeRange): boolean {
  return one.from === other.from && one.to === other.to;
}

function isSameLast(one: KnownName, other: KnownName): boolean {
  if (one.last !== other.last) return false;
  if (one.broad !== null && other.broad !== null) return one.broad === other.broad;
  // "Other" is another one in each broad group
  return !isResidualName(one.last);
}
