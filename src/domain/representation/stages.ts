import { correctTogether, testTwoGroups } from '#domain/representation/exact-tests.ts';
import { isBelowFourFifths } from '#domain/representation/group-figures.ts';
import { LEAST_KNOWN, SMALL_CHANCE } from '#domain/representation/group-profile.ts';
import { type GroupScheme, type Headcounts } from '#domain/representation/group-scheme.ts';
import {
  type Interval,
  type Likelihood,
  type Rate,
  readDifferenceInterval,
  readRelativeLikelihood,
} from '#domain/representation/intervals.ts';
import { sumGroup } from '#domain/representation/scheme-mapping.ts';

/**
 * What can be said of a group's chance to go on, against everybody else's:
 * no-data: not counted at one of the stages; impossible: more went on than there were; too-few: fewer
 * than 23 people in the group or outside it; could-be-chance; lower, higher: chance alone seldom
 * does this.
 */
export type StageConclusion =
  'no-data' | 'impossible' | 'too-few' | 'could-be-chance' | 'lower' | 'higher';

/** How one group went from a stage to the next. Rates and chances are 0–1; null is "cannot be said". */
export type GroupStage = {
  readonly groupId: string;
  readonly name: string;
  readonly isCombination: boolean;
  /** How many went on, of how many; null when it was not counted. */
  readonly own: Rate | null;
  readonly others: Rate | null;
  readonly rate: number | null;
  readonly othersRate: number | null;
  /** How many times as likely everybody else is to go on: above 1 the group is less likely (WRES 2). */
  readonly likelihood: Likelihood | null;
  /** The group's rate less everybody else's, with chance alone. */
  readonly difference: Interval | null;
  /** Its rate over the highest rate of any group; below four fifths is a flag (EEOC 1979). */
  readonly ratioToBest: number | null;
  readonly isBelowFourFifths: boolean;
  /** Its share of those who went on over its share of those before. */
  readonly conversionRatio: number | null;
  readonly chance: number | null;
  readonly chanceTogether: number | null;
  readonly conclusion: StageConclusion;
};

/**
 * Compares two stages of one way: applicants and shortlisted, employees and leavers. Only those whose
 * group is known count. The groups of the scheme are tested together (Holm), each combination alone,
 * as in a profile. Four fifths is judged against the best rate among groups of at least 23 people.
 */
export function compareStages(
  scheme: GroupScheme,
  before: Headcounts,
  after: Headcounts,
): GroupStage[] {
  const readOne = (isCombination: boolean) => (group: { id: string; name: string }) =>
    readGroupStage({ ...group, isCombination }, scheme, before, after);
  const single = scheme.groups.map(readOne(false));
  const best = Math.max(
    0,
    ...single.flatMap(({ own, rate }) =>
      own === null || rate === null || rate > 1 || own.total < LEAST_KNOWN ? [] : [rate],
    ),
  );
  const corrected = correctTogether(
    single.flatMap(({ chance }) => (chance === null ? [] : [chance])),
  );
  let next = 0;
  return [
    ...single.map((group) =>
      conclude(group, best, group.chance === null ? null : (corrected[next++] ?? null)),
    ),
    ...scheme.combinations.map(readOne(true)).map((group) => conclude(group, best, group.chance)),
  ];
}

type NamedGroup = { readonly id: string; readonly name: string; readonly isCombination: boolean };

function readGroupStage(
  { id, name, isCombination }: NamedGroup,
  scheme: GroupScheme,
  before: Headcounts,
  after: Headcounts,
): GroupStage {
  const own = readRate(sumGroup(scheme, id, after), sumGroup(scheme, id, before));
  const all = readRate(sumKnown(scheme, after), sumKnown(scheme, before));
  const others =
    own === null || all === null
      ? null
      : { count: all.count - own.count, total: all.total - own.total };
  const isPossible =
    own !== null &&
    others !== null &&
    own.count <= own.total &&
    others.count <= others.total &&
    Number.isInteger(own.count + own.total + others.count + others.total);
  return {
    groupId: id,
    name,
    isCombination,
    own,
    others,
    rate: divide(own),
    othersRate: divide(others),
    likelihood: isPossible ? readRelativeLikelihood(others, own) : null,
    difference: isPossible ? readDifferenceInterval(own, others) : null,
    ratioToBest: null,
    isBelowFourFifths: false,
    conversionRatio: readConversion(own, all),
    chance: isPossible ? testRates(own, others) : null,
    chanceTogether: null,
    conclusion: own === null || others === null ? 'no-data' : 'could-be-chance',
  };
}

function conclude(group: GroupStage, best: number, chanceTogether: number | null): GroupStage {
  const { own, others, rate, othersRate } = group;
  const ratioToBest = rate === null || best === 0 ? null : rate / best;
  const judged = {
    ...group,
    chanceTogether,
    ratioToBest,
    isBelowFourFifths: rate !== null && isBelowFourFifths(rate, best),
  };
  return { ...judged, conclusion: findConclusion() };

  function findConclusion(): StageConclusion {
    if (own === null || others === null) return 'no-data';
    if (own.count > own.total || others.count > others.total) return 'impossible';
    if (own.total < LEAST_KNOWN || others.total < LEAST_KNOWN) return 'too-few';
    if (chanceTogether === null || chanceTogether >= SMALL_CHANCE) return 'could-be-chance';
    return (rate ?? 0) < (othersRate ?? 0) ? 'lower' : 'higher';
  }
}

function testRates(own: Rate, others: Rate): number | null {
  return testTwoGroups({
    chosen: [own.count, others.count],
    notChosen: [own.total - own.count, others.total - others.count],
  });
}

function readRate(count: number | null, total: number | null): Rate | null {
  return count === null || total === null ? null : { count, total };
}

function divide(rate: Rate | null): number | null {
  return rate === null || rate.total === 0 ? null : rate.count / rate.total;
}

function readConversion(own: Rate | null, all: Rate | null): number | null {
  if (own === null || all === null || own.total === 0 || all.count === 0 || all.total === 0) {
    return null;
  }
  return own.count / all.count / (own.total / all.total);
}

function sumKnown(scheme: GroupScheme, counts: Headcounts): number | null {
  let sum = 0;
  for (const { id } of scheme.groups) {
    const count = counts[id];
    if (count === undefined) return null;
    sum += count;
  }
  return sum;
}
