import { testTwoGroups } from '#domain/representation/exact-tests.ts';
import { LEAST_KNOWN, SMALL_CHANCE } from '#domain/representation/group-profile.ts';
import {
  type Interval,
  type Likelihood,
  type Rate,
  readDifferenceInterval,
  readRelativeLikelihood,
} from '#domain/representation/intervals.ts';
import {
  type ComparedWith,
  type RatedGroup,
  type StageOutcome,
} from '#domain/representation/stage-reference.ts';

/**
 * What can be said of a group's chance to go on, against the reference's:
 * no-data: not counted at one of the stages; impossible: more went on than there were; nobody: there
 * was nobody of the group; is-reference: it is what the others are set against; overlaps-reference: it
 * has people in common with it; no-reference: there is nobody to set it against; too-few: fewer than
 * 23 people in the group or the reference; not-whole: parts of people were counted; all-alike: nobody
 * of either went on, or everybody did; could-be-chance; lower, higher: chance alone seldom does this.
 */
export type StageConclusion =
  | 'no-data'
  | 'impossible'
  | 'nobody'
  | 'is-reference'
  | 'overlaps-reference'
  | 'no-reference'
  | 'too-few'
  | 'not-whole'
  | 'all-alike'
  | 'could-be-chance'
  | 'lower'
  | 'higher';

/** A group against its reference, before the tests of all groups are corrected together. */
export type StageComparison = {
  /** The reference's rate over the group's: above 1 the group is less likely to go on (WRES 2). */
  readonly likelihood: Likelihood | null;
  /** The group's rate less the reference's, with chance alone (Newcombe's method 10); −1 to 1. */
  readonly difference: Interval | null;
  /** Fisher's exact test, two-sided. */
  readonly chance: number | null;
  /** What stands in the way of a comparison, or null. */
  readonly obstacle: StageConclusion | null;
};

const noComparison = { likelihood: null, difference: null, chance: null };

/** Sets a group's rate against that of its reference. */
export function compareGroup(
  { rate: own }: RatedGroup,
  { relation, rate: reference }: ComparedWith,
): StageComparison {
  const obstacle = findObstacle(own, relation, reference);
  if (own === null || reference === null) return { ...noComparison, obstacle };
  const isComparable = obstacle === null || comparableAnyway.has(obstacle);
  if (!isComparable || !isWhole(own, reference)) return { ...noComparison, obstacle };
  return {
    likelihood: readRelativeLikelihood(reference, own),
    difference: readDifferenceInterval(own, reference),
    chance: testTwoGroups({
      chosen: [own.count, reference.count],
      notChosen: [own.total - own.count, reference.total - reference.count],
    }),
    obstacle,
  };
}

/** The figures are right, though nothing is concluded from them. */
const comparableAnyway: ReadonlySet<StageConclusion> = new Set(['too-few', 'all-alike']);

function findObstacle(
  own: Rate | null,
  relation: ComparedWith['relation'],
  reference: Rate | null,
): StageConclusion | null {
  if (own === null) return 'no-data';
  if (own.count > own.total) return 'impossible';
  if (relation === 'itself') return 'is-reference';
  if (relation === 'overlapping') return 'overlaps-reference';
  if (own.total === 0) return 'nobody';
  if (relation === 'not-counted') return 'no-data';
  if (relation === 'none' || reference === null) return 'no-reference';
  if (reference.count > reference.total) return 'impossible';
  return findWeakness(own, reference);
}

function findWeakness(own: Rate, reference: Rate): StageConclusion | null {
  if (own.total < LEAST_KNOWN || reference.total < LEAST_KNOWN) return 'too-few';
  if (!isWhole(own, reference)) return 'not-whole';
  const [chosen, all] = [own.count + reference.count, own.total + reference.total];
  return chosen === 0 || chosen === all ? 'all-alike' : null;
}

function isWhole(own: Rate, reference: Rate): boolean {
  return [own.count, own.total, reference.count, reference.total].every(Number.isInteger);
}

/** What can be said once the chance is corrected; `chance` is 0–1. */
export function concludeStage(
  own: Rate,
  reference: Rate,
  chance: number,
): 'could-be-chance' | 'lower' | 'higher' {
  if (chance >= SMALL_CHANCE) return 'could-be-chance';
  return own.count * reference.total < reference.count * own.total ? 'lower' : 'higher';
}

/** Whether what was concluded is to the group's disadvantage. */
export function isUnfavourable(conclusion: StageConclusion, outcome: StageOutcome): boolean {
  return conclusion === (outcome === 'wanted' ? 'lower' : 'higher');
}
