import { type Population } from '#domain/records/population.ts';
import {
  type FourFifths,
  isOutsideUsualRange,
  readFourFifths,
} from '#domain/representation/four-fifths.ts';
import { type GroupScheme, type Headcounts } from '#domain/representation/group-scheme.ts';
import { type Rate } from '#domain/representation/intervals.ts';
import {
  compareGroup,
  concludeStage,
  isUnfavourable,
  type StageComparison,
  type StageConclusion,
} from '#domain/representation/stage-comparison.ts';
import { correctStageChances, isTested } from '#domain/representation/stage-family.ts';
import {
  type ComparedWith,
  compareWithOne,
  compareWithRest,
  findBest,
  findGroup,
  type RatedGroup,
  rateEverybody,
  rateGroup,
  type StageOutcome,
  type StageReference,
} from '#domain/representation/stage-reference.ts';

/** How one group went from a stage to the next. Rates and chances are 0–1; null is "cannot be said". */
export type GroupStage = Omit<StageComparison, 'obstacle'> &
  FourFifths & {
    readonly groupId: string;
    readonly name: string;
    readonly isCombination: boolean;
    /** How many went on, of how many; null when it was not counted. */
    readonly own: Rate | null;
    /** Those it is set against: everybody else, or the reference asked for. */
    readonly others: Rate | null;
    readonly rate: number | null;
    readonly othersRate: number | null;
    /** Whether its rate is outside four fifths to five quarters of the others' (NHS England). */
    readonly isOutsideUsualRange: boolean | null;
    /** Its share of those who went on over its share of those before; 1 is parity. */
    readonly conversionRatio: number | null;
    /** The chance, corrected for the groups tested together; null for those too few to conclude from. */
    readonly chanceTogether: number | null;
    readonly conclusion: StageConclusion;
    /** Whether what is concluded is to its disadvantage: fewer chosen, or more leaving. */
    readonly isUnfavourable: boolean;
  };

export type StageOptions = {
  /** Everybody else unless said. */
  readonly reference?: StageReference;
  /** Wanted unless said: see `readStageOutcome`. */
  readonly outcome?: StageOutcome;
};

/** Whether getting into a population of this kind is wanted: only to leave is not. */
export function readStageOutcome(kind: Population['kind']): StageOutcome {
  return kind === 'leavers' ? 'unwanted' : 'wanted';
}

/**
 * Compares two stages of one way: applicants and shortlisted, employees and leavers. Only those whose
 * group is known count. The groups of the scheme that have enough people are corrected together
 * (Holm), each combination alone, as in a profile. Two groups that are everybody are one question.
 * Against the best group, found by looking, the correction is for every pair there was to look at.
 */
export function compareStages(
  scheme: GroupScheme,
  before: Headcounts,
  after: Headcounts,
  { reference = 'everybody-else', outcome = 'wanted' }: StageOptions = {},
): GroupStage[] {
  const counts = { scheme, before, after };
  const everybody = rateEverybody(counts);
  const single = scheme.groups.map(({ id }) => rateGroup(counts, id));
  const best = findBest(single, outcome);
  const named = typeof reference === 'string' ? best : findGroup(counts, reference.groupId);
  const readOne = (isCombination: boolean) => (group: NamedGroup) => {
    const own = rateGroup(counts, group.id);
    const others =
      reference === 'everybody-else' ? compareWithRest(own, everybody) : compareWithOne(own, named);
    return { ...group, isCombination, own, others, ...compareGroup(own, others) };
  };
  const groups = scheme.groups.map(readOne(false));
  const chances = correctStageChances(groups, reference, everybody);
  const context = { everybody, best: outcome === 'wanted' ? best : null, outcome };
  return [
    ...groups.map((group, index) => finishGroup(group, chances[index] ?? null, context)),
    ...scheme.combinations
      .map(readOne(true))
      .map((group) => finishGroup(group, isTested(group) ? group.chance : null, context)),
  ];
}

type NamedGroup = { readonly id: string; readonly name: string };
type ComparedGroup = NamedGroup &
  StageComparison & {
    readonly isCombination: boolean;
    readonly own: RatedGroup;
    readonly others: ComparedWith;
  };
type Context = {
  readonly everybody: Rate | null;
  readonly best: RatedGroup | null;
  readonly outcome: StageOutcome;
};

function finishGroup(
  group: ComparedGroup,
  chanceTogether: number | null,
  { everybody, best, outcome }: Context,
): GroupStage {
  const { id, name, isCombination, own, others, obstacle, likelihood, difference, chance } = group;
  const conclusion =
    obstacle ??
    (own.rate === null || others.rate === null || chanceTogether === null
      ? 'no-data'
      : concludeStage(own.rate, others.rate, chanceTogether));
  return {
    groupId: id,
    name,
    isCombination,
    own: own.rate,
    others: others.rate,
    rate: divide(own.rate),
    othersRate: divide(others.rate),
    likelihood,
    difference,
    ...readFourFifths(own.rate, best?.rate ?? null),
    isOutsideUsualRange:
      own.rate === null || others.rate === null ? null : isOutsideUsualRange(own.rate, others.rate),
    conversionRatio: readConversion(own.rate, everybody),
    chance,
    chanceTogether,
    conclusion,
    isUnfavourable: isUnfavourable(conclusion, outcome),
  };
}

function divide(rate: Rate | null): number | null {
  return rate === null || rate.total === 0 ? null : rate.count / rate.total;
}

function readConversion(own: Rate | null, everybody: Rate | null): number | null {
  if (own === null || everybody === null) return null;
  if (own.total === 0 || everybody.count === 0) return null;
  return own.count / everybody.count / (own.total / everybody.total);
}
