import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { correctTogether, testAgainstShare } from '#domain/representation/exact-tests.ts';
import { type GroupScheme, type Headcounts } from '#domain/representation/group-scheme.ts';
import { type ProfileSetting, readProfile } from '#domain/representation/profile.ts';

import { fineScheme } from './scheme-examples.ts';

/** Red, orange and blue; bright is red and blue together. */
const read = (counts: Headcounts, setting: Partial<ProfileSetting> = {}) =>
  readProfile({ scheme: fineScheme, counts, statedTotal: null, benchmark: null, ...setting });
const silent = (refused: number, unknown: number) => ({
  'prefer-not-to-say': refused,
  'not-known': unknown,
});
const benchmark = { red: 20, orange: 30, blue: 50 };

describe('the population', () => {
  test('those known, those who prefer not to say and those not known are kept apart', () => {
    expect(read({ red: 20, orange: 10, blue: 30, ...silent(15, 5) })).toMatchObject({
      headcount: 80,
      knownCount: 60,
      preferNotToSay: 15,
      notKnown: 5,
      silentCount: 20,
      declarationRate: 0.75,
      isDeclarationLow: true,
      isTooFew: false,
      missingGroupIds: [],
    });
  });

  test('a declaration rate of exactly 80% is not low', () => {
    expect(read({ red: 20, orange: 10, blue: 50, ...silent(20, 0) }).isDeclarationLow).toBe(false);
  });

  test('the silent that were not recorded are not 0: no headcount, no rate, no share of all', () => {
    const profile = read({ red: 20, orange: 10, blue: 30 });
    expect(profile).toMatchObject({
      headcount: null,
      knownCount: 60,
      preferNotToSay: null,
      notKnown: null,
      silentCount: null,
      declarationRate: null,
      isDeclarationLow: false,
    });
    expect(profile.groups[0]).toMatchObject({
      shareOfKnown: 1 / 3,
      shareOfAll: null,
      bounds: null,
    });
  });

  test('a stated total tells how many are silent', () => {
    const counts = { red: 20, orange: 10, blue: 30 };
    expect(read(counts, { statedTotal: 100 })).toMatchObject({
      headcount: 100,
      silentCount: 40,
      declarationRate: 0.6,
      preferNotToSay: null,
    });
    expect(read({ ...counts, 'not-known': 10 }, { statedTotal: 100 }).silentCount).toBe(40);
  });

  test('a stated total below what was counted tells nothing', () => {
    const counts = { red: 20, orange: 10, blue: 30 };
    const nothing = { headcount: null, silentCount: null, declarationRate: null };
    expect(read(counts, { statedTotal: 59 })).toMatchObject(nothing);
    expect(read({ ...counts, 'not-known': 10 }, { statedTotal: 69 })).toMatchObject(nothing);
  });

  test('a group that was not counted is named, never 0, and no share is given while it is missing', () => {
    const profile = read({ red: 20, blue: 30, ...silent(0, 0) }, { benchmark, statedTotal: 70 });
    expect(profile).toMatchObject({
      headcount: 70,
      knownCount: null,
      declarationRate: null,
      missingGroupIds: ['orange'],
    });
    const nothing = { shareOfKnown: null, shareOfAll: null, interval: null, chance: null };
    expect(profile.groups).toMatchObject([
      { groupId: 'red', count: 20, conclusion: 'incomplete', ...nothing },
      { groupId: 'orange', count: null, conclusion: 'no-data', ...nothing },
      { groupId: 'blue', count: 30, conclusion: 'incomplete', ...nothing },
      { groupId: 'bright', count: 50, conclusion: 'incomplete', ...nothing },
    ]);
  });

  test('nobody at all is no data, never 0%', () => {
    const profile = read({ red: 0, orange: 0, blue: 0, ...silent(0, 0) }, { benchmark });
    expect(profile).toMatchObject({ headcount: 0, knownCount: 0, declarationRate: null });
    expect(profile.groups.every((group) => group.conclusion === 'no-data')).toBe(true);
    expect(profile.groups.every((group) => group.shareOfKnown === null)).toBe(true);
    expect(profile.groups.every((group) => group.parity === null)).toBe(true);
  });

  test('everybody silent is no data for any group, and a declaration rate of 0', () => {
    const profile = read({ red: 0, orange: 0, blue: 0, ...silent(30, 10) }, { benchmark });
    expect(profile).toMatchObject({ headcount: 40, declarationRate: 0, isDeclarationLow: true });
    expect(profile.groups[0]).toMatchObject({ shareOfKnown: null, conclusion: 'no-data' });
  });
});

describe('each group', () => {
  // worked by hand: 10 of 100 known among 125; benchmark 20%
  test('has its shares, bounds, gap, ratio, people short and conclusion', () => {
    const [red] = read({ red: 10, orange: 30, blue: 60, ...silent(20, 5) }, { benchmark }).groups;
    expect(red).toMatchObject({
      count: 10,
      shareOfKnown: 0.1,
      shareOfAll: 0.08,
      bounds: { low: 0.08, high: 0.28 },
      benchmark: 0.2,
      conclusion: 'lower',
      couldTheSilentChangeIt: true,
    });
    expect(red?.parity?.gapPoints).toBeCloseTo(-10, 10);
    expect(red?.parity).toMatchObject({ peopleShort: 10, peopleShortIfAdded: 13 });
    expect(red?.chance).toBe(testAgainstShare(10, 100, 0.2));
  });

  test('22 known people are too few to say anything, 23 are enough (HESA: under 22.5)', () => {
    expect(read({ red: 0, orange: 0, blue: 22 }, { benchmark })).toMatchObject({
      isTooFew: true,
      groups: Array.from({ length: 4 }, () => ({ conclusion: 'too-few' })),
    });
    const enough = read({ red: 0, orange: 0, blue: 23 }, { benchmark });
    expect(enough.isTooFew).toBe(false);
    expect(enough.groups.map(({ conclusion }) => conclusion)).toEqual([
      'lower',
      'lower',
      'higher',
      'higher',
    ]);
  });

  test('without a benchmark there is nothing to compare with, and 0 is a benchmark', () => {
    const counts = { red: 10, orange: 30, blue: 60 };
    const conclusions = read(counts, { benchmark: { red: 0, blue: 100 } }).groups.map(
      ({ conclusion }) => conclusion,
    );
    expect(conclusions).toEqual([
      'benchmark-at-end',
      'no-benchmark',
      'benchmark-at-end',
      'benchmark-at-end',
    ]);
    const [red] = read(counts, { benchmark: { red: 0 } }).groups;
    expect(red).toMatchObject({ chance: null, parity: { parityRatio: null, peopleShort: 0 } });
  });

  test('those who are silent cannot change what lies beyond their number', () => {
    // 40 of 100 known, 5 silent: 38.1% to 42.9% of all
    const [red] = read({ red: 40, orange: 30, blue: 30, ...silent(5, 0) }, { benchmark }).groups;
    expect(red?.couldTheSilentChangeIt).toBe(false);
    const near = { red: 39, orange: 30, blue: 31 };
    expect(
      read({ red: 40, orange: 30, blue: 30, ...silent(5, 0) }, { benchmark: near }).groups[0]
        ?.couldTheSilentChangeIt,
    ).toBe(true);
  });

  test('the chance rule and the four-fifths rule can disagree, and it is said which', () => {
    // 3 of 30 against 20%: half of it, and yet chance; 1,800 of 10,000: nine tenths, and not chance
    const small = read({ red: 3, orange: 9, blue: 18 }, { benchmark }).groups[0];
    expect(small).toMatchObject({
      conclusion: 'could-be-chance',
      disagreement: 'only-four-fifths',
    });
    const large = read({ red: 1800, orange: 3100, blue: 5100 }, { benchmark }).groups[0];
    expect(large).toMatchObject({ conclusion: 'lower', disagreement: 'only-chance' });
    const both = read({ red: 10, orange: 30, blue: 60 }, { benchmark }).groups[0];
    expect(both).toMatchObject({ conclusion: 'lower', disagreement: null });
  });
});

describe('full-time equivalents', () => {
  const counts = { red: 10.5, orange: 30, blue: 59.5, ...silent(0.5, 0) };

  test('parts of people have shares, and neither interval nor test for any group', () => {
    const profile = read(counts, { benchmark });
    expect(profile).toMatchObject({ knownCount: 100, isWhole: false });
    expect(profile.groups).toMatchObject([
      { shareOfKnown: 0.105, interval: null, chance: null, conclusion: 'not-whole' },
      // whole by chance, in a count that is not
      { shareOfKnown: 0.3, interval: null, chance: null, conclusion: 'not-whole' },
      { shareOfKnown: 0.595, interval: null, chance: null, conclusion: 'not-whole' },
      { shareOfKnown: 0.7, interval: null, chance: null, conclusion: 'not-whole' },
    ]);
  });

  test('so have whole equivalents, which are not whole people', () => {
    const whole = { red: 10, orange: 30, blue: 60 };
    const profile = read(whole, { benchmark, countedIn: 'full-time-equivalents' });
    expect(profile.groups.every(({ chance, interval }) => chance === null && !interval)).toBe(true);
    expect(profile.groups[0]?.conclusion).toBe('not-whole');
  });

  test('tenths add up without crumbs', () => {
    const tenths = { red: 0.1, orange: 0.2, blue: 24.6 };
    expect(read(tenths, { statedTotal: 24.9 })).toMatchObject({
      knownCount: 24.9,
      silentCount: 0,
      declarationRate: 1,
    });
  });
});

describe('tests made together', () => {
  test('the groups of a scheme are corrected together, each combination alone', () => {
    const { groups } = read({ red: 12, orange: 38, blue: 50 }, { benchmark });
    const [red, orange, blue, bright] = groups;
    expect([red, orange, blue].map((group) => group?.chanceTogether)).toEqual(
      correctTogether([red, orange, blue].map((group) => group?.chance ?? 0)),
    );
    expect(bright?.chanceTogether).toBe(bright?.chance);
    expect(bright?.chance).toBe(testAgainstShare(62, 100, 0.7));
  });

  const twoGroups: GroupScheme = {
    ...fineScheme,
    groups: [
      { id: 'women', name: 'Women' },
      { id: 'men', name: 'Men' },
    ],
    combinations: [],
    mappings: [],
  };
  const readTwo = (percents: Record<string, number>) =>
    readProfile({
      scheme: twoGroups,
      counts: { women: 400, men: 600 },
      statedTotal: null,
      benchmark: percents,
    }).groups.map(({ chance, chanceTogether }) => [chance, chanceTogether] as const);

  test('two groups that are everybody are one question, asked once', () => {
    for (const [chance, chanceTogether] of readTwo({ women: 43, men: 57 })) {
      expect(chanceTogether).toBe(chance);
    }
    const [women, men] = readTwo({ women: 43, men: 57 });
    expect(women?.[0]).toBeCloseTo(men?.[0] ?? Number.NaN, 12);
  });

  test('two benchmarks that are no whole are two questions', () => {
    const [women, men] = readTwo({ women: 43, men: 40 });
    expect([women?.[1], men?.[1]]).toEqual(correctTogether([women?.[0] ?? 0, men?.[0] ?? 0]));
  });
});

const people = fc.integer({ min: 0, max: 3000 });
const setting = fc.record({
  counts: fc.record(
    { red: people, orange: people, blue: people, 'prefer-not-to-say': people },
    { requiredKeys: [] },
  ),
  notKnown: fc.option(people),
  statedTotal: fc.option(fc.integer({ min: 0, max: 12_000 })),
  shares: fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })),
});

test('whatever is entered, every figure stays within its range and none is made up', () => {
  fc.assert(
    fc.property(setting, ({ counts, notKnown, statedTotal, shares: [red, orange] }) => {
      const profile = readProfile({
        scheme: fineScheme,
        counts: notKnown === null ? counts : { ...counts, 'not-known': notKnown },
        statedTotal,
        benchmark: { red, orange, blue: 100 - red - orange },
      });
      const rates = [
        profile.declarationRate,
        ...profile.groups.flatMap((group) => [
          group.shareOfKnown,
          group.shareOfAll,
          group.interval?.low ?? null,
          group.interval?.high ?? null,
          group.bounds?.low ?? null,
          group.bounds?.high ?? null,
          group.chance,
          group.chanceTogether,
        ]),
      ];
      expect(rates.every((rate) => rate === null || (rate >= 0 && rate <= 1))).toBe(true);
      for (const group of profile.groups) {
        const { bounds, shareOfAll, chance, chanceTogether, count, parity } = group;
        const figures = [shareOfAll, bounds, chance, parity];
        expect(count !== null || figures.every((each) => each === null)).toBe(true);
        expect(bounds === null || bounds.low === shareOfAll).toBe(true);
        expect(chance === null || (chanceTogether ?? 0) >= chance).toBe(true);
      }
      const single = profile.groups.slice(0, 3).flatMap(({ shareOfKnown }) => shareOfKnown ?? []);
      const sum = single.reduce((total, each) => total + each, 0);
      expect(single.length < 3 || Math.abs(sum - 1) < 1e-12).toBe(true);
    }),
  );
});
