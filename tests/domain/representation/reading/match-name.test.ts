import { expect, test } from 'vitest';

import { readAgeRange } from '#domain/representation/reading/age-range.ts';
import { foldWords } from '#domain/representation/reading/fold-text.ts';
import { createNameMatcher } from '#domain/representation/reading/match-name.ts';
import { isTotalName } from '#domain/representation/reading/plain-names.ts';

const scheme = {
  groups: [
    { id: 'indian', name: 'Asian or Asian British: Indian' },
    { id: 'other-asian', name: 'Asian or Asian British: Other' },
    { id: 'british', name: 'White: English, Welsh or British' },
    { id: 'irish', name: 'White: Irish' },
    { id: 'other-white', name: 'White: Other' },
  ],
};
const match = createNameMatcher(scheme, { 'other-white': ['Any other White background'] });

test.each([
  ['White: Irish', 'irish'],
  ['white :  IRISH', 'irish'],
  ['White - Irish', 'irish'],
  ['White Irish', 'irish'],
  ['Irish', 'irish'],
  ['White: English/Welsh/British', 'british'],
  ['Asian, Asian British or Asian Welsh: Indian', 'indian'],
  ['White: Other', 'other-white'],
  ['Any other white background', 'other-white'],
  ['White: Any other White background', 'other-white'],
])('“%s” is the group %s', (name, groupId) => {
  expect(match(name)).toEqual({ kind: 'group', groupId });
});

test.each([
  ['Other', 'it could be Asian or White'],
  ['Other White', 'nobody said that it means the same'],
  ['Mixed: Irish', 'Irish is White in this scheme'],
  ['Black: Any other White background', 'whatever it is, it is not White'],
  ['White', 'it is broader than any group'],
  ['', 'it says nothing'],
  ['---', 'it says nothing'],
])('“%s” is unknown: %s', (name) => {
  expect(match(name)).toEqual({ kind: 'unknown' });
});

test('“Other” of a broad group is not the “Other” of a scheme without broad groups', () => {
  const broad = createNameMatcher({ groups: [{ id: 'other', name: 'Other' }] }, {});
  expect(broad('other')).toEqual({ kind: 'group', groupId: 'other' });
  expect(broad('White: Other')).toEqual({ kind: 'unknown' });
});

test.each([
  ['Prefer not to say', 'prefer-not-to-say'],
  ['PREFER NOT TO SAY ', 'prefer-not-to-say'],
  ['Refused', 'prefer-not-to-say'],
  ['Undeclared', 'prefer-not-to-say'],
  ['Not stated', 'not-known'],
  ['Not declared', 'not-known'],
  ['Unknown', 'not-known'],
  ['(blank)', 'not-known'],
  ['Don’t know', 'not-known'],
])('“%s” is the silent answer %s', (name, groupId) => {
  expect(match(name)).toEqual({ kind: 'silent', groupId });
});

test.each(['Total', 'Grand Total', 'All staff', 'Total headcount', 'All usual residents aged 16'])(
  '“%s” is everybody',
  (name) => {
    expect(match(name)).toEqual({ kind: 'total' });
  },
);

test.each(['Subtotal', 'Total White', 'All other religions', 'Small', 'Staff'])(
  '“%s” is not everybody',
  (name) => {
    expect(isTotalName(name)).toBe(false);
  },
);

test('“Prefer not to say” can be a group of somebody’s own scheme first', () => {
  const own = createNameMatcher({ groups: [{ id: 'own', name: 'Refused' }] }, {});
  expect(own('refused')).toEqual({ kind: 'group', groupId: 'own' });
});

test.each([
  ['Aged 4 years and under', 0, 4],
  ['Aged under 1 year', 0, 0],
  ['Aged 1 year', 1, 1],
  ['Aged 16 to 19 years', 16, 19],
  ['16-24', 16, 24],
  ['16 – 24', 16, 24],
  ['<=25', 0, 25],
  ['Under 25', 0, 24],
  ['65+', 65, Infinity],
  ['65 and over', 65, Infinity],
  ['Aged 100 years and over', 100, Infinity],
  ['Over 65', 66, Infinity],
  ['age 30', 30, 30],
])('“%s” is from %d to %d', (name, from, to) => {
  expect(readAgeRange(name)).toEqual({ from, to });
});

test.each(['Young', '24-16', 'Grade 5', '9 hours or less', 'Provides 9 to 19 hours'])(
  '“%s” is no age',
  (name) => {
    expect(readAgeRange(name)).toBeNull();
  },
);

test('bands of age are matched by their ages, however they are written', () => {
  const ages = createNameMatcher({ groups: [{ id: 'young', name: '16 to 24' }] }, {});
  expect(ages('Aged 16-24')).toEqual({ kind: 'group', groupId: 'young' });
  expect(ages('16-25')).toEqual({ kind: 'unknown' });
});

test('accents, apostrophes and the words between names make no difference', () => {
  expect(foldWords('Tŷ Mawr & Don’t/Know')).toBe(foldWords('ty mawr or DONT know'));
});
