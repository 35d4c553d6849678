import { expect, test } from 'vitest';

import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { findSchemeFaults, type SchemeFault } from '#domain/representation/scheme-faults.ts';

import { broadScheme, fineScheme } from './scheme-examples.ts';

const all = [broadScheme, fineScheme];
const [red, orange, blue] = fineScheme.groups;
const [mapping] = fineScheme.mappings;

test('a sound scheme has no fault', () => {
  expect(findSchemeFaults(fineScheme, all)).toEqual([]);
  expect(findSchemeFaults(broadScheme, [])).toEqual([]);
});

test.each<[string, Partial<GroupScheme>, SchemeFault[]]>([
  ['no name', { name: ' ' }, [{ kind: 'no-name' }]],
  ['no characteristic', { characteristic: '' }, [{ kind: 'no-characteristic' }]],
  ['no groups at all', { groups: [], combinations: [], mappings: [] }, [{ kind: 'no-groups' }]],
  [
    'a group without a name',
    { groups: [red!, orange!, { id: 'blue', name: ' ' }] },
    [{ kind: 'group-without-name', id: 'blue' }],
  ],
  [
    'two groups with one id',
    { groups: [...fineScheme.groups, { id: 'red', name: 'Scarlet' }] },
    [{ kind: 'id-used-twice', id: 'red' }],
  ],
  [
    'a combination with the id of a group',
    { combinations: [{ id: 'red', name: 'Reds', note: '', groupIds: ['red'] }] },
    [{ kind: 'id-used-twice', id: 'red' }],
  ],
  [
    'two names that only capitals and spaces tell apart',
    { groups: [red!, { id: 'orange', name: 'red ' }, blue!] },
    [{ kind: 'name-used-twice', name: 'Red' }],
  ],
  [
    'a silent answer as a group',
    {
      groups: [...fineScheme.groups, { id: 'not-known', name: 'Not known' }],
      mappings: [],
    },
    [{ kind: 'silent-id-as-group', id: 'not-known' }],
  ],
  [
    'a combination of nobody',
    { combinations: [{ id: 'none', name: 'None', note: '', groupIds: [] }] },
    [{ kind: 'combination-without-groups', combinationId: 'none' }],
  ],
  [
    'a combination that names an unknown group, and one twice',
    { combinations: [{ id: 'odd', name: 'Odd', note: '', groupIds: ['red', 'green', 'red'] }] },
    [
      { kind: 'combination-names-no-group', combinationId: 'odd', id: 'green' },
      { kind: 'combination-names-no-group', combinationId: 'odd', id: 'red' },
    ],
  ],
  [
    'a mapping to a scheme that is not there, and one to itself',
    {
      mappings: [
        { schemeId: 'nowhere', groups: {} },
        { schemeId: 'fine', groups: {} },
      ],
    },
    [
      { kind: 'mapping-to-no-other-scheme', schemeId: 'nowhere' },
      { kind: 'mapping-to-no-other-scheme', schemeId: 'fine' },
    ],
  ],
  [
    'two mappings to one scheme',
    { mappings: [mapping!, mapping!] },
    [{ kind: 'mapping-to-no-other-scheme', schemeId: 'broad' }],
  ],
  [
    'a mapping that leaves a group out',
    { mappings: [{ schemeId: 'broad', groups: { red: 'warm', blue: 'cold' } }] },
    [{ kind: 'mapping-lacks-group', schemeId: 'broad', id: 'orange' }],
  ],
  [
    'a mapping of and to groups that are not there',
    {
      mappings: [
        {
          schemeId: 'broad',
          groups: { red: 'warm', orange: 'hot', blue: 'cold', green: 'cold' },
        },
      ],
    },
    [
      { kind: 'mapping-names-no-group', schemeId: 'broad', id: 'green' },
      { kind: 'mapping-names-no-group', schemeId: 'broad', id: 'hot' },
    ],
  ],
])('found: %s', (_, spoilt, faults) => {
  expect(findSchemeFaults({ ...fineScheme, ...spoilt }, all)).toEqual(faults);
});
