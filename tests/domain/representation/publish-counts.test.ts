import { expect, test } from 'vitest';

import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { type DisclosureRule, PUBLIC_RULE } from '#domain/disclosure/disclosure-rule.ts';
import { TOTAL } from '#domain/disclosure/hiding.ts';
import { publishCounts } from '#domain/representation/publish-counts.ts';

import { aRecord } from '../../support/record-builders.ts';

const staff = aRecord('populations', { name: 'All employees' });
const count = (
  populationId: string,
  schemeId: string,
  counts: Record<string, number>,
  day = '2026-03-31',
) => aRecord('headcounts', { populationId, schemeId, day, period: '2025/26', counts });
const silent = { 'prefer-not-to-say': 0, 'not-known': 0 };
const publish = (
  headcounts: ReturnType<typeof count>[],
  rule: DisclosureRule = PUBLIC_RULE,
  populations = [staff],
) => publishCounts({ populations, headcounts }, builtInSchemes, rule);

test('what was not counted is no data, what is small is withheld, nobody is 0', () => {
  const headcount = count(staff.id, 'religion-2021-8', {
    christian: 400,
    muslim: 30,
    sikh: 3,
    jewish: 0,
    ...silent,
  });
  const { readCount } = publish([headcount])(headcount.id);
  expect(readCount('christian')).toEqual({ kind: 'shown', value: 400 });
  expect(readCount('sikh')).toEqual({ kind: 'withheld' });
  expect(readCount('muslim')).toEqual({ kind: 'withheld' });
  expect(readCount('jewish')).toEqual({ kind: 'shown', value: 0 });
  expect(readCount('hindu')).toEqual({ kind: 'no-data' });
  expect(readCount(TOTAL)).toEqual({ kind: 'shown', value: 433 });
});

test('rounding is of the numbers shown, each by itself', () => {
  const headcount = count(staff.id, 'sex-2021-2', { female: 62, male: 48, ...silent });
  const { readCount } = publish([headcount], { threshold: 10, roundTo: 5 })(headcount.id);
  expect(readCount('female')).toEqual({ kind: 'rounded', value: 60 });
  expect(readCount(TOTAL)).toEqual({ kind: 'rounded', value: 110 });
});

test('figures of a group that this count does not have by itself are never shown', () => {
  const headcount = count(staff.id, 'sex-2021-2', { female: 62, male: 48, ...silent });
  const published = publish([headcount]);
  expect(published(headcount.id).mayShowFigures('female')).toBe(true);
  expect(published(headcount.id).mayShowFigures('other')).toBe(false);
  expect(published('unheard-of').mayShowFigures('female')).toBe(false);
  expect(published('unheard-of').readCount('female')).toEqual({ kind: 'no-data' });
});

test('a broad count of the same people does not give a detailed one away', () => {
  const detailed = count(staff.id, 'disability-2021-4', {
    'limited-a-lot': 4,
    'limited-a-little': 40,
    'condition-not-limiting': 30,
    'no-condition': 900,
    ...silent,
  });
  const broad = count(staff.id, 'disability-2021-2', {
    disabled: 44,
    'not-disabled': 930,
    ...silent,
  });
  const published = publish([detailed, broad]);
  expect(published(detailed.id).readCount('limited-a-lot').kind).toBe('withheld');
  const isLittleShown = published(detailed.id).readCount('limited-a-little').kind === 'shown';
  const isBroadShown = published(broad.id).readCount('disabled').kind === 'shown';
  expect(isLittleShown && isBroadShown).toBe(false);
});

test('the parts that make up a population do not give each other away', () => {
  const north = aRecord('populations', { name: 'North', partOfId: staff.id });
  const south = aRecord('populations', { name: 'South', partOfId: staff.id });
  const whole = count(staff.id, 'sex-2021-2', { female: 300, male: 63, ...silent });
  const one = count(north.id, 'sex-2021-2', { female: 200, male: 60, ...silent });
  const other = count(south.id, 'sex-2021-2', { female: 100, male: 3, ...silent });
  const published = publish([whole, one, other], PUBLIC_RULE, [staff, north, south]);
  const isShown = ({ id }: { readonly id: string }) =>
    published(id).readCount('male').kind === 'shown';
  expect(isShown(other)).toBe(false);
  expect(isShown(whole) && isShown(one)).toBe(false);
});
