import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  actionSorts,
  filterActions,
  groupActions,
  noActionFilter,
  NOT_GIVEN,
  sortActions,
  toActionRows,
} from '#features/planning/action-list.ts';

import { HOUSING_ID } from '../../support/builders.ts';
import { aRecord } from '../../support/record-builders.ts';

const today = '2026-11-23';
const late = aRecord('actions', {
  title: 'Late',
  dueOn: '2026-11-01',
  leadOfficer: 'Ann',
  priority: 'low',
  unitId: HOUSING_ID as never,
});
const soon = aRecord('actions', {
  title: 'Soon',
  dueOn: '2026-12-01',
  status: 'in-progress',
  strandIds: ['race'],
  priority: 'high',
});
const done = aRecord('actions', {
  title: 'Done',
  dueOn: '2026-10-01',
  status: 'complete',
  leadOfficer: ' Bob ',
  strandIds: ['age'],
});
const undated = aRecord('actions', { title: 'Without a date', whatWillBeDone: 'Ask TŶ MAWR' });
const rows = toActionRows([late, soon, done, undated], today);
const titles = (found: typeof rows) => found.map((row) => row.action.title);

test.each([
  ['text in what will be done, whatever its capitals', { text: ' tŷ mawr ' }, ['Without a date']],
  ['overdue', { due: 'overdue' }, ['Late']],
  ['due in 30 days', { due: 'soon' }, ['Soon']],
  ['no due date', { due: 'no-due-date' }, ['Without a date']],
  ['no unit given', { unitId: NOT_GIVEN }, ['Soon', 'Done', 'Without a date']],
  ['a lead, spaces apart', { lead: 'Bob' }, ['Done']],
  ['no lead given', { lead: NOT_GIVEN }, ['Soon', 'Without a date']],
  [
    'a strand: its own, and those that name none',
    { strandId: 'race' },
    ['Late', 'Soon', 'Without a date'],
  ],
  ['two parts at once', { status: 'complete', strandId: 'race' }, []],
])('finds by %s', (_name, part, expected) => {
  expect(titles(filterActions(rows, { ...noActionFilter, ...part }))).toEqual(expected);
});

test.each([
  ['due', ['Done', 'Late', 'Soon', 'Without a date']],
  ['title', ['Done', 'Late', 'Soon', 'Without a date']],
  ['lead', ['Late', 'Done', 'Soon', 'Without a date']],
  ['priority', ['Soon', 'Done', 'Without a date', 'Late']],
  ['status', ['Soon', 'Late', 'Without a date', 'Done']],
  ['rag', ['Late', 'Soon', 'Without a date', 'Done']],
] as const)('sorts by %s, what is not given last', (sort, expected) => {
  expect(titles(sortActions(rows, sort))).toEqual(expected);
});

test('sorting and grouping lose nothing and add nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(rows), fc.constantFrom(...actionSorts), (some, sort) => {
      expect(new Set(sortActions(some, sort))).toEqual(new Set(some));
      const grouped = groupActions(some, (action) => action.unitId).flatMap((group) => group.rows);
      expect(new Set(grouped)).toEqual(new Set(some));
      expect(grouped).toHaveLength(some.length);
    }),
  );
});

test('groups come in order of their names, those without one last', () => {
  const groups = groupActions(rows, (action) => action.leadOfficer.trim() || null);
  expect(groups.map((group) => group.name)).toEqual(['Ann', 'Bob', null]);
});
