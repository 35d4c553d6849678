import { countDays } from '#domain/day-arithmetic.ts';
import { addYears } from '#domain/day-years.ts';
import { createRandom, drawCount } from '#domain/representation/chance-run.ts';
import { readNextShare, type Workforce } from '#domain/representation/stock-flow.ts';

/** What a year brings. Rates and shares are 0–1; growth may be below 0. */
export type Assumptions = {
  readonly growthRate: number;
  readonly groupLeavingRate: number;
  readonly otherLeavingRate: number;
  readonly starterShare: number;
};

/** Where the group stands, and what is wanted by when. Days are ISO 8601. */
export type OutlookSetting = {
  readonly day: string;
  readonly inGroup: number;
  /** Those whose group is known: the people that the share is of. */
  readonly knownCount: number;
  readonly targetDay: string;
  /** 0–1, or a number of people. */
  readonly target: { readonly kind: 'share' | 'headcount'; readonly value: number };
};

export type OutlookPoint = {
  readonly day: string;
  readonly share: number;
  /** Nine times in ten chance leaves the share between these. */
  readonly low: number;
  readonly high: number;
};

/** Whether the target can be reached, and by what. */
export type OutlookAnswer =
  | { readonly kind: 'reached-already' }
  | { readonly kind: 'day-passed' }
  | { readonly kind: 'reached'; readonly day: string }
  /** It takes this larger share of all who start; people a year, rounded up. */
  | {
      readonly kind: 'only-if';
      readonly starterShare: number;
      readonly startersAYear: number;
      readonly ofGroupAYear: number;
      /** Where the share tends to with the share of starters assumed; null when it does not settle. */
      readonly limit: number | null;
    }
  | { readonly kind: 'never'; readonly why: 'nobody-starts' | 'not-even-all-starters' };

export type Outlook = {
  /** The start, then each year's end up to the target's day, and that day. */
  readonly points: readonly OutlookPoint[];
  /** The share wanted: of a headcount target, of those expected then. */
  readonly targetShare: number;
  /** How often chance ends at the target or above, 0–1; null where nothing is to be run. */
  readonly chance: number | null;
  readonly answer: OutlookAnswer;
};

const DAYS_A_YEAR = 365.25;
const RUNS = 600;
const SEED = 20_261_123;
const SLACK = 1e-9;

/**
 * What becomes of a group's share under some assumptions (targets.md §5): the path that is to be
 * expected, how far chance alone can carry it from there (600 runs of whole people leaving and
 * starting, with a fixed seed), and whether the target is reached. Part of a year is that part of the
 * way between two years' ends. Nobody known gives a path of no length.
 */
export function readOutlook(setting: OutlookSetting, assumptions: Assumptions): Outlook {
  const { day, inGroup, knownCount, targetDay, target } = setting;
  const years = countDays(day, targetDay) / DAYS_A_YEAR;
  const { growthRate } = assumptions;
  const expectedKnown = knownCount * (1 + growthRate) ** Math.max(0, years);
  const targetShare = target.kind === 'share' ? target.value : target.value / expectedKnown;
  const share = inGroup / knownCount;
  const start = { day, share, low: share, high: share };
  if (share >= targetShare - SLACK) {
    return { points: [start], targetShare, chance: null, answer: { kind: 'reached-already' } };
  }
  if (years <= 0) {
    return { points: [start], targetShare, chance: null, answer: { kind: 'day-passed' } };
  }
  const workforce: Workforce = { share, ...assumptions };
  const { points, chance } = runChance(setting, workforce, assumptions, years, targetShare);
  const answer = findAnswer(setting, workforce, assumptions, years, targetShare);
  return { points: [start, ...points], targetShare, chance, answer };
}

/** The share after some years, which need not be whole, with this share of starters. */
export function readShareAfter(workforce: Workforce, starterShare: number, years: number): number {
  let share = workforce.share;
  for (let year = 0; year < Math.floor(years); year += 1) {
    share = readNextShare(share, starterShare, workforce);
  }
  const part = years - Math.floor(years);
  return share + part * (readNextShare(share, starterShare, workforce) - share);
}

function findAnswer(
  { day, knownCount, targetDay }: OutlookSetting,
  workforce: Workforce,
  { growthRate, groupLeavingRate, otherLeavingRate, starterShare }: Assumptions,
  years: number,
  targetShare: number,
): OutlookAnswer {
  const leaving = groupLeavingRate * workforce.share + otherLeavingRate * (1 - workforce.share);
  const startersRate = growthRate + leaving;
  if (startersRate <= 1e-12) return { kind: 'never', why: 'nobody-starts' };
  const reach = (share: number, after: number) => readShareAfter(workforce, share, after);
  if (reach(starterShare, years) >= targetShare - SLACK) {
    for (let year = 1; year < years; year += 1) {
      if (reach(starterShare, year) >= targetShare - SLACK) {
        return { kind: 'reached', day: addYears(day, year) };
      }
    }
    return { kind: 'reached', day: targetDay };
  }
  if (reach(1, years) < targetShare - SLACK) {
    return { kind: 'never', why: 'not-even-all-starters' };
  }
  let [low, high] = [starterShare, 1];
  // the share rises with that of starters; sixty halvings are all a number can hold
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (reach(middle, years) < targetShare) low = middle;
    else high = middle;
  }
  const startersAYear = knownCount * startersRate;
  return {
    kind: 'only-if',
    starterShare: high,
    startersAYear: Math.ceil(startersAYear - SLACK),
    ofGroupAYear: Math.ceil(high * startersAYear - SLACK),
    limit: findLimit({ growthRate, groupLeavingRate, otherLeavingRate, starterShare }),
  };
}

/** Where the share settles when every year is the same; null when nobody is ever taken on. */
function findLimit(assumptions: Assumptions): number | null {
  const { groupLeavingRate, otherLeavingRate, growthRate, starterShare } = assumptions;
  let share = starterShare;
  for (let turn = 0; turn < 5000; turn += 1) {
    const next = readNextShare(share, starterShare, {
      share,
      growthRate,
      groupLeavingRate,
      otherLeavingRate,
    });
    if (!Number.isFinite(next)) return null;
    if (Math.abs(next - share) < 1e-12) return next;
    share = next;
  }
  return share;
}

function runChance(
  { day, inGroup, knownCount, targetDay }: OutlookSetting,
  workforce: Workforce,
  assumptions: Assumptions,
  years: number,
  targetShare: number,
): { points: OutlookPoint[]; chance: number } {
  const steps = listSteps(day, targetDay, years);
  const shares = steps.map(() => new Float64Array(RUNS));
  const random = createRandom(SEED);
  let metCount = 0;
  for (let run = 0; run < RUNS; run += 1) {
    let people = { inGroup: Math.round(inGroup), others: Math.round(knownCount - inGroup) };
    for (const [index, { part }] of steps.entries()) {
      people = liveOn(people, assumptions, part, random);
      const known = people.inGroup + people.others;
      const column = shares[index];
      if (column !== undefined) column[run] = known === 0 ? 0 : people.inGroup / known;
    }
    if ((shares.at(-1)?.[run] ?? 0) >= targetShare - SLACK) metCount += 1;
  }
  const points = steps.map(({ day: at, after }, index) => {
    const sorted = (shares[index] ?? new Float64Array(1)).toSorted();
    return {
      day: at,
      share: readShareAfter(workforce, assumptions.starterShare, after),
      low: sorted[Math.floor(RUNS * 0.05)] ?? 0,
      high: sorted[Math.ceil(RUNS * 0.95) - 1] ?? 1,
    };
  });
  return { points, chance: metCount / RUNS };
}

type People = { readonly inGroup: number; readonly others: number };

/** One year, or a part of one: some leave, as many start as keep the planned headcount. */
function liveOn(
  { inGroup, others }: People,
  { growthRate, groupLeavingRate, otherLeavingRate, starterShare }: Assumptions,
  part: number,
  random: () => number,
): People {
  const stayingIn = inGroup - drawCount(inGroup, groupLeavingRate * part, random);
  const stayingOut = others - drawCount(others, otherLeavingRate * part, random);
  const planned = Math.round((inGroup + others) * (1 + growthRate * part));
  const starters = Math.max(0, planned - stayingIn - stayingOut);
  const ofGroup = drawCount(starters, starterShare, random);
  return { inGroup: stayingIn + ofGroup, others: stayingOut + starters - ofGroup };
}

/** Each year's end after a day up to another, and that other day; `after` in years. */
function listSteps(day: string, targetDay: string, years: number) {
  const whole = Math.floor(years + SLACK);
  const steps = Array.from({ length: whole }, (_, index) => ({
    day: addYears(day, index + 1),
    after: index + 1,
    part: 1,
  }));
  const part = years - whole;
  return part < 0.02 ? steps : [...steps, { day: targetDay, after: years, part }];
}
