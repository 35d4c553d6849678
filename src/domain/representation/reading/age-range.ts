/** Ages in whole years, both ends in it; `to` is Infinity when nothing ends it. */
export type AgeRange = { readonly from: number; readonly to: number };

type Form = {
  readonly shape: RegExp;
  readonly read: (first: number, second: number) => AgeRange;
};

const forms: readonly Form[] = [
  { shape: /^(\d+)\s*(?:to|-|–|—)\s*(\d+)$/, read: (from, to) => ({ from, to }) },
  { shape: /^under (\d+)$/, read: (limit) => ({ from: 0, to: limit - 1 }) },
  {
    shape: /^(?:<|less than|younger than)\s*(\d+)$/,
    read: (limit) => ({ from: 0, to: limit - 1 }),
  },
  { shape: /^(\d+) (?:and|or) (?:under|younger|below|less)$/, read: (to) => ({ from: 0, to }) },
  { shape: /^<=\s*(\d+)$/, read: (to) => ({ from: 0, to }) },
  { shape: /^(\d+)\s*\+$/, read: (from) => ({ from, to: Infinity }) },
  {
    shape: /^(\d+) (?:and|or) (?:over|older|above|more)$/,
    read: (from) => ({ from, to: Infinity }),
  },
  { shape: /^>=\s*(\d+)$/, read: (from) => ({ from, to: Infinity }) },
  {
    shape: /^(?:>|over|older than)\s*(\d+)$/,
    read: (limit) => ({ from: limit + 1, to: Infinity }),
  },
  { shape: /^(\d+)$/, read: (age) => ({ from: age, to: age }) },
];

/**
 * The ages a name stands for, as the census ("Aged 4 years and under") and councils ("16-24", "65+",
 * "<=25") write them; null for any other name and for a range that ends before it begins.
 */
export function readAgeRange(name: string): AgeRange | null {
  const bare = name
    .toLowerCase()
    .replaceAll(/\b(?:aged?s?|years?|yrs?|old)\b:?/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  for (const { shape, read } of forms) {
    const [whole, first, second] = shape.exec(bare) ?? [];
    if (whole === undefined) continue;
    const range = read(Number(first), Number(second ?? 0));
    return range.from <= range.to ? range : null;
  }
  return null;
}

/** Whether every age of the one is in the other. */
export function isWithin(inner: AgeRange, outer: AgeRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
