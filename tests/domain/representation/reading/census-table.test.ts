import { expect, test } from 'vitest';

import { readCensusTable } from '#domain/representation/reading/census-table.ts';

import { readRows, readSample, toTable } from './census-samples.ts';

const bulkHead = ['date', 'geography', 'geography code'];
const bulk = (heads: readonly string[], ...rows: readonly (readonly string[])[]) => [
  [...bulkHead, ...heads],
  ...rows.map((cells, index) => ['2021', `Place ${index + 1}`, `E0${index + 1}`, ...cells]),
];
const failureOf = (rows: readonly (readonly string[])[]) => {
  const read = readCensusTable(rows);
  return read.ok ? null : read.failure;
};

test('a bulk file: labels with commas and with a line break, the total apart, the title in front gone', async () => {
  const table = await readSample('census-bulk-ts021-ltla.csv');
  expect(table).toMatchObject({
    layout: 'bulk',
    tableCode: 'TS021',
    title: 'Ethnic group',
    population: 'All usual residents',
    date: '2021',
    limits: [],
  });
  expect(table.labels).toHaveLength(24);
  expect(table.labels[1]).toEqual({
    key: 'asian, asian british or asian welsh: bangladeshi',
    text: 'Asian, Asian British or Asian Welsh: Bangladeshi',
    path: ['Asian, Asian British or Asian Welsh', 'Bangladeshi'],
  });
  expect(table.places).toMatchObject([
    { id: 'E07999001', name: 'Northmere', total: 1043, counts: { 'white: roma': 6 } },
    { id: 'E07999002', name: 'Southmere, East', total: 491, counts: { 'white: roma': 1 } },
  ]);
});

test('a query download: what stands above and beneath, commas in numbers, and no percentages', async () => {
  const table = await readSample('census-query-ts030.csv');
  expect(table).toMatchObject({
    layout: 'query',
    tableCode: 'TS030',
    title: 'Religion',
    population: 'All usual residents',
    date: '2021',
    notes: [expect.stringMatching(/^In order to protect/)],
  });
  expect(table.labels.map(({ text }) => text)).toEqual([
    'No religion',
    'Christian',
    'Buddhist',
    'Hindu',
    'Jewish',
    'Muslim',
    'Sikh',
    'Other religion',
    'Not answered',
  ]);
  expect(table.places).toMatchObject([
    { id: 'E07999001', name: 'Northmere', total: 1500, counts: { christian: 700 } },
    { id: 'E07999002', name: 'Southmere, East', total: 500, counts: { 'other religion': 0 } },
  ]);
});

test('the API’s long form gives the same figures as the bulk file', async () => {
  const [api, bulkTable] = await Promise.all([
    readSample('census-api-ts021.csv'),
    readSample('census-bulk-ts021-ltla.csv'),
  ]);
  expect(api).toMatchObject({ layout: 'api', population: 'All usual residents', date: null });
  expect(api.places).toEqual(bulkTable.places);
});

test('lines above a query’s table may be few or many, and a place may be “code : name”', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `"Line ${index}   :","Total"`);
  const table = toTable(
    await readRows(
      [
        '"TS008 - Sex"',
        '"ONS Crown Copyright Reserved [from Nomis on 3 November 2026]"',
        ...lines,
        '',
        '"ward","Total: All usual residents","Female","Male"',
        '"E05000001 : Upper: Lower","1,000","600","400"',
      ].join('\n'),
    ),
  );
  expect(table.limits).toEqual([]);
  expect(table.places).toEqual([
    {
      id: 'E05000001',
      code: 'E05000001',
      name: 'Upper: Lower',
      counts: { female: 600, male: 400 },
      total: 1000,
    },
  ]);
});

test('uneven blanks round colons make no difference (TS066)', () => {
  const active = 'Economically active (excluding full-time students)';
  const table = toTable(
    bulk(
      [
        'Economic activity status: Total: All usual residents aged 16 years and over',
        `Economic activity status: ${active}`,
        `Economic activity status: ${active}:In employment`,
        `Economic activity status: ${active} :  Unemployed`,
        'Economic activity status: Economically active and a full-time student',
        'Economic activity status: Economically inactive',
      ],
      ['20', '12', '10', '2', '3', '5'],
    ),
  );
  expect(table.population).toBe('All usual residents aged 16 years and over');
  expect(table.labels.map(({ text }) => text)).toEqual([
    active,
    `${active}: In employment`,
    `${active}: Unemployed`,
    'Economically active and a full-time student',
    'Economically inactive',
  ]);
});

test('“measures: Value” behind each label is left out, and a column of percentages too', () => {
  const table = toTable(
    bulk(
      [
        'Sex: All persons; measures: Value',
        'Sex: Female; measures: Value',
        'Sex: Female; measures: Percent',
        'Sex: Male; measures: Value',
      ],
      ['10', '6', '60.0', '4'],
    ),
  );
  expect(table.labels.map(({ text }) => text)).toEqual(['Female', 'Male']);
  expect(table.places[0]).toMatchObject({ total: 10, counts: { female: 6, male: 4 } });
});

test('a bulk file whose labels have no title in front keeps its labels whole', () => {
  const table = toTable(bulk(['Total: All usual residents', 'Trans man'], ['10', '1']));
  expect(table).toMatchObject({ title: null, population: 'All usual residents' });
  expect(table.labels.map(({ text }) => text)).toEqual(['Trans man']);
});

test('the API’s percentages and its other columns are left out', async () => {
  const table = toTable(
    await readRows(
      [
        '"DATE","GEOGRAPHY_NAME","C_SEX","C_SEX_NAME","C_SEX_TYPE","MEASURES_NAME","OBS_VALUE","OBS_STATUS_NAME"',
        '"2021","Northmere","0","All persons","Sex","Value",10,"Normal Value"',
        '"2021","Northmere","0","All persons","Sex","Percent",100,"Normal Value"',
        '"2021","Northmere","1","Female","Sex","Value",6,"Normal Value"',
        '"2021","Northmere","1","Female","Sex","Percent",60,"Normal Value"',
      ].join('\n'),
    ),
  );
  expect(table).toMatchObject({
    date: '2021',
    title: 'Sex',
    places: [{ id: 'Northmere', code: null, total: 10, counts: { female: 6 } }],
  });
});

test('a figure that is withheld or missing is no data, never 0', () => {
  const table = toTable(bulk(['Total', 'Female', 'Male'], ['10', '*', '']));
  expect(table.places[0]).toMatchObject({ total: 10, counts: {} });
});

test('what all figures are limited to is told, so that nobody takes women for everybody', async () => {
  const api = toTable(
    await readRows(
      'GEOGRAPHY_NAME,C_SEX_NAME,C2021_AGE_6_NAME,OBS_VALUE\nNorthmere,Female,Total,9\nNorthmere,Female,Aged 1 year,2',
    ),
  );
  expect(api.limits).toEqual([{ name: 'c_sex_name', text: 'Female' }]);
  const query = toTable(
    await readRows(
      '"RM032 - Ethnic group by sex by age"\n"Sex   :","Female"\n"Age   :","Total"\n\n"ward","mnemonic","White"\n"Northmere","E01",9',
    ),
  );
  expect(query.limits).toEqual([{ name: 'sex', text: 'Female' }]);
});

test.each([
  [
    'any other table',
    [
      ['Group', '2024'],
      ['Female', '5'],
    ],
    { kind: 'unknown-layout' },
  ],
  [
    'two tables in one query',
    [
      ['ward', 'mnemonic', 'White'],
      ['A', 'E01', '1'],
      ['ward', 'mnemonic', 'White'],
    ],
    { kind: 'several-tables' },
  ],
  [
    'two characteristics in each bulk label (TS009)',
    bulk(['Sex: Female; Age: Total; measures: Value'], ['5']),
    { kind: 'several-characteristics', names: ['Sex', 'Age'] },
  ],
  [
    'two characteristics in the API’s rows',
    [
      ['GEOGRAPHY_NAME', 'C_SEX_NAME', 'C_AGE_NAME', 'OBS_VALUE'],
      ['A', 'Female', 'Young', '1'],
      ['A', 'Male', 'Old', '1'],
    ],
    { kind: 'several-characteristics', names: ['c_sex_name', 'c_age_name'] },
  ],
  [
    'two censuses',
    [
      [...bulkHead, 'White'],
      ['2011', 'A', 'E01', '1'],
      ['2021', 'B', 'E02', '1'],
    ],
    { kind: 'several-dates', dates: ['2011', '2021'] },
  ],
  [
    'a place that comes twice',
    [
      [...bulkHead, 'White'],
      ['2021', 'A', 'E01', '1'],
      ['2021', 'A', 'E01', '1'],
    ],
    { kind: 'place-twice', place: 'E01' },
  ],
  [
    'a label that comes twice',
    bulk(['White', 'WHITE'], ['1', '1']),
    { kind: 'label-twice', label: 'white' },
  ],
  [
    'two totals',
    bulk(['Total', 'All persons', 'White'], ['1', '1', '1']),
    { kind: 'label-twice', label: 'total' },
  ],
  [
    'two figures for one place and label',
    [
      ['GEOGRAPHY_NAME', 'C_SEX_NAME', 'OBS_VALUE'],
      ['A', 'Female', '60'],
      ['A', 'Female', '100'],
    ],
    { kind: 'figure-twice', place: 'A', label: 'Female' },
  ],
  [
    'a cell that is no number',
    bulk(['White'], ['many']),
    { kind: 'not-a-count', place: 'Place 1', label: 'White', text: 'many' },
  ],
  ['percentages only', bulk(['Total', 'White'], ['100.0', '85.5']), { kind: 'percents-only' }],
  ['headings only', bulk(['White']), { kind: 'no-places' }],
  ['no categories', bulk(['Total'], ['5']), { kind: 'no-labels' }],
  [
    'more columns than any table has',
    bulk(
      Array.from({ length: 1001 }, (_, index) => `Label ${index}`),
      ['1'],
    ),
    { kind: 'too-many-labels' },
  ],
])('%s: not guessed at, and said', (_what, rows, failure) => {
  expect(failureOf(rows)).toEqual(failure);
});
