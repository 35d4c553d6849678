import { correctTogether } from '#domain/representation/exact-tests.ts';
import { type Rate } from '#domain/representation/intervals.ts';
import { type StageComparison } from '#domain/representation/stage-comparison.ts';
import { type RatedGroup, type StageReference } from '#domain/representation/stage-reference.ts';

type Tested = StageComparison & { readonly own: RatedGroup };

/** Whether anything is concluded from a group's chance. */
export function isTested({
  chance,
  obstacle,
}: Pick<StageComparison, 'chance' | 'obstacle'>): boolean {
  return chance !== null && obstacle === null;
}

/**
 * The chance of each group, corrected (Holm) for those tested with it; null where nothing is concluded.
 * Only the number of people, never the outcome, decides who is tested, so that those too few to say do
 * not make the others' tests blunter. Against everybody else, two groups that are everybody make one
 * test; against the best of n groups, n − 1 tests are picked from the n (n − 1) / 2 pairs there are.
 */
export function correctStageChances(
  groups: readonly Tested[],
  reference: StageReference,
  everybody: Rate | null,
): (number | null)[] {
  const tested = groups.filter(isTested);
  const chances = tested.flatMap(({ chance }) => chance ?? []);
  const testedTotal = tested.reduce((sum, { own }) => sum + (own.rate?.total ?? 0), 0);
  const isOneTest =
    reference === 'everybody-else' && tested.length === 2 && testedTotal === everybody?.total;
  const pairCount = (tested.length * (tested.length + 1)) / 2;
  const testCount = reference === 'best-group' ? pairCount : tested.length;
  const corrected = isOneTest ? chances : correctTogether(chances, testCount);
  let next = 0;
  return groups.map((group) => (isTested(group) ? (corrected[next++] ?? null) : null));
}
