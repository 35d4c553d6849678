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

const RELIGION = 'religion-2021-8';
const partOfStaff = (name: string, kind: 'directorate' | 'top-earners' | 'starters' | 'leavers') =>
  aRecord('populations', { name, kind, partOfId: staff.id });
const faiths = (christian: number, muslim: number, sikh: number) => ({
  christian,
  muslim,
  sikh,
  'no-religion': 0,
  buddhist: 0,
  hindu: 0,
  jewish: 0,
  'other-religion': 0,
  ...silent,
});

test('the directorates make up the council although its top earners are a part of it too', () => {
  const [north, south] = [partOfStaff('North', 'directorate'), partOfStaff('South', 'directorate')];
  const top = partOfStaff('Top 5%', 'top-earners');
  const whole = count(staff.id, RELIGION, faiths(600, 60, 45));
  const one = count(north.id, RELIGION, faiths(300, 40, 42));
  const other = count(south.id, RELIGION, faiths(300, 20, 3));
  const earners = count(top.id, RELIGION, faiths(20, 12, 11));
  const published = publish([whole, one, other, earners], PUBLIC_RULE, [staff, north, south, top]);
  // 45 − 42 would be the 3
  const isShown = (headcount: typeof whole) =>
    published(headcount.id).readCount('sikh').kind === 'shown';
  expect([isShown(other), isShown(whole) && isShown(one)]).toEqual([false, false]);
});

test('a part counted in more detail than the whole does not give another part away', () => {
  const [north, south] = [partOfStaff('North', 'directorate'), partOfStaff('South', 'directorate')];
  const disabled = { disabled: 45, 'not-disabled': 660, ...silent };
  const whole = count(staff.id, 'disability-2021-2', disabled);
  const detailed = count(north.id, 'disability-2021-4', {
    'limited-a-lot': 20,
    'limited-a-little': 22,
    'condition-not-limiting': 40,
    'no-condition': 300,
    ...silent,
  });
  const broad = count(south.id, 'disability-2021-2', {
    disabled: 3,
    'not-disabled': 320,
    ...silent,
  });
  const published = publish([whole, detailed, broad], PUBLIC_RULE, [staff, north, south]);
  const isShown = (headcount: typeof whole, cellId: string) =>
    published(headcount.id).readCount(cellId).kind === 'shown';
  // 45 − 20 − 22 would be the 3
  const areOthersShown =
    isShown(whole, 'disabled') &&
    isShown(detailed, 'limited-a-lot') &&
    isShown(detailed, 'limited-a-little');
  expect([isShown(broad, 'disabled'), areOthersShown]).toEqual([false, false]);
});

test('those a stated total tells of are a number to be protected like the silent', () => {
  const counts = { female: 400, male: 95 };
  const headcount = { ...count(staff.id, 'sex-2021-2', counts), statedTotal: 499 };
  const { readCount, mayShowFigures, mayShowSharesOfAll } = publish([headcount])(headcount.id);
  // shares of everybody, or the declaration rate, beside the base of the shares would give the 4
  expect(mayShowFigures('female') && mayShowSharesOfAll).toBe(false);
  const areAllShown = ['female', 'male', TOTAL].every((id) => readCount(id).kind === 'shown');
  expect(areAllShown).toBe(false);
});

test('who was there, started, left and is there now do not give each other away', () => {
  const [started, left] = [partOfStaff('Starters', 'starters'), partOfStaff('Leavers', 'leavers')];
  const headcounts = [
    { ...count(staff.id, RELIGION, faiths(500, 60, 40), '2025-03-31'), period: '2024/25' },
    count(staff.id, RELIGION, faiths(520, 65, 31)),
    count(started.id, RELIGION, faiths(50, 20, 3)),
    count(left.id, RELIGION, faiths(30, 15, 12)),
  ];
  const published = publish(headcounts, PUBLIC_RULE, [staff, started, left]);
  const kinds = headcounts.map(({ id }) => published(id).readCount('sikh').kind);
  expect(kinds[2]).toBe('withheld');
  // 31 + 12 − 40 would be the 3
  expect([kinds[0], kinds[1], kinds[3]]).not.toEqual(['shown', 'shown', 'shown']);
});

test('what is left of a whole without its only counted part is not small', () => {
  const north = partOfStaff('North', 'directorate');
  const whole = count(staff.id, RELIGION, faiths(600, 60, 45));
  const part = count(north.id, RELIGION, faiths(300, 30, 42));
  const published = publish([whole, part], PUBLIC_RULE, [staff, north]);
  const isShown = (headcount: typeof whole, cellId: string) =>
    published(headcount.id).readCount(cellId).kind === 'shown';
  // 45 − 42: three in the other directorates
  expect(isShown(whole, 'sikh') && isShown(part, 'sikh')).toBe(false);
  expect(isShown(whole, 'christian') && isShown(part, 'christian')).toBe(true);
});

test('those who were not appointed are not a small number either', () => {
  const after = aRecord('populations', { kind: 'appointed', followsId: staff.id });
  const whole = count(staff.id, 'sex-2021-2', { female: 60, male: 52, ...silent });
  const chosen = count(after.id, 'sex-2021-2', { female: 40, male: 50, ...silent });
  const published = publish([whole, chosen], PUBLIC_RULE, [staff, after]);
  const kinds = [whole, chosen].map(({ id }) => published(id).readCount('male').kind);
  expect(kinds).not.toEqual(['shown', 'shown']);
});

test('a whole counted in more detail than its parts does not give one of them away', () => {
  const [north, south] = [partOfStaff('North', 'directorate'), partOfStaff('South', 'directorate')];
  const whole = count(staff.id, 'disability-2021-4', {
    'limited-a-lot': 20,
    'limited-a-little': 25,
    'condition-not-limiting': 60,
    'no-condition': 600,
    ...silent,
  });
  const one = count(north.id, 'disability-2021-2', {
    disabled: 42,
    'not-disabled': 340,
    ...silent,
  });
  const other = count(south.id, 'disability-2021-2', {
    disabled: 3,
    'not-disabled': 320,
    ...silent,
  });
  const published = publish([whole, one, other], PUBLIC_RULE, [staff, north, south]);
  const isShown = (headcount: typeof whole, cellId: string) =>
    published(headcount.id).readCount(cellId).kind === 'shown';
  // 20 + 25 − 42 would be the 3
  const areOthersShown =
    isShown(whole, 'limited-a-lot') &&
    isShown(whole, 'limited-a-little') &&
    isShown(one, 'disabled');
  expect([isShown(other, 'disabled'), areOthersShown]).toEqual([false, false]);
});

test('totals of parts counted by other groups do not tell how few are left', () => {
  const [north, south] = [partOfStaff('North', 'directorate'), partOfStaff('South', 'directorate')];
  const whole = count(staff.id, 'sex-2021-2', { female: 300, male: 63, ...silent });
  const one = count(north.id, 'disability-2021-2', {
    disabled: 40,
    'not-disabled': 316,
    ...silent,
  });
  const other = count(south.id, RELIGION, faiths(4, 2, 1));
  const published = publish([whole, one, other], PUBLIC_RULE, [staff, north, south]);
  const totals = [whole, one, other].map(({ id }) => published(id).readCount(TOTAL).kind);
  // 363 − 356 is seven people in all
  expect(totals).not.toEqual(['shown', 'shown', 'withheld']);
});

test('the total of a count without a day is that of the other counts of its period', () => {
  const tiny = count(staff.id, 'sex-2021-2', { female: 4, male: 3, ...silent });
  const undated = {
    ...count(staff.id, 'disability-2021-2', { disabled: 0, 'not-disabled': 7, ...silent }),
    day: null,
  };
  const published = publish([tiny, undated]);
  expect(published(undated.id).readCount(TOTAL).kind).toBe('withheld');
});
