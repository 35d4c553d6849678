import { expect, test } from 'vitest';

import { findCustomSchemeFaults, readCustomScheme } from '#domain/representation/custom-scheme.ts';
import { findSchemeFaults } from '#domain/representation/scheme-faults.ts';

import { aRecord, nextId } from '../../support/record-builders.ts';
import { broadScheme, fineScheme } from './scheme-examples.ts';

const others = [broadScheme, fineScheme];
const group = (name: string, broaderGroupId = '') => ({ id: nextId(), name, broaderGroupId });
const named = { name: 'Paints', characteristic: 'Colour' };
const kindsOf = (faults: readonly { readonly kind: string }[]) => faults.map(({ kind }) => kind);

test('each group with a name becomes a group under the id of its item', () => {
  const groups = [group(' Ruby '), group(''), group('Navy')];
  const record = aRecord('groupSchemes', { ...named, name: ' Paints ', groups });
  expect(readCustomScheme(record, others)).toEqual({
    id: record.id,
    ...named,
    note: '',
    groups: [
      { id: groups[0]!.id, name: 'Ruby' },
      { id: groups[2]!.id, name: 'Navy' },
    ],
    combinations: [],
    mappings: [],
  });
  expect(findCustomSchemeFaults(record, others)).toEqual([
    { kind: 'unnamed-groups', groupIds: [groups[1]!.id] },
  ]);
});

test('it adds up to the broader scheme, and to what that one adds up to', () => {
  const [ruby, navy] = [group('Ruby', 'red'), group('Navy', 'blue')];
  const record = aRecord('groupSchemes', {
    ...named,
    groups: [ruby, navy, group(' ')],
    broaderSchemeId: 'fine',
  });
  const scheme = readCustomScheme(record, others);
  expect(scheme.mappings).toEqual([
    { schemeId: 'fine', groups: { [ruby.id]: 'red', [navy.id]: 'blue' } },
    { schemeId: 'broad', groups: { [ruby.id]: 'warm', [navy.id]: 'cold' } },
  ]);
  expect(findSchemeFaults(scheme, others)).toEqual([]);
});

test('as long as one group has no place, or one that is not there, it does not add up', () => {
  const [ruby, navy, lime] = [group('Ruby', 'red'), group('Navy'), group('Lime', 'green')];
  const record = aRecord('groupSchemes', {
    ...named,
    groups: [ruby, navy, lime],
    broaderSchemeId: 'fine',
  });
  expect(readCustomScheme(record, others).mappings).toEqual([]);
  expect(findCustomSchemeFaults(record, others)).toEqual([
    { kind: 'groups-without-place', groupIds: [navy.id, lime.id] },
  ]);
});

test('a silent answer is no place: people who chose a group are not silent', () => {
  const groups = [group('Ruby', 'red'), group('Navy', 'not-known')];
  const record = aRecord('groupSchemes', { ...named, groups, broaderSchemeId: 'fine' });
  expect(readCustomScheme(record, others).mappings).toEqual([]);
});

test('a broader scheme that is gone, or the scheme itself, is said to be missing', () => {
  const record = aRecord('groupSchemes', {
    ...named,
    groups: [group('Ruby', 'red')],
    broaderSchemeId: 'gone',
  });
  expect(kindsOf(findCustomSchemeFaults(record, others))).toEqual(['no-broader-scheme']);
  const own = { ...record, broaderSchemeId: record.id };
  const known = [...others, readCustomScheme(own, others)];
  expect(readCustomScheme(own, known).mappings).toEqual([]);
  expect(kindsOf(findCustomSchemeFaults(own, known))).toEqual(['no-broader-scheme']);
});

test('two own schemes that name each other add up one step and no further', () => {
  const [ruby, navy] = [group('Ruby'), group('Navy')];
  const one = aRecord('groupSchemes', { ...named, groups: [ruby] });
  const two = aRecord('groupSchemes', { name: 'Inks', characteristic: 'Colour', groups: [navy] });
  const first = { ...one, broaderSchemeId: two.id, groups: [{ ...ruby, broaderGroupId: navy.id }] };
  const second = {
    ...two,
    broaderSchemeId: one.id,
    groups: [{ ...navy, broaderGroupId: ruby.id }],
  };
  const known = [readCustomScheme(first, [readCustomScheme(second, [])])];
  const back = readCustomScheme(second, [...known, readCustomScheme(first, [])]);
  expect(back.mappings.map(({ schemeId }) => schemeId)).toEqual([first.id]);
});

test('an empty record can be read, and says what it lacks', () => {
  const record = aRecord('groupSchemes');
  expect(readCustomScheme(record, others)).toMatchObject({ name: '', groups: [], mappings: [] });
  expect(kindsOf(findCustomSchemeFaults(record, others))).toEqual([
    'no-name',
    'no-characteristic',
    'no-groups',
  ]);
});

test('two groups of one name are said to be alike', () => {
  const groups = [group('Ruby'), group('ruby')];
  const record = aRecord('groupSchemes', { ...named, groups });
  expect(findCustomSchemeFaults(record, others)).toEqual([
    { kind: 'name-used-twice', name: 'Ruby' },
  ]);
});
