import { type AgeRange, isWithin, readAgeRange } from '#domain/representation/reading/age-range.ts';
import { type CensusLabel } from '#domain/representation/reading/census-figures.ts';

/** How labels lie within one another. */
export type LabelTree = {
  /** The label that each is a part of, by key; null for one that is a part of the whole only. */
  readonly parentOf: ReadonlyMap<string, string | null>;
  /** The parts of each label that has any, by key. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
};

/**
 * Which labels are parts of which: "White: Irish" of "White", and "Aged 17 years" of "Aged 16 to 19
 * years". A label without parts in the table is a leaf; the leaves hold everybody once.
 */
export function buildLabelTree(labels: readonly CensusLabel[]): LabelTree {
  const keys = new Set(labels.map(({ key }) => key));
  const aged = labels.flatMap(({ key, text }) => {
    const ages = readAgeRange(text);
    return ages === null ? [] : [{ key, ages }];
  });
  const parentOf = new Map<string, string | null>();
  const partsOf = new Map<string, string[]>();
  for (const label of labels) {
    const parent = findBroader(label, keys) ?? findBand(label.key, aged);
    parentOf.set(label.key, parent);
    if (parent !== null) partsOf.set(parent, [...(partsOf.get(parent) ?? []), label.key]);
  }
  return { parentOf, partsOf };
}

function findBroader({ path }: CensusLabel, keys: ReadonlySet<string>): string | null {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const key = path.slice(0, length).join(': ').toLowerCase();
    if (keys.has(key)) return key;
  }
  return null;
}

type Aged = { readonly key: string; readonly ages: AgeRange };

/** The narrowest band of ages that holds all of a label's and more. */
function findBand(key: string, all: readonly Aged[]): string | null {
  const own = all.find((each) => each.key === key)?.ages;
  if (own === undefined) return null;
  const [narrowest] = all
    .filter(({ ages }) => isWithin(own, ages) && !isWithin(ages, own))
    .toSorted((one, other) => other.ages.from - one.ages.from || one.ages.to - other.ages.to);
  return narrowest?.key ?? null;
}

/** Whether a label is, at any depth, a part of one of these. */
export function isPartOfAny(
  key: string,
  others: ReadonlySet<string>,
  { parentOf }: LabelTree,
): boolean {
  let parent = parentOf.get(key) ?? null;
  while (parent !== null) {
    if (others.has(parent)) return true;
    parent = parentOf.get(parent) ?? null;
  }
  return false;
}
