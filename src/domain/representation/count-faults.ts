import { MOST_PEOPLE } from '#domain/records/headcount.ts';
import {
  allowRounding,
  type CountedPeople,
  listCountIds,
  sumCounted,
} from '#domain/representation/counted-people.ts';
import { findStrayIds } from '#domain/representation/scheme-mapping.ts';

/** What is wrong in one count by itself. Ids are of groups or silent ids; null is the stated total. */
export type CountFault =
  /** Some groups have a figure and these have none: no share can be given. */
  | { readonly kind: 'groups-not-counted'; readonly groupIds: readonly string[] }
  /** Figures of groups that the scheme does not have (any more): they are in no sum. */
  | { readonly kind: 'figures-of-no-group'; readonly ids: readonly string[] }
  /** Below 0, or more people than any country has. */
  | { readonly kind: 'impossible-figure'; readonly id: string | null; readonly figure: number }
  /** A part of a person where people are counted. */
  | { readonly kind: 'part-of-a-person'; readonly id: string | null; readonly figure: number }
  /** What has been counted is more than the total stated. */
  | { readonly kind: 'more-than-total'; readonly sum: number; readonly statedTotal: number }
  /** Every group and both silent answers are counted, and it is less than the total stated. */
  | { readonly kind: 'less-than-total'; readonly sum: number; readonly statedTotal: number };

/** What is wrong in a count, in the order of the kinds; nothing is said of one nobody has filled in. */
export function findCountFaults(counted: CountedPeople): CountFault[] {
  const { scheme, counts } = counted;
  if (Object.keys(counts).length === 0) return [];
  const groupIds = scheme.groups.map(({ id }) => id).filter((id) => counts[id] === undefined);
  const strayIds = findStrayIds(scheme, counts);
  const faults: CountFault[] = [];
  if (groupIds.length > 0) faults.push({ kind: 'groups-not-counted', groupIds });
  if (strayIds.length > 0) faults.push({ kind: 'figures-of-no-group', ids: strayIds });
  return [...faults, ...findFigureFaults(counted), ...findTotalFaults(counted)];
}

function findFigureFaults({ scheme, counts, statedTotal, countedIn }: CountedPeople): CountFault[] {
  const figures = [
    ...listCountIds(scheme).map((id) => ({ id, figure: counts[id] })),
    { id: null, figure: statedTotal ?? undefined },
  ];
  return figures.flatMap(({ id, figure }): CountFault[] => {
    if (figure === undefined) return [];
    // not a number is neither
    if (!(figure >= 0 && figure <= MOST_PEOPLE)) return [{ kind: 'impossible-figure', id, figure }];
    const isPart = countedIn === 'people' && !Number.isInteger(figure);
    return isPart ? [{ kind: 'part-of-a-person', id, figure }] : [];
  });
}

function findTotalFaults(counted: CountedPeople): CountFault[] {
  const { scheme, counts, statedTotal, countedIn } = counted;
  if (statedTotal === null) return [];
  const ids = listCountIds(scheme);
  const sum = sumCounted(counted);
  const slack = allowRounding(countedIn, ids.length + 1);
  if (sum > statedTotal + slack) return [{ kind: 'more-than-total', sum, statedTotal }];
  // what was not counted may be the rest: the silent most of all
  const isComplete = ids.every((id) => counts[id] !== undefined);
  return isComplete && sum < statedTotal - slack
    ? [{ kind: 'less-than-total', sum, statedTotal }]
    : [];
}
