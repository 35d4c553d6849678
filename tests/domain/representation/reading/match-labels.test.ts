import { expect, test } from 'vitest';

import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { groupAliases } from '#content/group-schemes/group-aliases.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import {
  findFittingSchemes,
  matchLabels,
  placeLabels,
} from '#domain/representation/reading/match-labels.ts';

import { readSample, toTable } from './census-samples.ts';

function findScheme(id: string): GroupScheme {
  const found = builtInSchemes.find((scheme) => scheme.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** A table of one place, everybody under the labels given. */
function tableOf(...labels: readonly string[]) {
  return toTable([
    ['date', 'geography', 'geography code', 'Total: All usual residents', ...labels],
    ['2021', 'Northmere', 'E01', '100', ...labels.map(() => '1')],
  ]);
}

const match = (schemeId: string, ...labels: readonly string[]) => {
  const { groupOf, outsideKeys, unmatched, lackingGroupIds } = matchLabels(
    tableOf(...labels).labels,
    findScheme(schemeId),
    groupAliases,
  );
  const left = unmatched.map(({ label, reason }) => [label.text, reason]);
  return { groupOf, outsideKeys, left, lackingGroupIds };
};

test.each(['census-bulk-ts021-ltla.csv', 'census-api-ts021.csv'])(
  '%s: each of the 19 labels is its group; the broad ones are the sums of theirs',
  async (name) => {
    const { labels } = await readSample(name);
    const scheme = findScheme('ethnic-group-2021-19');
    const { groupOf, unmatched, lackingGroupIds } = matchLabels(labels, scheme, groupAliases);
    expect({ unmatched, lackingGroupIds }).toEqual({ unmatched: [], lackingGroupIds: [] });
    expect(Object.keys(groupOf)).toHaveLength(19);
    for (const { id, name: groupName } of scheme.groups) {
      expect(groupOf[groupName.toLowerCase()]).toBe(id);
    }
  },
);

test('for the broad scheme the 5 broad labels count, and their parts do not', async () => {
  const { labels } = await readSample('census-bulk-ts021-ltla.csv');
  const scheme = findScheme('ethnic-group-2021-5');
  expect(matchLabels(labels, scheme, groupAliases)).toEqual({
    groupOf: {
      'asian, asian british or asian welsh': 'asian',
      'black, black british, black welsh, caribbean or african': 'black',
      'mixed or multiple ethnic groups': 'mixed',
      white: 'white',
      'other ethnic group': 'other-ethnic-group',
    },
    outsideKeys: [],
    unmatched: [],
    lackingGroupIds: [],
  });
});

test('census 2001 groups are not what the 2021 ones are: what differs is left to a person', async () => {
  const { labels } = await readSample('census-bulk-ts021-ltla.csv');
  const matching = matchLabels(labels, findScheme('ethnic-group-2001-16'), groupAliases);
  const left = matching.unmatched.map(
    ({ label, reason }) => `${label.path.at(-1) ?? ''} ${reason}`,
  );
  expect(left).toEqual([
    'Chinese unknown',
    'Other Asian residual',
    'Other Mixed or Multiple ethnic groups unknown',
    'English, Welsh, Scottish, Northern Irish or British unknown',
    'Gypsy or Irish Traveller unknown',
    'Roma unknown',
    'Other White residual',
    'Any other ethnic group unknown',
    'Arab unknown',
  ]);
  expect(matching.lackingGroupIds).toEqual([
    'white-british-2001',
    'other-white-2001',
    'other-mixed-2001',
    'other-asian-2001',
    'chinese-2001',
    'any-other-2001',
  ]);
});

const disabled = 'Disabled under the Equality Act';
const notDisabled = 'Not disabled under the Equality Act';
const disability = [
  disabled,
  `${disabled}: Day-to-day activities limited a lot`,
  `${disabled}: Day-to-day activities limited a little`,
  notDisabled,
  `${notDisabled}: Has long term physical or mental health condition but day-to-day activities are not limited`,
  `${notDisabled}: No long term physical or mental health conditions`,
];

test('disability (TS038) in four groups and in two', () => {
  const four = match('disability-2021-4', ...disability);
  expect(Object.values(four.groupOf)).toEqual([
    'limited-a-lot',
    'limited-a-little',
    'condition-not-limiting',
    'no-condition',
  ]);
  expect(four).toMatchObject({ left: [], lackingGroupIds: [] });
  const two = match('disability-2021-2', ...disability);
  expect(Object.values(two.groupOf)).toEqual(['disabled', 'not-disabled']);
  expect(two).toMatchObject({ left: [], lackingGroupIds: [] });
});

test('sex (TS008), religion (TS030) and sexual orientation (TS077), silent answers apart', async () => {
  expect(match('sex-2021-2', 'Female; measures: Value', 'Male; measures: Value')).toEqual({
    groupOf: { female: 'female', male: 'male' },
    outsideKeys: [],
    left: [],
    lackingGroupIds: [],
  });
  const { labels } = await readSample('census-query-ts030.csv');
  const religion = matchLabels(labels, findScheme('religion-2021-8'), groupAliases);
  expect(religion).toMatchObject({ unmatched: [], lackingGroupIds: [] });
  expect(religion.groupOf).toMatchObject({
    'other religion': 'other-religion',
    'not answered': 'not-known',
  });
  expect(
    match(
      'sexual-orientation-2021-4',
      'Straight or Heterosexual',
      'Gay or Lesbian',
      'Bisexual',
      'All other sexual orientations',
      'Not answered',
    ),
  ).toMatchObject({ left: [], lackingGroupIds: [] });
});

const gender = [
  'Gender identity the same as sex registered at birth',
  'Gender identity different from sex registered at birth but no specific identity given',
  'Trans woman',
  'Trans man',
];

test('gender identity: “all other” is only the group of that name beside non-binary people', () => {
  const residual = 'All other gender identities';
  expect(
    match('gender-identity-2021-6', ...gender, 'Non-binary', residual, 'Not answered'),
  ).toMatchObject({ left: [], lackingGroupIds: [] });
  // TS078 counts non-binary people under "all other"
  expect(match('gender-identity-2021-6', ...gender, residual, 'Not answered')).toMatchObject({
    left: [[residual, 'residual']],
    lackingGroupIds: ['non-binary', 'all-other-gender-identities'],
  });
});

test('sexual orientation in detail (TS079): “all other” is less than the group of that name', () => {
  const { left } = match(
    'sexual-orientation-2021-4',
    'Straight or Heterosexual',
    'Gay or Lesbian',
    'Bisexual',
    'Pansexual',
    'All other sexual orientations',
  );
  expect(left).toEqual([
    ['Pansexual', 'unknown'],
    ['All other sexual orientations', 'residual'],
  ]);
});

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `Aged ${from + index} years`);

test('single years of age (TS007) make up any bands; those below the lowest band are outside', () => {
  const table = [
    'Aged 4 years and under',
    'Aged under 1 year',
    'Aged 1 year',
    ...years(2, 4),
    'Aged 5 to 15 years',
    'Aged 16 to 19 years',
    ...years(16, 19),
    'Aged 20 to 24 years',
    ...years(20, 24),
    'Aged 25 to 34 years',
    ...years(25, 34),
    'Aged 35 to 49 years',
    ...years(35, 49),
    'Aged 50 to 64 years',
    ...years(50, 64),
    'Aged 65 years and over',
    'Aged 65 to 84 years',
    'Aged 85 years and over',
  ];
  const { groupOf, outsideKeys, left, lackingGroupIds } = match('age-civil-service-7', ...table);
  expect({ left, lackingGroupIds }).toEqual({ left: [], lackingGroupIds: [] });
  expect(Object.keys(groupOf).filter((key) => groupOf[key] === '20-to-29')).toEqual([
    'aged 20 to 24 years',
    ...years(25, 29).map((label) => label.toLowerCase()),
  ]);
  expect(groupOf).toMatchObject({
    'aged 16 to 19 years': '16-to-19',
    'aged 65 years and over': '65-and-over',
  });
  expect(groupOf).not.toHaveProperty('aged 17 years');
  expect(outsideKeys).toEqual([
    'aged under 1 year',
    'aged 1 year',
    'aged 2 years',
    'aged 3 years',
    'aged 4 years',
    'aged 5 to 15 years',
  ]);
});

test('five-year bands (TS007A) do not make up 16 to 19: the band lacks, and 15 to 19 is left over', () => {
  expect(
    match('age-v1-5', 'Aged 10 to 14 years', 'Aged 15 to 19 years', 'Aged 30 to 39 years'),
  ).toEqual({
    groupOf: { 'aged 30 to 39 years': '30-to-39' },
    outsideKeys: ['aged 10 to 14 years'],
    left: [['Aged 15 to 19 years', 'across-bands']],
    lackingGroupIds: ['16-to-29', '40-to-49', '50-to-59', '60-and-over'],
  });
});

test('a person places what is left over; labels that are counted through others stay out', async () => {
  const scheme = findScheme('gender-identity-2021-6');
  const { labels } = tableOf(...gender, 'All other gender identities', 'Does not apply');
  const matching = matchLabels(labels, scheme, groupAliases);
  expect(matching.outsideKeys).toEqual(['does not apply']);
  const placed = placeLabels(
    matching,
    {
      'all other gender identities': 'all-other-gender-identities',
      'trans man': null,
      'no such label': 'trans-man',
    },
    scheme,
  );
  expect(placed).toMatchObject({
    unmatched: [],
    outsideKeys: ['does not apply', 'trans man'],
    lackingGroupIds: ['trans-man', 'non-binary'],
  });
  expect(placed.groupOf).toMatchObject({
    'all other gender identities': 'all-other-gender-identities',
  });
  expect(placed.groupOf).not.toHaveProperty('no such label');
  expect(placed.groupOf).not.toHaveProperty('trans man');
});

test('the schemes a table fits are found by its labels', async () => {
  const idsFor = (labels: Parameters<typeof findFittingSchemes>[0]) =>
    findFittingSchemes(labels, builtInSchemes, groupAliases).map(({ id }) => id);
  const ethnicity = await readSample('census-bulk-ts021-ltla.csv');
  expect(idsFor(ethnicity.labels)).toEqual(['ethnic-group-2021-19', 'ethnic-group-2021-5']);
  const religion = await readSample('census-query-ts030.csv');
  expect(idsFor(religion.labels)).toEqual(['religion-2021-8']);
  expect(idsFor(tableOf(...disability).labels)).toEqual(['disability-2021-4', 'disability-2021-2']);
});

test('bands of a council’s own that overlap do not count the same people twice', () => {
  const scheme = {
    groups: [
      { id: 'young', name: 'Under 30' },
      { id: 'middle', name: '25 to 40' },
    ],
  };
  const { labels } = tableOf('Aged 29 years and under', 'Aged 25 to 40 years');
  expect(matchLabels(labels, scheme, {})).toMatchObject({
    groupOf: { 'aged 29 years and under': 'young' },
    lackingGroupIds: ['middle'],
  });
});

test('where a scheme has a label and a part of it, nobody is counted twice: the label counts', () => {
  const scheme = {
    groups: [
      { id: 'white', name: 'White' },
      { id: 'irish', name: 'White: Irish' },
    ],
  };
  const { labels } = tableOf('White', 'White: Irish', 'White: Roma');
  expect(matchLabels(labels, scheme, {})).toEqual({
    groupOf: { white: 'white' },
    outsideKeys: [],
    unmatched: [],
    lackingGroupIds: ['irish'],
  });
});

test('very many odd bands are given up in no time', () => {
  const names = Array.from({ length: 30 }, (_, from) =>
    [1, 2, 3, 4].map((more) => `${from} to ${from + more}`),
  ).flat();
  const scheme = { groups: [{ id: 'all', name: '0 to 99' }] };
  expect(matchLabels(tableOf(...names).labels, scheme, {}).lackingGroupIds).toEqual(['all']);
});
