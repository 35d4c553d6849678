// Every published input with its published answer (targets.md §6), each with the trap it holds.
import { describe, expect, test } from 'vitest';

import { readExactInterval } from '#domain/representation/exact-interval.ts';
import {
  readChanceOfAtLeast,
  testAgainstShare,
  testTwoGroups,
} from '#domain/representation/exact-tests.ts';
import {
  compareWithBenchmark,
  countDeviations,
  readGroupFigures,
} from '#domain/representation/group-figures.ts';
import { compareStages } from '#domain/representation/stages.ts';
import {
  readDifferenceInterval,
  readRelativeLikelihood,
  readWilsonInterval,
  turnLikelihood,
} from '#domain/representation/intervals.ts';

const known = (inGroup: number, total: number) => ({
  inGroup,
  notInGroup: total - inGroup,
  preferNotToSay: 0,
  notKnown: 0,
});

describe('intervals', () => {
  // O1: R. Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  // trap: at 0 of n the lower end is exactly 0, not a hair below
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('O1: Wilson’s of %i of %i', (count, total, low, high) => {
    const interval = readWilsonInterval(count, total)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
    expect(count !== 0 || interval.low === 0).toBe(true);
  });

  // O2: R. Newcombe 1998, "Interval estimation for the difference", table II, method 10.
  // trap: the lower end takes the first group's lower and the second's upper limit, not both lower
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('O2: the difference of %i/%i and %i/%i', (a, m, b, n, low, high) => {
    const interval = readDifferenceInterval({ count: a, total: m }, { count: b, total: n })!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  // O3: scipy, BinomTestResult.proportion_ci
  test('O3: the exact interval of 7 of 50', () => {
    const interval = readExactInterval(7, 50)!;
    expect(interval.low).toBeCloseTo(0.05819170033997342, 12);
    expect(interval.high).toBeCloseTo(0.26739600249700846, 12);
    expect(readGroupFigures(known(7, 50)).shareOfKnown).toBe(0.14);
  });

  // targets.md §6, computed there
  test('exact and Wilson’s intervals computed once', () => {
    expect(readWilsonInterval(7, 50)!.low).toBeCloseTo(0.0695083, 7);
    expect(readWilsonInterval(7, 50)!.high).toBeCloseTo(0.2618619, 7);
    expect(readExactInterval(81, 263)!.low).toBeCloseTo(0.2527367, 7);
    expect(readExactInterval(81, 263)!.high).toBeCloseTo(0.3676219, 7);
    expect(readExactInterval(0, 20)!.high).toBeCloseTo(0.1684335, 7);
    expect(readExactInterval(1, 29)!.low).toBeCloseTo(0.0008726, 7);
    expect(readExactInterval(1, 29)!.high).toBeCloseTo(0.1776443, 7);
  });
});

describe('exact tests', () => {
  // O4: scipy, binom_test; trap: "greater" has the count itself in it
  test('O4: 3 or more of 15 at a tenth', () => {
    expect(readChanceOfAtLeast(3, 15, 0.1)).toBeCloseTo(0.18406106910639114, 14);
  });

  // O5: R, binom.test (Conover, p. 97); trap: the interval beside it is exact, not Wilson's
  test('O5: 682 of 925 against three quarters', () => {
    expect(testAgainstShare(682, 925, 0.75)).toBeCloseTo(0.3825, 4);
    const interval = readExactInterval(682, 925)!;
    expect(interval.low).toBeCloseTo(0.7076683, 7);
    expect(interval.high).toBeCloseTo(0.7654066, 7);
    expect(readGroupFigures(known(682, 925)).shareOfKnown).toBeCloseTo(0.7372973, 7);
  });

  // O6: the same page; trap: a one-sided 95% interval has the lower end of a two-sided 90% one
  test('O6: 3 or more of 4 at a half', () => {
    expect(readChanceOfAtLeast(3, 4, 0.5)).toBeCloseTo(0.3125, 14);
    expect(readExactInterval(3, 4, 0.9)!.low).toBeCloseTo(0.2486046, 7);
  });

  // O7, O8: the lady tasting tea; O9: scipy, fisher_exact (number cut off there, recomputed)
  test.each([
    ['O7', [3, 1], [1, 3], 0.4857, 4],
    ['O8', [1, 9], [11, 3], 0.002759, 6],
    ['O9', [8, 2], [1, 5], 0.034965035, 9],
  ] as const)(
    '%s: Fisher’s exact test of %j and %j',
    (_name, chosen, notChosen, chance, digits) => {
      expect(testTwoGroups({ chosen, notChosen })).toBeCloseTo(chance, digits);
    },
  );
});

describe('people short and deviations', () => {
  // O10: Castaneda v. Partida; math.growingswe.com/lessons/statistics-evidence
  test('O10: 339 of 870 against 79.1%', () => {
    const { expectedCount } = compareWithBenchmark(known(339, 870), 0.791)!;
    expect(Math.round(expectedCount)).toBe(688);
    expect(Math.round(expectedCount - 339)).toBe(349);
    expect(countDeviations(339, 870, 0.791)).toBeCloseTo(-29.1149, 4);
  });

  // O11, the same page; trap: it divides by the deviation rounded to 15.5 and prints −7.74
  test('O11: 280 of 1,000 against 40% is −7.75 deviations, not the −7.74 of a rounded one', () => {
    expect(compareWithBenchmark(known(280, 1000), 0.4)!.expectedCount).toBe(400);
    expect(countDeviations(280, 1000, 0.4)).toBeCloseTo(-7.746, 4);
    expect(countDeviations(280, 1000, 0.4)!.toFixed(2)).not.toBe('-7.74');
  });

  // O16: help.baiworks.com; trap: it multiplies the rounded 23.5%; from 16 of 68 it is 2.224
  test('O16: 16 of 68 against 26.8% is more than two people short', () => {
    const { expectedCount, peopleShort } = compareWithBenchmark(known(16, 68), 0.268)!;
    expect(expectedCount - 16).toBeCloseTo(2.224, 3);
    expect((0.268 - 0.235) * 68).toBeCloseTo(2.24, 2);
    expect(peopleShort).toBe(3);
  });

  // targets.md §6, computed there; trap: 64 added posts give 50.923%, one more is needed
  test('129 of 315 against 51%: 32 short by replacement, 65 by added posts', () => {
    const figures = compareWithBenchmark(known(129, 315), 0.51)!;
    expect(figures.expectedCount).toBeCloseTo(160.65, 10);
    expect(figures.peopleShort).toBe(32);
    expect(figures.peopleShortIfAdded).toBe(65);
    expect(figures.parityRatio).toBeCloseTo(0.80299, 5);
    expect(figures.isBelowFourFifths).toBe(false);
  });
});

/** Groups a, b, c …: how many there were, and how many were chosen. */
function select(before: readonly number[], after: readonly number[]) {
  const groups = before.map((_, index) => ({ id: `${index}`, name: `${index}` }));
  const scheme = {
    id: '',
    name: '',
    characteristic: '',
    note: '',
    groups,
    combinations: [],
    mappings: [],
  };
  const toCounts = (figures: readonly number[]) => Object.fromEntries(figures.entries());
  return compareStages(scheme, toCounts(before), toCounts(after));
}

describe('four fifths and conversion', () => {
  // O12: EEOC, Q&A 1979; trap: .48 / .6 is .8 or a hair less in binary arithmetic
  test('O12: rates of 60, 45, 48 and 51%: only the second is flagged, exactly .80 is not', () => {
    const stages = select([100, 100, 100, 100], [60, 45, 48, 51]);
    expect(stages.map(({ ratioToBest }) => ratioToBest?.toFixed(2))).toEqual([
      '1.00',
      '0.75',
      '0.80',
      '0.85',
    ]);
    expect(stages.map((each) => each.isBelowFourFifths)).toEqual([false, true, false, false]);
  });

  // O13: maker-label-studio.vercel.app/guides/four-fifths-rule-adverse-impact
  test('O13: 48 of 120 and 20 of 80 are 40% and 25%, a ratio of .625', () => {
    const [first, second] = select([120, 80], [48, 20]);
    expect([first?.rate, second?.rate]).toEqual([0.4, 0.25]);
    expect(second?.ratioToBest).toBeCloseTo(0.625, 12);
    expect(second?.isBelowFourFifths).toBe(true);
  });

  // O14: learn8.cc/q/EQpeubacSv.html
  test('O14: 30 of 50 and 40 of 100: the second needs 48, 8 more', () => {
    const [first, second] = select([50, 100], [30, 40]);
    expect([first?.rate, second?.rate]).toEqual([0.6, 0.4]);
    expect(second?.shortOfFourFifths).toBe(8);
  });

  // O15: learn8.cc/q/Xms9BbQSfZ.html; trap: the line printed as 53.34% is 53.33%
  test('O15: 400 of 600, 200 of 400 and 140 of 260: only the second is flagged', () => {
    const stages = select([600, 400, 260], [400, 200, 140]);
    expect(stages.map(({ rate }) => ((rate ?? 0) * 100).toFixed(2))).toEqual([
      '66.67',
      '50.00',
      '53.85',
    ]);
    expect(stages.map(({ ratioToBest }) => ratioToBest?.toFixed(4))).toEqual([
      '1.0000',
      '0.7500',
      '0.8077',
    ]);
    expect(stages.map((each) => each.isBelowFourFifths)).toEqual([false, true, false]);
    expect((((stages[0]?.rate ?? 0) * 4) / 5).toFixed(4)).toBe('0.5333');
  });

  // O19: BITC, race.bitc.org.uk; trap: it prints 1.3 for four thirds
  test('O19: 30% of applicants, and 15% or 40% of hires, convert at 0.5 and 1.3', () => {
    expect(select([30, 70], [15, 85])[0]?.conversionRatio).toBeCloseTo(0.5, 12);
    expect(select([30, 70], [40, 60])[0]?.conversionRatio?.toFixed(1)).toBe('1.3');
  });

  test('a ratio of .75 is not “higher than .80”, as ijamworld has it', () => {
    expect(select([100, 100], [60, 45])[1]?.isBelowFourFifths).toBe(true);
  });
});

describe('likelihoods', () => {
  // O18: The Christie, WRES action plan 2022/23; trap: a likelihood is times, never %
  test('O18: 46.99% and 14.65% of the shortlisted appointed is 3.2 times', () => {
    const white = { count: 4699, total: 10_000 };
    const minority = { count: 1465, total: 10_000 };
    const likelihood = readRelativeLikelihood(white, minority)!;
    expect(likelihood.times).toBeCloseTo(3.2075, 4);
    const turned = turnLikelihood(likelihood);
    expect(turned.times).toBeCloseTo(0.3118, 4);
    const other = readRelativeLikelihood(minority, white)!.interval;
    expect(turned.interval.low).toBeCloseTo(other.low, 12);
    expect(turned.interval.high).toBeCloseTo(other.high, 12);
  });
});

describe('wrong published figures are not ours', () => {
  test('135 of 5,463 is 2.47%, not the 2.3% that NHSBT prints', () => {
    const percent = readGroupFigures(known(135, 5463)).shareOfKnown! * 100;
    expect(percent.toFixed(2)).toBe('2.47');
    expect(percent.toFixed(1)).not.toBe('2.3');
  });

  // R. Kline's table of 1.59 times at every step repeats 6.39 and ends at 24.12
  test('a likelihood of 1.59 at each of seven steps ends at 25.69, and repeats nothing', () => {
    const { times } = readRelativeLikelihood(
      { count: 159, total: 1000 },
      { count: 100, total: 1000 },
    )!;
    const steps = [1, 2, 3, 4, 5, 6, 7].map((step) => (times ** step).toFixed(2));
    expect(steps).toEqual(['1.59', '2.53', '4.02', '6.39', '10.16', '16.16', '25.69']);
  });
});
