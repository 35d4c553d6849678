import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { groupAliases } from '#content/group-schemes/group-aliases.ts';
import { checkCensusSums } from '#domain/representation/reading/check-census-sums.ts';
import { matchLabels } from '#domain/representation/reading/match-labels.ts';
import { shareOut, sumPlaces } from '#domain/representation/reading/sum-places.ts';

import { readSample, toTable } from './census-samples.ts';

const scheme = {
  groups: [
    { id: 'white', name: 'White' },
    { id: 'black', name: 'Black' },
  ],
};
const heads = ['date', 'geography', 'geography code', 'Total', 'White', 'Black', 'Not answered'];

function tableOf(...rows: readonly (readonly (number | string)[])[]) {
  return toTable([
    heads,
    ...rows.map((cells, index) => ['2021', `P${index}`, `E${index}`, ...cells.map(String)]),
  ]);
}

const sumOf = (table: ReturnType<typeof tableOf>, ids: readonly string[]) =>
  sumPlaces(table, ids, matchLabels(table.labels, scheme, {}));

test('a county is the sum of its districts, and its shares are of those known', () => {
  const table = tableOf([100, 70, 20, 10], [50, 20, 25, 5], [9, 9, 0, 0]);
  const county = sumOf(table, ['E0', 'E1']);
  expect(county).toEqual({
    counts: { white: 90, black: 45, 'not-known': 15 },
    everybody: 150,
    known: 135,
    unplaced: 0,
  });
  expect(shareOut(county, scheme, 'known')).toEqual({
    white: (90 / 135) * 100,
    black: (45 / 135) * 100,
  });
  expect(shareOut(county, scheme, 'everybody')).toEqual({ white: 60, black: 30 });
});

test('the two districts of the sample come to the sums of their columns', async () => {
  const table = await readSample('census-bulk-ts021-ltla.csv');
  const five = builtInSchemes.find(({ id }) => id === 'ethnic-group-2021-5');
  if (five === undefined) throw new Error('The scheme is built in');
  const sum = sumPlaces(
    table,
    table.places.map(({ id }) => id),
    matchLabels(table.labels, five, groupAliases),
  );
  expect(sum).toEqual({
    counts: { asian: 165, black: 21, mixed: 60, white: 1262, 'other-ethnic-group': 26 },
    everybody: 1534,
    known: 1534,
    unplaced: 0,
  });
});

test('a figure withheld in one district leaves its group without data in the county', () => {
  const table = tableOf([100, 70, 20, 10], [50, 20, '*', 5]);
  expect(sumOf(table, ['E0', 'E1'])).toMatchObject({
    counts: { white: 90, 'not-known': 15 },
    known: 135,
  });
  expect(sumOf(table, ['E0', 'E1']).counts).not.toHaveProperty('black');
});

test('when the silent are withheld nobody can say how many are known', () => {
  const sum = sumOf(tableOf([100, 70, 20, '*']), ['E0']);
  expect(sum).toMatchObject({ everybody: 100, known: null });
  expect(shareOut(sum, scheme, 'known')).toEqual({});
});

test('without a total, everybody is the sum of the labels', () => {
  const table = toTable([
    ['geography', 'geography code', 'White', 'Black'],
    ['P', 'E0', '70', '20'],
  ]);
  expect(sumOf(table, ['E0'])).toMatchObject({ everybody: 90, known: 90 });
});

test('people under a label without a place are among the known, and told', () => {
  const table = toTable([
    ['geography', 'geography code', 'Total', 'White', 'Black', 'Green'],
    ['P', 'E0', '100', '70', '20', '10'],
  ]);
  expect(sumOf(table, ['E0'])).toEqual({
    counts: { white: 70, black: 20 },
    everybody: 100,
    known: 100,
    unplaced: 10,
  });
});

test('people the scheme is not about are not among the known', () => {
  const bands = {
    groups: [
      { id: 'working', name: '16 to 64' },
      { id: 'older', name: '65+' },
    ],
  };
  const table = toTable([
    [
      'geography',
      'geography code',
      'Age: Total',
      'Age: Aged 15 years and under',
      'Age: Aged 16 to 64 years',
      'Age: Aged 65 years and over',
    ],
    ['P', 'E0', '100', '20', '60', '20'],
  ]);
  const sum = sumPlaces(table, ['E0'], matchLabels(table.labels, bands, {}));
  expect(sum).toMatchObject({ everybody: 100, known: 80 });
  expect(shareOut(sum, bands, 'known')).toEqual({ working: 75, older: 25 });
});

test('of no place, and of a place the table does not have, nothing is known', () => {
  const nothing = { counts: {}, everybody: null, known: null, unplaced: null };
  expect(sumOf(tableOf([1, 1, 0, 0]), [])).toEqual(nothing);
  expect(sumOf(tableOf([1, 1, 0, 0]), ['E9'])).toEqual(nothing);
});

test('nobody at all gives no shares, never 0%', () => {
  expect(shareOut(sumOf(tableOf([0, 0, 0, 0]), ['E0']), scheme, 'known')).toEqual({});
});

const people = fc.nat(1_000_000);
test('whatever the districts, the county’s shares of the known add up to 100%', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(people, people, people), { minLength: 1, maxLength: 8 }),
      (districts) => {
        const rows = districts.map(([white, black, silent]) => [
          white + black + silent,
          white,
          black,
          silent,
        ]);
        const table = tableOf(...rows);
        expect(checkCensusSums(table).filter(({ kind }) => kind === 'parts-differ')).toEqual([]);
        const sum = sumOf(
          table,
          table.places.map(({ id }) => id),
        );
        const known = districts.reduce((total, [white, black]) => total + white + black, 0);
        expect(sum.known).toBe(known);
        fc.pre(known > 0);
        const shares = Object.values(shareOut(sum, scheme, 'known'));
        expect(shares.reduce((total, each) => total + each, 0)).toBeCloseTo(100, 9);
      },
    ),
  );
});

test('the samples add up: the broad groups to the total, the detailed ones to their broad group', async () => {
  for (const name of [
    'census-bulk-ts021-ltla.csv',
    'census-api-ts021.csv',
    'census-query-ts030.csv',
  ]) {
    expect(checkCensusSums(await readSample(name))).toEqual([]);
  }
});

test('what does not add up is told for each place, with both numbers', () => {
  const table = toTable([
    ['geography', 'geography code', 'Total', 'White', 'White: Irish', 'White: Roma', 'Black'],
    ['P', 'E0', '100', '70', '60', '9', '30'],
    ['Q', 'E1', '100', '70', '60', '10', '31'],
    ['R', 'E2', '100', '70', '60', '*', '30'],
    ['Abolished', 'E3', '0', '0', '0', '0', '0'],
  ]);
  expect(checkCensusSums(table)).toEqual([
    { kind: 'parts-differ', placeId: 'E0', labelKey: 'white', sum: 69, stated: 70 },
    { kind: 'parts-differ', placeId: 'E1', labelKey: null, sum: 101, stated: 100 },
    { kind: 'empty-place', placeId: 'E3' },
  ]);
});

test('single years add up to their band, and bands to the total', () => {
  const table = toTable([
    [
      'geography',
      'geography code',
      'Age: Total',
      'Age: Aged 1 year and under',
      'Age: Aged under 1 year',
      'Age: Aged 1 year',
      'Age: Aged 2 years and over',
      'Age: Aged 2 to 89 years',
      'Age: Aged 90 years and over',
    ],
    ['P', 'E0', '10', '4', '1', '3', '6', '5', '2'],
  ]);
  expect(checkCensusSums(table)).toEqual([
    { kind: 'parts-differ', placeId: 'E0', labelKey: 'aged 2 years and over', sum: 7, stated: 6 },
  ]);
});
