import { expect, test } from 'vitest';

import { type Headcount } from '#domain/records/headcount.ts';
import { checkHeadcount } from '#domain/representation/headcount-check.ts';

import { aRecord } from '../../support/record-builders.ts';
import { broadScheme, fineScheme } from './scheme-examples.ts';

const schemes = [fineScheme, broadScheme];
const staff = aRecord('populations', { name: 'Staff', kind: 'employees' });
const managers = aRecord('populations', { kind: 'grade-band', partOfId: staff.id });
const leavers = aRecord('populations', { kind: 'leavers', followsId: staff.id });
const populations = [staff, managers, leavers];

const counts = { red: 20, orange: 60, blue: 120, 'prefer-not-to-say': 3, 'not-known': 2 };
const aCount = (populationId: string, content: Parameters<typeof aRecord<'headcounts'>>[1] = {}) =>
  aRecord('headcounts', { populationId, schemeId: 'fine', day: '2026-03-31', counts, ...content });
const own = aCount(staff.id);
const check = (headcount: Headcount, others: readonly Headcount[]) =>
  checkHeadcount(headcount, { populations, headcounts: [headcount, ...others] }, schemes);

test('a headcount that agrees with all others has no remark, nor has one nobody filled in', () => {
  const others = [
    aCount(managers.id),
    aCount(leavers.id),
    aCount(staff.id, { schemeId: 'broad', counts: { warm: 80, cold: 120 } }),
    aCount(staff.id, { day: '2025-03-31' }),
  ];
  expect(check(own, others)).toEqual([]);
  expect(check(aCount(staff.id, { counts: {} }), others)).toEqual([]);
});

test('what is wrong by itself comes first', () => {
  expect(check(aCount(staff.id, { statedTotal: 200 }), [])).toEqual([
    { kind: 'more-than-total', sum: 205, statedTotal: 200 },
  ]);
});

test('a part with more than its whole is told from both sides', () => {
  const part = aCount(managers.id, { counts: { red: 21 } });
  const remark = {
    kind: 'part-above-whole',
    populationId: managers.id,
    ofPopulationId: staff.id,
    faults: [{ id: 'red', partCount: 21, wholeCount: 20 }],
  };
  expect(check(own, [part])).toEqual([remark]);
  expect(check(part, [own])).toContainEqual(remark);
});

test('a stage with more than the one it was chosen from is told', () => {
  const stage = aCount(leavers.id, { counts: { red: 21 } });
  expect(check(own, [stage])).toEqual([
    {
      kind: 'stage-above-earlier',
      populationId: leavers.id,
      ofPopulationId: staff.id,
      faults: [{ id: 'red', partCount: 21, wholeCount: 20 }],
    },
  ]);
});

test('populations are compared for the same period, else the same day, and never for others', () => {
  const more = { counts: { red: 21 }, day: '2026-01-01' };
  expect(check(own, [aCount(managers.id, more)])).toEqual([]);
  const named = aCount(staff.id, { period: '2025/26' });
  expect(check(named, [aCount(managers.id, { ...more, period: '2025/26 ' })])).toHaveLength(1);
});

test('people are not compared with full-time equivalents', () => {
  const equivalents = { ...managers, countedIn: 'full-time-equivalents' } as const;
  const part = aCount(managers.id, { counts: { red: 21 } });
  const records = { populations: [staff, equivalents], headcounts: [own, part] };
  expect(checkHeadcount(own, records, schemes)).toEqual([]);
});

test('a detailed count that disagrees with the broad one of the same day is told from both sides', () => {
  const broad = aCount(staff.id, { schemeId: 'broad', counts: { warm: 81, cold: 120 } });
  const remark = {
    kind: 'detail-differs',
    detailedSchemeId: 'fine',
    broadSchemeId: 'broad',
    faults: [{ id: 'warm', detailedCount: 80, broadCount: 81 }],
  };
  expect(check(own, [broad])).toEqual([remark]);
  expect(check(broad, [own])).toEqual([remark]);
  expect(check(own, [{ ...broad, day: '2026-03-30' }])).toEqual([]);
});

test('what changed is told since the last count before it, and of nothing after it', () => {
  const before = aCount(staff.id, { day: '2025-03-31', counts: { ...counts, blue: 20 } });
  const older = aCount(staff.id, { day: '2024-03-31' });
  const kinds = check(own, [older, before]).map(({ kind }) => kind);
  expect(kinds).toContain('headcount-changed');
  expect(check(before, [own]).map(({ kind }) => kind)).toEqual([]);
  expect(check(aCount(staff.id, { day: null }), [before])).toEqual([]);
});

test('removed populations and headcounts, and those of a scheme that is gone, say nothing', () => {
  const removed = { removedAt: '2026-11-23T09:00:00.000Z' };
  const part = aCount(managers.id, { counts: { red: 21 }, ...removed });
  expect(check(own, [part])).toEqual([]);
  expect(check(aCount(staff.id, { schemeId: 'gone' }), [])).toEqual([]);
});
