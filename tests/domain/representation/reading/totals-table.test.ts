import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createNameMatcher } from '#domain/representation/reading/match-name.ts';
import { readTotalsTable } from '#domain/representation/reading/totals-table.ts';
import { type NameChoices } from '#domain/representation/reading/totals-lines.ts';

const scheme = {
  groups: [
    { id: 'asian', name: 'Asian' },
    { id: 'irish', name: 'White: Irish' },
    { id: 'british', name: 'White: British' },
  ],
};
const matchName = createNameMatcher(scheme, {});
type Rows = readonly (readonly string[])[];

function readTable(
  rows: Rows,
  choices: NameChoices = {},
  unit: 'people' | 'full-time-equivalents' = 'people',
) {
  const read = readTotalsTable(rows, matchName, unit, choices);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const down = [
  ['Our staff', '', ''],
  ['', '', ''],
  ['Ethnic group', '2023/24', '2024/25'],
  ['Asian', '1,200', '5'],
  ['White', '', ''],
  ['White - Irish', '0', '*'],
  ['White - British', '300', '7'],
  ['Declined to say', '4', '1'],
  ['Unknown', '6', '2'],
  ['Total', '1,510', '20'],
  ['Source: payroll', '', ''],
];
const downSeries = [
  {
    name: '2023/24',
    counts: { asian: 1200, irish: 0, british: 300, 'prefer-not-to-say': 4, 'not-known': 6 },
    statedTotal: 1510,
  },
  {
    name: '2024/25',
    counts: { asian: 5, british: 7, 'prefer-not-to-say': 1, 'not-known': 2 },
    statedTotal: 20,
  },
];

test('groups down a column, one series a column: silent answers apart, the total no group', () => {
  expect(readTable(down)).toMatchObject({
    isAcross: false,
    series: downSeries,
    unmatched: [],
    skipped: [],
    faults: [],
  });
});

test('the same table turned round reads the same', () => {
  const across = (down[3] ?? []).map((_, column) =>
    down.slice(2, 10).map((row) => row[column] ?? ''),
  );
  expect(readTable(across)).toMatchObject({ isAcross: true, series: downSeries, faults: [] });
});

test('without headings a series has no name', () => {
  expect(
    readTable([
      ['Asian', '1'],
      ['Irish', '2'],
    ]).series,
  ).toEqual([{ name: '', counts: { asian: 1, irish: 2 }, statedTotal: null }]);
});

test('years above the columns are headings, not people', () => {
  const { series, unmatched } = readTable([
    ['Group', '2023', '2024'],
    ['Asian', '1', '2'],
    ['Irish', '3', '4'],
  ]);
  expect(series.map(({ name }) => name)).toEqual(['2023', '2024']);
  expect(unmatched).toEqual([]);
});

test('names that are no group come back for a person to place, the first row too', () => {
  const rows = [
    ['Group', 'Staff'],
    ['Green', '3'],
    ['Asian', '1'],
    ['Irish', '2'],
    ['Blue', '4'],
    ['', '5'],
    ['Total', '15'],
  ];
  const first = readTable(rows);
  expect(first.unmatched).toEqual(['Green', 'Blue', '']);
  expect(first.faults).toEqual([{ kind: 'sum-differs', series: 'Staff', sum: 3, stated: 15 }]);
  const placed = readTable(rows, { Green: 'asian', Blue: 'british', '': 'not-known' });
  expect(placed).toMatchObject({
    unmatched: [],
    faults: [],
    series: [{ counts: { asian: 4, irish: 2, british: 4, 'not-known': 5 } }],
  });
  expect(readTable(rows, { Green: null }).names[0]).toEqual({
    name: 'Green',
    place: { kind: 'left-out' },
  });
});

test('two names of one group are only added up when a person says so', () => {
  const rows = [
    ['Asian', '1'],
    ['asian:', '2'],
    ['Irish', '3'],
    ['Total', '6'],
  ];
  expect(readTable(rows)).toMatchObject({
    series: [{ counts: { irish: 3 } }],
    faults: [{ kind: 'group-twice', groupId: 'asian', names: ['Asian', 'asian:'] }],
  });
  expect(readTable(rows, { 'asian:': 'asian' })).toMatchObject({
    series: [{ counts: { asian: 3, irish: 3 } }],
    faults: [],
  });
});

test('two totals are none', () => {
  expect(
    readTable([
      ['Asian', '1'],
      ['Irish', '3'],
      ['Total', '4'],
      ['All staff', '9'],
    ]),
  ).toMatchObject({
    series: [{ statedTotal: null }],
    faults: [{ kind: 'total-twice' }],
  });
});

test('a total that is not the sum is told with both numbers', () => {
  expect(
    readTable([
      ['Asian', '1'],
      ['Irish', '3'],
      ['Total', '5'],
    ]).faults,
  ).toEqual([{ kind: 'sum-differs', series: '', sum: 4, stated: 5 }]);
});

test('with a figure withheld only a sum above the total is known to be wrong', () => {
  const withTotal = (total: string) =>
    readTable([
      ['Asian', '*'],
      ['Irish', '3'],
      ['Total', total],
    ]).faults;
  expect(withTotal('5')).toEqual([]);
  expect(withTotal('2')).toEqual([{ kind: 'sum-differs', series: '', sum: 3, stated: 2 }]);
});

test('a cell that is no figure is a fault, and its group has no data', () => {
  expect(
    readTable([
      ['Group', 'Staff'],
      ['Asian', 'ten'],
      ['Irish', '3'],
      ['British', '2.5'],
    ]),
  ).toMatchObject({
    series: [{ counts: { irish: 3 } }],
    faults: [
      { kind: 'not-a-number', series: 'Staff', name: 'Asian', text: 'ten' },
      { kind: 'not-whole', series: 'Staff', name: 'British', text: '2.5' },
    ],
  });
});

test('columns of shares are passed over and told', () => {
  const { series, skipped } = readTable([
    ['Group', 'Staff', '% of staff', 'Share'],
    ['Asian', '1', '25.0', '25%'],
    ['Irish', '3', '75.0', '75%'],
  ]);
  expect(series.map(({ name }) => name)).toEqual(['Staff']);
  expect(skipped).toEqual(['% of staff', 'Share']);
});

test('full-time equivalents may be parts of people, and their sum is not off by binary arithmetic', () => {
  const rows = [
    ['Asian', '0.1'],
    ['Irish', '0.2'],
    ['Total', '0.3'],
  ];
  expect(readTable(rows, {}, 'full-time-equivalents')).toMatchObject({
    series: [{ counts: { asian: 0.1, irish: 0.2 } }],
    faults: [],
  });
});

test.each([
  [
    'other things',
    [
      ['Road', '5'],
      ['Bridge', '6'],
    ],
  ],
  [
    'one group only, which could be chance',
    [
      ['Asian', '5'],
      ['Bridge', '6'],
    ],
  ],
  ['groups without figures', [['Asian'], ['Irish']]],
  ['nothing', []],
])('a table of %s is not one of these groups', (_what, rows) => {
  expect(readTotalsTable(rows, matchName, 'people')).toEqual({
    ok: false,
    failure: { kind: 'no-groups' },
  });
});

test('whatever the figures and the order of the rows, each group gets its own', () => {
  const figures = fc.tuple(fc.nat(9_999_999), fc.nat(9_999_999), fc.nat(9_999_999));
  const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
  fc.assert(
    fc.property(fc.array(figures, { minLength: 1, maxLength: 4 }), order, (made, turn) => {
      const rows = turn.map((index) => [
        scheme.groups[index]?.name ?? '',
        ...made.map((each) => (each[index] ?? 0).toLocaleString('en-GB')),
      ]);
      const total = made.map((each) => `${each[0] + each[1] + each[2]}`);
      const { series, faults } = readTable([...rows, ['Total', ...total]]);
      expect(faults).toEqual([]);
      expect(
        series.map(({ counts }) => [counts['asian'], counts['irish'], counts['british']]),
      ).toEqual(made);
    }),
  );
});
