import { describe, expect, test } from 'vitest';

import { builtInSchemes, checkBuiltInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { findScheme, listSchemes } from '#content/group-schemes/list-schemes.ts';
import { type Headcounts, silentIds } from '#domain/representation/group-scheme.ts';
import { addUpCounts, findMapping, sumGroup } from '#domain/representation/scheme-mapping.ts';

import { aRecord, nextId } from '../support/record-builders.ts';

const find = (id: string) => builtInSchemes.find((scheme) => scheme.id === id)!;
/** One person in every group. */
const oneEach = (id: string) =>
  Object.fromEntries(find(id).groups.map((group) => [group.id, 1] as const));
const addUp = (from: string, to: string, counts: Headcounts) =>
  addUpCounts(counts, findMapping(find(from), to)!);

test('every scheme passes its schema and has no fault', () => {
  expect(checkBuiltInSchemes).not.toThrow();
});

test('no two schemes have the same id or name', () => {
  for (const key of ['id', 'name'] as const) {
    expect(new Set(builtInSchemes.map((scheme) => scheme[key])).size).toBe(builtInSchemes.length);
  }
});

test('every characteristic that councils monitor has a scheme, those of one together', () => {
  const characteristics = builtInSchemes.map(({ characteristic }) => characteristic);
  expect(characteristics.filter((each, i) => each !== characteristics[i - 1])).toEqual([
    'Ethnic group',
    'Disability',
    'Sex',
    'Gender identity',
    'Sexual orientation',
    'Religion or belief',
    'Age',
    'Working pattern',
    'Caring responsibilities',
    'Pregnancy and maternity',
    'Return from maternity leave',
    'Marriage and civil partnership',
    'Socio-economic background',
  ]);
});

test('the silent are in no group, no combination and no mapping, by id or by name', () => {
  for (const { groups, combinations, mappings } of builtInSchemes) {
    const ids = [
      ...[...groups, ...combinations].map(({ id }) => id),
      ...combinations.flatMap(({ groupIds }) => groupIds),
      ...mappings.flatMap((mapping) => Object.entries(mapping.groups).flat()),
    ];
    expect(ids.filter((id) => silentIds.includes(id))).toEqual([]);
    const names = groups.map(({ name }) => name).join('; ');
    expect(names).not.toMatch(/prefer not|not known|not answered|not stated|don’t know/iu);
  }
});

test('an id of a group goes with one name, whichever scheme it is read from', () => {
  const names = new Map<string, string>();
  for (const { groups, combinations } of builtInSchemes) {
    for (const { id, name } of [...groups, ...combinations]) {
      expect([id, names.get(id) ?? name]).toEqual([id, name]);
      names.set(id, name);
    }
  }
});

test('a mapping stays within its characteristic and leaves no broad group empty', () => {
  for (const scheme of builtInSchemes) {
    for (const { schemeId, groups } of scheme.mappings) {
      const broader = find(schemeId);
      expect(broader.characteristic).toBe(scheme.characteristic);
      expect(new Set(Object.values(groups))).toEqual(new Set(broader.groups.map(({ id }) => id)));
    }
  }
});

test('each scheme says where its list comes from', () => {
  for (const { id, note } of builtInSchemes) expect([id, note.length > 40]).toEqual([id, true]);
});

describe('ethnic group', () => {
  // targets.md §1: White 5, Mixed 4, Asian 5 (with Chinese), Black 3, Other 2; TS021 has 19 + 5
  test('census 2021: 19 groups add up to 5', () => {
    expect(find('ethnic-group-2021-19').groups).toHaveLength(19);
    expect(
      addUp('ethnic-group-2021-19', 'ethnic-group-2021-5', oneEach('ethnic-group-2021-19')),
    ).toEqual({ asian: 5, black: 3, mixed: 4, white: 5, 'other-ethnic-group': 2 });
  });

  test('census 2021: names are those of the bulk files, each led by its broad group', () => {
    const broad = find('ethnic-group-2021-5').groups;
    const { groups, mappings } = find('ethnic-group-2021-19');
    for (const { id, name } of groups) {
      const place = broad.find((each) => each.id === mappings[0]!.groups[id])!;
      expect(name.startsWith(`${place.name}: `)).toBe(true);
    }
  });

  test('census 2001: Chinese people stood with the others, and stand with Asian people in 2021', () => {
    const counts = { ...oneEach('ethnic-group-2001-16'), 'chinese-2001': 10, 'not-known': 7 };
    expect(find('ethnic-group-2001-16').groups).toHaveLength(16);
    expect(addUp('ethnic-group-2001-16', 'ethnic-group-2001-5', counts)).toEqual({
      white: 3,
      'mixed-2001': 4,
      'asian-2001': 4,
      'black-2001': 3,
      'chinese-or-other-2001': 11,
      'not-known': 7,
    });
    expect(addUp('ethnic-group-2001-16', 'ethnic-group-2021-5', counts)).toEqual({
      white: 3,
      mixed: 4,
      asian: 14,
      black: 3,
      'other-ethnic-group': 1,
      'not-known': 7,
    });
  });

  // left out: all but White. counted in: all but White British.
  // SI 2005/598: mixed 4, Indian, Pakistani, Bangladeshi, other Asian, Black 3, Chinese = 12
  test.each([
    ['ethnic-group-2021-19', 14, 18, 12],
    ['ethnic-group-2001-16', 13, 15, 12],
    ['ethnic-group-2021-5', 4, null, 3],
    ['ethnic-group-2001-5', 4, null, null],
    ['ethnic-group-scotland-2022-18', 10, 16, null],
    ['ethnic-group-northern-ireland-2021-10', 7, null, null],
  ])('who is an ethnic minority by %s is a choice', (id, leftOut, countedIn, bestValue) => {
    const sum = (combinationId: string) => sumGroup(find(id), combinationId, oneEach(id));
    expect(sum('ethnic-minorities')).toBe(leftOut);
    expect(sum('ethnic-minorities-with-white')).toBe(countedIn);
    expect(sum('best-value-communities')).toBe(bestValue);
  });

  test('the best-value list has Chinese people in it, and neither Arab, other nor white ones', () => {
    for (const id of ['ethnic-group-2021-19', 'ethnic-group-2001-16']) {
      const { groups, combinations } = find(id);
      const listed = combinations.find((each) => each.id === 'best-value-communities')!.groupIds;
      const nameOf = (groupId: string) => groups.find((each) => each.id === groupId)!.name;
      const names = listed.map(nameOf);
      expect(names.filter((name) => name.endsWith('Chinese'))).toHaveLength(1);
      expect(names.filter((name) => /^White|Arab|ther ethnic group$/u.test(name))).toEqual([]);
    }
  });

  test('the best-value list is the same people by 19 groups and by their 5', () => {
    const counts = Object.fromEntries(
      find('ethnic-group-2021-19').groups.map(({ id }, i) => [id, 2 ** i] as const),
    );
    const broad = addUp('ethnic-group-2021-19', 'ethnic-group-2021-5', counts);
    for (const id of ['best-value-communities', 'ethnic-minorities']) {
      expect(sumGroup(find('ethnic-group-2021-5'), id, broad)).toBe(
        sumGroup(find('ethnic-group-2021-19'), id, counts),
      );
    }
  });
});

test('disabled: limited a lot or a little; a condition that limits nothing is not', () => {
  const counts = {
    'limited-a-lot': 4,
    'limited-a-little': 5,
    'condition-not-limiting': 30,
    'no-condition': 60,
  };
  const broad = { disabled: 9, 'not-disabled': 90 };
  expect(addUp('disability-2021-4', 'disability-2021-2', counts)).toEqual(broad);
  expect(sumGroup(find('disability-2021-4'), 'disabled', counts)).toBe(9);
});

test('seven age bands nest in five, and under 30 and 50 and over are the same people in both', () => {
  const counts = Object.fromEntries(
    find('age-civil-service-7').groups.map(({ id }, i) => [id, 10 ** i] as const),
  );
  const broad = addUp('age-civil-service-7', 'age-v1-5', counts);
  expect(Object.values(broad)).toEqual([11, 100, 1000, 10_000, 1_100_000]);
  expect(sumGroup(find('age-civil-service-7'), 'under-30', counts)).toBe(11);
  expect(sumGroup(find('age-civil-service-7'), '50-and-over', counts)).toBe(1_110_000);
  expect(sumGroup(find('age-v1-5'), '50-and-over', broad)).toBe(1_110_000);
});

test('people who are separated are still married in law', () => {
  expect(addUp('partnership-2021-5', 'partnership-2021-2', oneEach('partnership-2021-5'))).toEqual({
    'married-or-civil-partnership': 2,
    'neither-married-nor-partnered': 3,
  });
});

describe('a council’s own schemes', () => {
  const group = (name: string, broaderGroupId = '') => ({ id: nextId(), name, broaderGroupId });

  test('stand after those built in, and add up to one of them with all it adds up to', () => {
    const own = aRecord('groupSchemes', {
      name: 'Ethnic group, local',
      groups: [group('Somali', 'african'), group('Yemeni', 'arab')],
      broaderSchemeId: 'ethnic-group-2021-19',
    });
    expect(listSchemes([own]).at(-1)?.id).toBe(own.id);
    const mapping = findMapping(findScheme([own], own.id)!, 'ethnic-group-2021-5');
    expect(Object.values(mapping!.groups)).toEqual(['black', 'other-ethnic-group']);
  });

  test('one may add up to another own one; a removed one is not offered, but still found', () => {
    const broad = aRecord('groupSchemes', { name: 'Shifts', groups: [group('Any')] });
    const fine = aRecord('groupSchemes', {
      broaderSchemeId: broad.id,
      groups: [group('Early', broad.groups[0]!.id)],
    });
    const removed = aRecord('groupSchemes', { name: 'Old', removedAt: '2026-11-23T09:00:00.000Z' });
    const records = [fine, broad, removed];
    expect(findScheme(records, fine.id)?.mappings[0]?.schemeId).toBe(broad.id);
    expect(listSchemes(records).map(({ id }) => id)).not.toContain(removed.id);
    expect(findScheme(records, removed.id)?.name).toBe('Old');
    expect(findScheme(records, 'unheard-of')).toBeNull();
  });
});
